import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type EntityModels, resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { WorkerPool } from '../workers/worker-pool.ts';
import type { FoldTask } from './cross-fit-worker.ts';
import type { Item } from './dataset.ts';
import { isHeldOut } from './pipeline.ts';

const FOLDS = 6;

/**
 * The same articles with entities as models find them that did not see the article: relations learnt from entities better
 * than any new article will have would trust them too much. What nothing is learnt from (d13–d24) and readings with
 * entities of the gold (`*`) stay as they are.
 */
export async function crossFitEntities(items: readonly Item[]): Promise<Item[]> {
  const knowledge = loadKnowledge();
  const pool = new WorkerPool<FoldTask, EntityModels>(new URL('./cross-fit-worker.ts', import.meta.url));
  const models = await Promise.all(Array.from({ length: FOLDS }, (_, fold) => pool.run({ fold, of: FOLDS })));
  await pool.close();
  let at = 0;
  return items.map((item) => {
    if (item.name.endsWith('*') || isHeldOut(item)) return item;
    const { analysis, predications } = item;
    return { ...item, entities: resolveMentions(analysis, predications, knowledge, models[at++ % FOLDS]) };
  });
}
