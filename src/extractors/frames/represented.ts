import type { Party, SentenceView } from './view.ts';

const ON_BEHALF = /^(?:nombre|representación|lugar|sustitución|ausencia|vez)$/i;
const NONE: ReadonlySet<Party> = new Set();
/** How far behind `en nombre de` the name may stand: `del presidente de la comisión, Ana Ruiz`. */
const FARTHEST = 6;

const read = new WeakMap<SentenceView, ReadonlySet<Party>>();

/**
 * The persons of a sentence who are only represented or replaced: who comes `en nombre del presidente` or `en lugar del
 * ministro` does what is told, not he. A state or body that acts through another acts itself.
 */
export function representedIn(view: SentenceView): ReadonlySet<Party> {
  const known = read.get(view);
  if (known !== undefined) return known;
  const found = findRepresented(view);
  read.set(view, found);
  return found;
}

function findRepresented({ sentence: { tokens }, parties }: SentenceView): ReadonlySet<Party> {
  const places = tokens.filter(
    ({ form, index }) =>
      tokens[index - 1]?.form.length === 'en'.length &&
      ON_BEHALF.test(form) &&
      /^en$/i.test(tokens[index - 1]?.form ?? '') &&
      /^del?$/i.test(tokens[index + 1]?.form ?? ''),
  );
  if (places.length === 0) return NONE;
  return new Set(
    parties.filter(({ type, from }) => {
      if (type !== 'Person') return false;
      const place = places.findLast(({ index }) => index < from && from - index <= FARTHEST);
      return place !== undefined && !tokens.slice(place.index, from).some(({ upos, form }) => isEnd(upos, form));
    }),
  );
}

/** What ends the phrase of who is represented. */
function isEnd(upos: string, form: string): boolean {
  return upos === 'VERB' || upos === 'AUX' || /^[.;:()«»"“”]$/.test(form);
}
