/**
 * Trains what decides on the entities of an article: where a name ends and which names it holds, what a name is, whether a capital's name stands
 * for a government, what a described thing is and whether it is worth
 * an entity, which entity a description takes up.
 *
 *   npx tsx scripts/train/entities/train.ts
 *
 * It learns from the newspaper articles of 1999–2002, from our own and from the first half of dev, which are like today's press; what
 * articles that nothing was learnt from get, `report-entities.ts --cross` and the second half of dev tell.
 */
import { writeFileSync } from 'node:fs';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import type { DecisionModel } from '../../../src/resolve/coreference/index.ts';
import { readLearnable } from '../relations/pipeline.ts';
import { learnModels } from './learn-models.ts';

const target = new URL('../../../graph-data/models/es/', import.meta.url);

/** One feature a line, so that a change of the model can be read. */
function write(file: string, { labels, weights }: DecisionModel): void {
  const rows = [...weights].map(([feature, row]) => `  ${JSON.stringify(feature)}: ${JSON.stringify(row)}`);
  writeFileSync(
    new URL(file, target),
    `{\n "labels": ${JSON.stringify(labels)},\n "weights": {\n${rows.join(',\n')}\n }\n}\n`,
  );
}

const models = learnModels(await readLearnable(), loadKnowledge());
write('entity-joins.json', models.joins);
write('entity-inner.json', models.inner);
write('entity-names.json', models.names);
write('entity-seats.json', models.seats);
write('entity-salience.json', models.things);
write('entity-links.json', models.links);
