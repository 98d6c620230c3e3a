import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../../src/languages/es/predications/index.ts';
import { resolveDates } from '../../../../src/languages/es/temporal/index.ts';
import { articleOf } from '../../../core/article-of.ts';

const cases = readFileSync(new URL('../cases/date-attachment.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function bodyOf(text: string, publishedAt: string | null): Article {
  return articleOf('case.txt', text, { publishedAt, segments: [{ start: 0, end: text.length, kind: 'body' }] });
}

describe('dateOf gives a predicate the date the case file says', () => {
  it.each(cases)('%s', (line) => {
    const [left = '', right = ''] = line.split(' ==> ');
    const [published = '', lemma = '', text = ''] = left.split(' | ');
    const analysis = analyzer.analyze(bodyOf(text, published === 'null' ? null : published));
    const predications = findPredications(analysis);
    const told = predications.find((one) => one.lemma === lemma && one.form === 'verb');
    expect(told?.lemma, predications.map((one) => one.lemma).join(' ')).toBe(lemma);
    if (told !== undefined) expect(resolveDates(analysis, predications).dateOf(told) ?? '-').toBe(right);
  });
});

describe('togetherWith', () => {
  const dates = (text: string) => {
    const analysis = analyzer.analyze(bodyOf(text, '2025-06-18'));
    return resolveDates(analysis, findPredications(analysis));
  };
  it('gives both days told in one breath', () => {
    const found = dates('El ministro se reunió con la alcaldesa el 21 de marzo y el 4 de junio.');
    expect(found.togetherWith(0, '2025-06-04')).toEqual(['2025-06-04', '2025-03-21']);
  });
  it('but not a day of another clause', () => {
    const found = dates('El ministro llegó el 21 de marzo y volvió a su casa el 4 de junio.');
    expect(found.togetherWith(0, '2025-06-04')).toEqual(['2025-06-04']);
  });
});
