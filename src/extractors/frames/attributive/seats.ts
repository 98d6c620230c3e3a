import type { Token } from '../../../core/annotation.ts';
import { SEAT, SEATED } from '../../../languages/es/seat-words.ts';
import { locatedIn } from '../../../relations/located-in.ts';
import type { Candidate } from '../candidates.ts';
import { propose, type Scene } from './context.ts';
import { listedWith } from './listed-places.ts';
import { LIES, LIES_IN, shapeOf } from './place-shape.ts';

/** Words between the thing and what says its seat: `Frontex, la agencia europea de fronteras con sede en …`. */
const FURTHEST = 8;

/**
 * `el instituto X, con sede en Dakar`, `X, la agencia con cuartel general en Varsovia`, `una planta radicada en Tarija`:
 * by the words alone, as parsers hang such phrases on whatever stands nearest. The nearest thing before them has its
 * seat there.
 */
export function seats(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = scene.view.sentence;
  for (const o of scene.view.parties) {
    if (!LIES_IN.has(o.type) || o.kind === 'demonym' || o.kind === 'zero' || o.kind === 'pronoun') continue;
    const seat = seatBefore(tokens, o.from);
    if (seat === null) continue;
    const s = scene.view.parties
      .filter(
        (p) =>
          LIES.has(p.type) && p.kind !== 'demonym' && p.kind !== 'zero' && p.entity !== o.entity && p.to <= seat.from,
      )
      .sort((a, b) => b.to - a.to || a.from - b.from)[0];
    if (s === undefined || seat.from - s.to > FURTHEST) continue;
    const gap = Math.min(3, seat.from - s.to);
    const signs = [`word=${seat.word}`, `gap=${gap}`, `gap=${gap}&${s.type}`, ...shapeOf(scene, s, o).slice(0, 1)];
    found.push(propose(scene, locatedIn, 'seat.words', seat.at, s, o, signs));
    // `con oficinas en Vigo, Oporto y Lima`
    for (const other of listedWith(scene.view, o))
      if (other.entity !== s.entity)
        found.push(propose(scene, locatedIn, 'seat.words', seat.at, s, other, [...signs, 'listed']));
  }
  return found;
}

/** The words `con sede en`, `radicada en` right before a token: where they begin, and the one that says it. */
function seatBefore(
  tokens: readonly Token[],
  before: number,
): { readonly from: number; readonly at: number; readonly word: string } | null {
  let at = before - 1;
  while (at > 0 && tokens[at]?.upos === 'DET') at -= 1;
  if (tokens[at]?.form.toLowerCase() !== 'en') return null;
  const told = tokens[at - 1];
  if (told === undefined) return null;
  if (SEATED.test(told.form.toLowerCase())) return { from: at - 1, at: at - 1, word: 'participle' };
  // `con su cuartel general en`: the noun may bear an adjective and a possessive.
  for (let back = at - 1; back >= Math.max(1, at - 2); back--) {
    if (!SEAT.has(tokens[back]!.lemma.toLowerCase())) continue;
    let from = back - 1;
    while (/^(?:DET|NUM)$/.test(tokens[from]?.upos ?? '')) from -= 1;
    if (tokens[from]?.form.toLowerCase() === 'con') return { from, at: back, word: 'con-sede' };
  }
  return null;
}
