import type { ArticleScore, Count, Share } from './score.ts';

const COUNTS = ['triple', 'pair', 'entity', 'entityTyped'] as const;
const SHARES = ['factuality', 'date', 'quantity', 'attribution', 'published'] as const;

export interface Measure extends Count {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Micro precision, recall and F1 over several articles' counts. */
export function measure(counts: readonly Count[]): Measure {
  const sum = (pick: (count: Count) => number): number => counts.reduce((total, count) => total + pick(count), 0);
  const right = sum((c) => c.right);
  const given = sum((c) => c.given);
  const gold = sum((c) => c.gold);
  const precision = given === 0 ? 0 : right / given;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, given, gold, precision, recall, f1 };
}

/** The figures of several articles as text: a line a measure, shares in per cent. */
export function renderScores(scores: readonly ArticleScore[], absent: number): string {
  const percent = (value: number | null): string => (value === null ? '    –' : (value * 100).toFixed(1).padStart(5));
  const quotes = scores.reduce((total, score) => total + score.badQuotes, 0);
  const lines = [`${scores.length} articles, ${absent} without an answer, ${quotes} quotes that are not in the text`];
  for (const key of COUNTS) {
    const m = measure(scores.map((score) => score[key]));
    lines.push(
      `${key.padEnd(12)} P ${percent(m.precision)}  R ${percent(m.recall)}  F1 ${percent(m.f1)}   (${m.right} of ${m.given} given, ${m.gold} in gold)`,
    );
  }
  for (const key of SHARES) {
    const all: readonly Share[] = scores.map((score) => score[key]);
    const right = all.reduce((total, share) => total + share.right, 0);
    const of = all.reduce((total, share) => total + share.of, 0);
    lines.push(`${key.padEnd(12)} ${percent(of === 0 ? null : right / of)}  (${right} of ${of})`);
  }
  return `${lines.join('\n')}\n`;
}
