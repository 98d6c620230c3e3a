/** A figure as it is told: `unos 2.000 soldados`. */
export interface Figure {
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly quantityQualifier: 'about' | 'more-than' | 'less-than' | null;
}

/** Words of the press for one thing that is counted. */
const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ['fallecido', 'muerto'],
  ['victima mortal', 'muerto'],
  ['muerte', 'muerto'],
  ['caido', 'muerto'],
  ['lesionado', 'herido'],
  ['uniformado', 'soldado'],
  ['militar', 'soldado'],
  ['efectivo', 'soldado'],
  ['tropa', 'soldado'],
]);

/** What a toll counts; the same words stand for the dead and for all losses (`bajas`, `víctimas`), or for who they were. */
const TOLL_OF: ReadonlyMap<string, string> = new Map(
  [
    'dead muerto baja victima soldado persona combatiente hombre',
    'wounded herido',
    'missing desaparecido',
    'captured prisionero capturado preso rehen detenido',
  ].flatMap((line) => {
    const [kind, ...units] = line.split(' ');
    return units.map((unit) => [unit, kind!] as const);
  }),
);

/** A unit in the singular, without accents: `bajas` and `baja` count the same. */
export function unitKey(unit: string): string {
  const plain = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const singular = plain
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/([rnldj])es$/, '$1')
        .replace(/ces$/, 'z')
        .replace(/([aeiou])s$/, '$1'),
    )
    .join(' ');
  return SAME_UNIT.get(singular) ?? singular;
}

/** What the figure of a toll counts: the dead where nothing else is said. `civiles` are not `soldados`: their own. */
export function tollKey(unit: string | null): string {
  if (unit === null) return 'dead';
  const key = unitKey(unit);
  const head = key.split(' ').find((word) => TOLL_OF.has(word));
  return TOLL_OF.get(key) ?? (head === undefined || /\bcivil\b/.test(key) ? key : TOLL_OF.get(head)!);
}

/** `unos` is wrong by up to a tenth; `más de 6.000` is not said of 9.000: a quarter is what the press rounds away. */
const ABOUT = 0.1;
const BEYOND = 0.25;

/** Whether two figures for one thing exclude each other: the ranges that their words leave do not meet. */
export function isOtherFigure(a: Figure, b: Figure): boolean {
  if (a.quantity === null || b.quantity === null) return false;
  const [left, right] = [rangeOf(a.quantity, a.quantityQualifier), rangeOf(b.quantity, b.quantityQualifier)];
  return left[1] < right[0] || right[1] < left[0];
}

function rangeOf(quantity: number, qualifier: Figure['quantityQualifier']): readonly [number, number] {
  switch (qualifier) {
    case 'about':
      return [quantity * (1 - ABOUT), quantity * (1 + ABOUT)];
    case 'more-than':
      return [quantity, quantity * (1 + BEYOND)];
    case 'less-than':
      return [quantity * (1 - BEYOND), quantity];
    case null:
      return [quantity, quantity];
  }
}
