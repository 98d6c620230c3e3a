const DAY_MS = 86_400_000;

/** Days since 1970 of the first day that an ISO date, month, year or interval covers; NaN where it is none. */
export function firstDay(date: string): number {
  const [year, month, day] = partsOf(date.split('/')[0] ?? '');
  return Date.UTC(year, (month || 1) - 1, day || 1) / DAY_MS;
}

/** Days since 1970 of the last day that it covers. */
export function lastDay(date: string): number {
  const [year, month, day] = partsOf(date.split('/').at(-1) ?? '');
  if (day) return Date.UTC(year, month - 1, day) / DAY_MS;
  if (month) return Date.UTC(year, month, 0) / DAY_MS;
  return Date.UTC(year, 11, 31) / DAY_MS;
}

function partsOf(date: string): [number, number, number] {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (match === null) return [Number.NaN, 0, 0];
  return [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
}

export function isoOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** An ISO date as people write it in the language, as precise as it is. */
export function readableDate(date: string, language: string): string {
  return date
    .split('/')
    .map((part) => {
      const [year, month, day] = partsOf(part);
      if (Number.isNaN(year)) return part;
      const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
      if (month) options.month = 'short';
      if (day) options.day = 'numeric';
      return new Intl.DateTimeFormat(language, options).format(Date.UTC(year, (month || 1) - 1, day || 1));
    })
    .join(' – ');
}
