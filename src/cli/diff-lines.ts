import type { GraphDiff } from '../exporters/graph-diff.ts';
import type { GraphFolder } from '../exporters/graph-folder.ts';
import { statementLine } from './statement-line.ts';

/** Lines shown of each kind; `--diff` writes all. */
const MOST_LINES = 12;

/** What changed since the last build, for people: counts, files, and the statements that came and went. */
export function diffLines(diff: GraphDiff, before: GraphFolder, after: GraphFolder): readonly string[] {
  const counts = (['articles', 'entities', 'statements'] as const).flatMap((kind) => {
    const { added, removed, changed } = diff[kind];
    if (added.length + removed.length + changed.length === 0) return [];
    return [`${kind}: ${added.length} new, ${removed.length} gone, ${changed.length} changed since the last build`];
  });
  const { added, removed, changed } = diff.articles;
  return [
    ...counts,
    ...shortened([
      ...added.map((file) => `+ ${file}`),
      ...removed.map((file) => `- ${file}`),
      ...changed.map((file) => `~ ${file}`),
    ]),
    ...shortened([
      ...statementsIn(after, diff.statements.added).map((line) => `+ ${line}`),
      ...statementsIn(before, diff.statements.removed).map((line) => `- ${line}`),
    ]),
  ];
}

function statementsIn(folder: GraphFolder, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  const names = new Map<string, string>(folder.entities.map(({ id, name }) => [id, name]));
  return folder.statements
    .filter(({ id }) => wanted.has(id))
    .map((statement) => statementLine(statement, (id) => names.get(id) ?? id))
    .sort();
}

function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - MOST_LINES;
  return left > 0 ? [...lines.slice(0, MOST_LINES), `… and ${left} more (--diff FILE writes all)`] : lines;
}
