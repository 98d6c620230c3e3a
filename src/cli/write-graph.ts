import { join } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import { exportGexfBytes } from '../exporters/gexf.ts';
import { GRAPH_FOLDER } from '../exporters/graph-folder.ts';
import { exportGraphologyJson } from '../exporters/graphology-json.ts';
import { writeViewer } from '../exporters/viewer.ts';
import { writeAtomically } from '../exporters/write-atomically.ts';
import { buildWorldGraph, type World } from '../pipeline.ts';
import { explanationLines } from './explanation-lines.ts';

/** How much a build holds. */
export interface Counts {
  readonly articles: number;
  readonly entities: number;
  readonly statements: number;
}

/** Writes every file of a build into `out`, each wholly or not at all. */
export async function writeGraph(world: World, diagnostics: readonly Diagnostic[], out: string): Promise<Counts> {
  const { articles, entities, statements } = world;
  const graph = buildWorldGraph(world);
  const counts = { articles: articles.length, entities: entities.length, statements: statements.length };
  await writeAtomically(join(out, GRAPH_FOLDER.articles), jsonLines(articles));
  await writeAtomically(join(out, GRAPH_FOLDER.entities), jsonLines(entities));
  await writeAtomically(join(out, GRAPH_FOLDER.statements), jsonLines(statements));
  await writeAtomically(join(out, GRAPH_FOLDER.explanations), jsonLines(world.explanations));
  await writeAtomically(join(out, GRAPH_FOLDER.graph), exportGraphologyJson(graph));
  await writeAtomically(join(out, GRAPH_FOLDER.gexf), exportGexfBytes(graph));
  await writeAtomically(join(out, GRAPH_FOLDER.report), [JSON.stringify({ ...counts, diagnostics }, null, 2), '\n']);
  const explanations = new Map(world.explanations.map((one) => [one.id, explanationLines(one)]));
  await writeViewer({ articles, entities, statements, graph, explanations }, join(out, GRAPH_FOLDER.viewer));
  return counts;
}

function* jsonLines(values: readonly object[]): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}
