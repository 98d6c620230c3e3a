import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tense } from '../../../../src/core/predication.ts';
import { daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from '../../../../src/languages/es/temporal/calendar.ts';
import { findDates } from '../../../../src/languages/es/temporal/index.ts';

const cases = readFileSync(new URL('../cases/dates.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

function tenseOf(word: string): Tense {
  return word === 'past' ? 'past' : word === 'future' ? 'future' : 'none';
}

describe('findDates works out what the case file says', () => {
  it.each(cases)('%s', (line) => {
    const [left = '', right = ''] = line.split(' ==> ');
    const [published = '', tense = '', text = ''] = left.split(' | ');
    const found = findDates(text, 0, {
      publishedAt: published === 'null' ? null : published,
      anchor: null,
      told: null,
      tenseAt: () => tenseOf(tense),
    });
    expect(found.map((date) => date.value).join(' ') || '-').toBe(right);
    for (const date of found) expect(date.start).toBeLessThan(date.end);
  });
});

describe('the calendar', () => {
  it('turns every day to its number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200000, max: 200000 }), (number) => {
        const day = fromDayNumber(number);
        expect(day.day).toBeLessThanOrEqual(daysInMonth(day.year, day.month));
        expect(toDayNumber(day)).toBe(number);
      }),
      { seed: 7 },
    );
  });

  it('knows that 1970-01-01 was a Thursday and 2000-02-29 a Tuesday', () => {
    expect(weekdayOf(0)).toBe(3);
    expect(weekdayOf(toDayNumber({ year: 2000, month: 2, day: 29 }))).toBe(1);
  });
});
