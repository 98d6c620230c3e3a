import type { Model } from '../data/model.ts';

export interface Suggestion {
  readonly node: number;
  /** The name that matched, where it is not the label. */
  readonly matched: string | null;
}

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‐’']/g, ' ')
    .toLowerCase();
}

/** Folded names, made on first use: a large graph is drawn before anybody searches. */
let index: { model: Model; names: string[]; owners: Int32Array; raw: string[] } | null = null;

function indexOf(model: Model) {
  if (index?.model === model) return index;
  const raw: string[] = [];
  const owners: number[] = [];
  for (let n = 0; n < model.label.length; n++) {
    for (const name of [model.label[n]!, ...model.names[n]!]) {
      raw.push(name);
      owners.push(n);
    }
  }
  index = { model, names: raw.map(fold), owners: Int32Array.from(owners), raw };
  return index;
}

/** The best entities for what was typed: beginnings of names first, then of words, then anywhere; important ones first. */
export function findSuggestions(model: Model, query: string, limit: number): readonly Suggestion[] {
  const wanted = fold(query).trim();
  if (wanted === '') return [];
  const { names, owners, raw } = indexOf(model);
  const best = new Map<number, { rank: number; name: string }>();
  for (let i = 0; i < names.length; i++) {
    const at = names[i]!.indexOf(wanted);
    if (at < 0) continue;
    const rank = at === 0 ? 0 : names[i]![at - 1] === ' ' ? 1 : 2;
    const known = best.get(owners[i]!);
    if (known === undefined || rank < known.rank) best.set(owners[i]!, { rank, name: raw[i]! });
  }
  return [...best]
    .sort(([a, x], [b, y]) => x.rank - y.rank || model.size[b]! - model.size[a]! || a - b)
    .slice(0, limit)
    .map(([node, { name }]) => ({ node, matched: name === model.label[node] ? null : name }));
}
