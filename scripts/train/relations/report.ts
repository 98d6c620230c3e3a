import { writeFileSync } from 'node:fs';
import { RELATIONS } from '../../../src/relations/index.ts';
import type { Scored } from './measure.ts';

const FILE = new URL('../../../src/relations/REPORT.md', import.meta.url);

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(0);
}

function row(relation: string, sets: readonly Scored[]): string {
  const cells = sets.map(({ byRelation }) => {
    const { right, wrong, missed } = byRelation.get(relation) ?? { right: 0, wrong: 0, missed: 0 };
    return `${right + missed} | ${percent(right, right + wrong)} | ${percent(right, right + missed)}`;
  });
  return `| ${relation} | ${cells.join(' | ')} |`;
}

/** Writes what each relation reaches, set by set, to `src/relations/REPORT.md`. */
export function writeReport(
  command: string,
  sets: readonly { readonly name: string; readonly scored: Scored }[],
): void {
  const total = ({ triple, pair }: Scored): string =>
    [triple, pair]
      .map(
        ({ tp, sys, gold }) =>
          `${percent(tp, sys)} | ${percent(tp, gold)} | ${tp === 0 ? '–' : ((200 * tp) / (sys + gold)).toFixed(1)}`,
      )
      .join(' | ');
  const lines = [
    '# What each relation reaches',
    '',
    `Written by \`${command}\`: no article is judged by weights that saw it (cross-validation over articles on train and`,
    'd01–d12, weights of all these on d13–d24), entities as found by models that did not see it either. `n` counts what',
    'the annotation requires; P and R in percent.',
    '',
    '| set | triple P | R | F1 | pair P | R | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...sets.map(({ name, scored }) => `| ${name} | ${total(scored)} |`),
    '',
    `| relation | ${sets.map(({ name }) => `${name}: n | P | R`).join(' | ')} |`,
    `| --- | ${sets.map(() => '--- | --- | ---').join(' | ')} |`,
    ...RELATIONS.map(({ name }) =>
      row(
        name,
        sets.map(({ scored }) => scored),
      ),
    ),
    '',
  ];
  writeFileSync(FILE, lines.join('\n'));
}
