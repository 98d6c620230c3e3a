/**
 * The forms of an adjective given by its masculine singular, all folded: `gallego` gives `gallega`, `gallegos` and
 * `gallegas`, `aleman` gives `alemana`, `turolense` only `turolenses`.
 */
export function formsOfAdjective(singular: string): readonly string[] {
  if (singular.endsWith('o')) {
    const stem = singular.slice(0, -1);
    return [singular, `${stem}a`, `${singular}s`, `${stem}as`];
  }
  if (/z$/.test(singular)) return [singular, `${singular}a`, `${singular.slice(0, -1)}ces`, `${singular}as`];
  if (/[aei]$/.test(singular)) return [singular, `${singular}s`];
  return [singular, `${singular}a`, `${singular}es`, `${singular}as`];
}
