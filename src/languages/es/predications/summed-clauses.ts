import { addArgument, type Draft, placeOf } from './draft.ts';
import { subjectsOf } from './subjects.ts';
import { summingNoun } from './summing-noun.ts';
import type { Tree } from './tree.ts';

/** What takes up a whole clause as somebody's deed or offer: `cerró la planta, decisión que el sindicato rechaza`. */
const DEEDS: ReadonlySet<string> = new Set(
  `decisión decisiones medida medidas propuesta oferta respuesta gesto postura actitud idea opción paso maniobra iniciativa
  condición circunstancia omisión práctica conducta partida cantidad cifra resolución argumento petición exigencia llamamiento
  nombramiento anuncio elección plan fórmula solución`.split(/\s+/),
);

/** Verbs that judge a deed, and so who did it. */
const JUDGING: ReadonlySet<string> = new Set(
  `criticar censurar reprobar condenar deplorar lamentar cuestionar rechazar objetar impugnar desdeñar desechar desestimar
  repudiar calificar tachar tildar considerar juzgar oponer declinar rehusar aplaudir celebrar elogiar alabar saludar agradecer
  acoger indignar`.split(/\s+/),
);

/**
 * Gives what judges a deed whoever did it, as `origin`: `Marruecos retiró la oferta, decisión que Madrid lamentó`, `una obra, idea a la que
 * se oponen los vecinos`. The parser sees the noun only, which names nobody.
 */
export function levelSummedClauses(tree: Tree, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.form !== 'verb' || !JUDGING.has(draft.lemma)) continue;
    const noun = summingNoun(tree, draft.head, DEEDS, true);
    if (noun === undefined) continue;
    const own = new Set(subjectsOf(draft).map(placeOf));
    const deed = deedBefore(drafts, noun, own);
    if (deed === undefined) continue;
    for (const subject of subjectsOf(deed))
      addArgument(draft, { ...subject, role: 'origin', preposition: null, origin: 'control', link: null });
  }
}

/** The nearest verb before the noun that tells what somebody else did. */
function deedBefore(drafts: readonly Draft[], noun: number, own: ReadonlySet<string>): Draft | undefined {
  let nearest: Draft | undefined;
  for (const draft of drafts) {
    if (draft.head >= noun || draft.form !== 'verb' || (nearest !== undefined && draft.head < nearest.head)) continue;
    const subjects = subjectsOf(draft);
    if (subjects.length > 0 && !subjects.some((subject) => own.has(placeOf(subject)))) nearest = draft;
  }
  return nearest;
}
