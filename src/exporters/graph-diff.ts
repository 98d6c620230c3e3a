import type { Article } from '../core/article.ts';
import type { GraphFolder } from './graph-folder.ts';

/** What changed between two builds, by id; everything sorted. */
export interface GraphDiff {
  readonly articles: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
  readonly entities: Changes;
  readonly statements: Changes;
}

interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Same id, other content: a further article tells it, another name, another confidence. */
  readonly changed: readonly string[];
}

/** Compares the graph of an earlier build with a new one. Articles are compared by file, so a correction is a change. */
export function diffGraphs(before: GraphFolder, after: GraphFolder): GraphDiff {
  const byFile = (articles: readonly Article[]) => articles.map((article) => ({ ...article, id: article.file }));
  return {
    articles: compare(byFile(before.articles), byFile(after.articles)),
    entities: compare(before.entities, after.entities),
    statements: compare(before.statements, after.statements),
  };
}

function compare(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): Changes {
  const texts = new Map(before.map((value) => [value.id, JSON.stringify(value)] as const));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after
      .filter(({ id }) => !texts.has(id))
      .map(({ id }) => id)
      .sort(),
    removed: before
      .filter(({ id }) => !ids.has(id))
      .map(({ id }) => id)
      .sort(),
    changed: after
      .filter((value) => texts.has(value.id) && texts.get(value.id) !== JSON.stringify(value))
      .map(({ id }) => id)
      .sort(),
  };
}
