import type { Sentence } from '../../core/annotation.ts';
import type { CountryRecord, Knowledge } from '../../knowledge/index.ts';
import { absorb, type Draft } from './draft.ts';

const GOVERNMENT = /^(?:gobierno|ejecutivo|gabinete)$/i;
/** `Gobierno`, `Ejecutivo`: whose it is, the article says elsewhere or nowhere. */
const BARE = /^(?:el )?(?:gobierno|ejecutivo|gabinete)$/i;
/** The nation's too, told from those of regions. */
const CENTRAL = /^(?:el )?(?:gobierno|ejecutivo) (?:central|federal|nacional|de la nación)$/i;

/**
 * Joins a government without its country (`el Gobierno anunció recortes`) to the only country whose government the article
 * names (`el Gobierno de Rumanía`), and `Ejecutivo` to `Gobierno`. An article that tells the central government, or a
 * region's, from another leaves all apart.
 */
export function joinGovernments(sentences: readonly Sentence[], drafts: Draft[], knowledge: Knowledge): void {
  const bare = drafts.filter((draft) => draft.type === 'Organization' && BARE.test(draft.name));
  if (bare.length === 0 || drafts.some((draft) => draft.type === 'Organization' && isOtherGovernment(draft.name)))
    return;
  const [first, ...others] = bare;
  const country = onlyGoverned(sentences, drafts, knowledge);
  const into = country ?? first;
  for (const draft of country ? bare : others) {
    if (!into) continue;
    absorb(into, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

function isOtherGovernment(name: string): boolean {
  return CENTRAL.test(name) || (/^(?:el )?(?:gobierno|ejecutivo)\s/i.test(name) && !BARE.test(name));
}

/** The only country whose government the text speaks of by its name or adjective, as a draft; null where there are several. */
function onlyGoverned(sentences: readonly Sentence[], drafts: readonly Draft[], knowledge: Knowledge): Draft | null {
  const named = countriesByPlace(drafts);
  const governed = new Set<string>();
  for (const { index, tokens } of sentences)
    for (let at = 0; at < tokens.length; at += 1) {
      if (!GOVERNMENT.test(tokens[at]?.form ?? '')) continue;
      const adjective = tokens[at + 1]?.form ?? '';
      const country = sovereign(knowledge.countriesByDemonym(adjective)[0]?.country);
      let of = at + 1;
      if (tokens[of]?.form === 'de') of += tokens[of + 1]?.upos === 'DET' ? 2 : 1;
      const code = country ?? (of > at + 1 ? named.get(`${index} ${of}`) : undefined);
      if (code) governed.add(code);
    }
  const [only] = governed;
  if (governed.size !== 1 || only === undefined) return null;
  return drafts.find((draft) => draft.type === 'Country' && draft.country === only) ?? null;
}

function sovereign(country: CountryRecord | undefined): string | null {
  return country?.sovereign ? country.iso2 : null;
}

/** The country named at each place, by sentence and first token. */
function countriesByPlace(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { type, country, mentions } of drafts)
    if (type === 'Country' && country !== null)
      for (const { sentence, from } of mentions) places.set(`${sentence} ${from}`, country);
  return places;
}
