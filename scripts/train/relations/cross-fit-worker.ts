import { loadKnowledge } from '../../../src/knowledge/index.ts';
import type { EntityModels } from '../../../src/resolve/coreference/index.ts';
import { learnModels } from '../entities/learn-models.ts';
import { readLearnable } from './pipeline.ts';

/** Which articles a fold leaves out: every `of`-th, from `fold` on. */
export interface FoldTask {
  readonly fold: number;
  readonly of: number;
}

const articles = readLearnable();
const knowledge = loadKnowledge();

export async function run({ fold, of }: FoldTask): Promise<EntityModels> {
  return learnModels(
    (await articles).filter((_, i) => i % of !== fold),
    knowledge,
  );
}
