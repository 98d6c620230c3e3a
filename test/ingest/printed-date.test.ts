import { describe, expect, it } from 'vitest';
import { findPrintedDates, parseMetadataDate, toIsoDate } from '../../src/ingest/printed-date.ts';

describe('dates as printed', () => {
  it.each([
    ['Jueves 5 de Junio de 2025 - 10:17', '2025-06-05'],
    ['13 de julio del 2025', '2025-07-13'],
    ['28 Ago. 2025', '2025-08-28'],
    ['1º de mayo de 2024', '2024-05-01'],
    ['05/06/2025', '2025-06-05'],
    ['06/17/2025', '2025-06-17'],
    ['18.07.2025', '2025-07-18'],
    ['2025-08-16T23:59:00-05:00', '2025-08-16'],
    ['June 17, 2025', '2025-06-17'],
    ['3 setiembre 2025', '2025-09-03'],
    ['Tunja, junio 17 de 2025', '2025-06-17'],
    ['17-VII-2024', '2024-07-17'],
  ])('reads %s as %s', (text, iso) => {
    expect(findPrintedDates(text).map(toIsoDate)).toEqual([iso]);
  });

  it('gives no ISO date where the year is missing', () => {
    const [date] = findPrintedDates('Lima, 3 sep');
    expect(date).toMatchObject({ day: 3, month: 9, year: null });
    expect(date && toIsoDate(date)).toBeNull();
  });

  it.each(['31 de febrero de 2025', '45/99/2025', '3.500 mayores', 'marzo', '12-0', '5 mayoristas de 2025'])(
    'finds no date in %s',
    (text) => {
      expect(findPrintedDates(text).filter(({ year }) => year !== null)).toEqual([]);
    },
  );

  it.each([
    ['2025-06-05T01:30:00Z', '2025-06-05'],
    ['Thu, 05 Jun 2025 23:17:00 -0500', '2025-06-05'],
    ['20250605T101500', '2025-06-05'],
    ['2025-06', '2025-06'],
    ['2025', '2025'],
    ['1749081600', '2025-06-05'],
    ['pronto', null],
    ['2025-13', null],
  ])('reads the metadata value %s as %s', (value, iso) => {
    expect(parseMetadataDate(value)).toBe(iso);
  });
});
