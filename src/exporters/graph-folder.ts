import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../core/article.ts';
import type { Entity } from '../core/entity.ts';
import { configError, inputError } from '../core/errors.ts';
import type { Statement } from '../core/statement.ts';
import type { MergeExplanation } from '../resolve/entities/resolve-entities.ts';

/** The files `trama build` writes into its folder. */
export const GRAPH_FOLDER = {
  articles: 'articles.jsonl',
  entities: 'entities.jsonl',
  statements: 'statements.jsonl',
  explanations: 'explanations.jsonl',
  graph: 'graph.json',
  gexf: 'graph.gexf',
  report: 'report.json',
  viewer: 'viewer',
} as const;

export interface GraphFolder {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

// The folder is ours: the keys that everything else hangs on are checked, to notice a foreign or damaged file.
const articleLine = z.custom<Article>(
  (value) => z.looseObject({ id: z.string(), text: z.string() }).safeParse(value).success,
);
const entityLine = z.custom<Entity>(
  (value) =>
    z
      .looseObject({ id: z.string(), type: z.string(), name: z.string(), mentions: z.array(z.unknown()) })
      .safeParse(value).success,
);
const statementLine = z.custom<Statement>(
  (value) =>
    z
      .looseObject({
        id: z.string(),
        relation: z.string(),
        subject: z.string(),
        object: z.string(),
        evidence: z.array(z.unknown()).min(1),
      })
      .safeParse(value).success,
);

const explanationLine = z.custom<MergeExplanation>(
  (value) =>
    z.looseObject({ id: z.string(), merged: z.array(z.unknown()), against: z.array(z.unknown()) }).safeParse(value)
      .success,
);

/**
 * Reads the articles, entities and statements of a folder that `trama build` wrote.
 *
 * @throws TramaError `graph-folder-missing` (config), `graph-folder-damaged` (input) with file and line
 */
export async function readGraphFolder(dir: string): Promise<GraphFolder> {
  return {
    articles: await readLines(join(dir, GRAPH_FOLDER.articles), articleLine),
    entities: await readLines(join(dir, GRAPH_FOLDER.entities), entityLine),
    statements: await readLines(join(dir, GRAPH_FOLDER.statements), statementLine),
  };
}

/** Reads why each entity of the folder is one. Throws as `readGraphFolder` does. */
export async function readExplanations(dir: string): Promise<readonly MergeExplanation[]> {
  return readLines(join(dir, GRAPH_FOLDER.explanations), explanationLine);
}

async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw configError(
      'graph-folder-missing',
      `Cannot read ${file}. Build the graph first: trama build INPUT… --out DIR`,
      { cause },
    );
  }
  return text.split('\n').flatMap((line, at) => (line === '' ? [] : [parseLine(line, `${file}:${at + 1}`, schema)]));
}

function parseLine<T>(line: string, where: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw inputError('graph-folder-damaged', `${where} is not JSON; build the graph again.`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw inputError('graph-folder-damaged', `${where} lacks what Trama writes; build the graph again.`);
  return parsed.data;
}
