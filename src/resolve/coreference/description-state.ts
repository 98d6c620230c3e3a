import type { Sentence } from '../../core/annotation.ts';
import type { CountryRecord, Knowledge } from '../../knowledge/index.ts';
import type { LinkQuestion } from './antecedent.ts';
import type { EntityModels } from './decision-model.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Focus } from './focus.ts';
import type { Parts } from './thing-parts.ts';
import { countryReading, tiedCountry } from './type-name.ts';

/** A described thing as the model saw it: for training. */
export interface SeenThing {
  readonly features: ReadonlyMap<string, number>;
  readonly names: readonly string[];
}

/** Is told of what the models are asked about descriptions. */
export interface DescriptionWatch {
  readonly thing?: (thing: SeenThing) => void;
  /** May answer what a description names, as training does from the gold; undefined leaves it to the model. */
  readonly link?: (question: LinkQuestion) => Draft | null | undefined;
}

export interface State {
  readonly watch: DescriptionWatch | undefined;
  readonly models: EntityModels;
  /** What each head of a phrase takes part in. */
  readonly parts: Parts;
  /** How often each noun stands in the article. */
  readonly nouns: ReadonlyMap<string, number>;
  /** Where in the text each noun stands first. */
  readonly firsts: ReadonlyMap<string, number>;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly drafts: Draft[];
  readonly knowledge: Knowledge;
  /** Which draft a token belongs to: by sentence, by token. */
  readonly covered: (Draft | null)[][];
  /** What was mentioned up to the description that is read. */
  readonly focus: Focus;
}

export function cover(state: State, draft: Draft, sentence: number, from: number, to: number): void {
  const row = state.covered[sentence];
  if (!row) return;
  for (let at = from; at < to; at += 1) row[at] = draft;
}

export function draftAt(state: State, sentence: number, token: number): Draft | null {
  return state.covered[sentence]?.[token] ?? null;
}

/** The end of the run of tokens that one draft covers from a token on, or null where none does. */
export function endOfDraft(state: State, sentence: number, token: number): number | null {
  const draft = draftAt(state, sentence, token);
  if (!draft) return null;
  let to = token + 1;
  while (draftAt(state, sentence, to) === draft) to += 1;
  return to;
}

/** The first draft that covers one of the tokens `[from, to)`, or null. */
export function draftIn(state: State, sentence: Sentence, from: number, to: number): Draft | null {
  for (let at = from; at < to; at += 1) {
    const draft = draftAt(state, sentence.index, at);
    if (draft) return draft;
  }
  return null;
}

export function countryIn(state: State, sentence: Sentence, from: number, to: number): CountryRecord | null {
  for (let at = from; at < to; at += 1) {
    const draft = draftAt(state, sentence.index, at);
    if (draft?.type === 'Country' && draft.link) return state.knowledge.countriesByName(draft.name)[0] ?? null;
    const form = sentence.tokens[at]?.form ?? '';
    const match = state.knowledge.countriesByDemonym(form)[0];
    if (match) return match.country;
  }
  return tiedCountry(
    sentence.tokens.slice(from, to).map((token) => token.form),
    state.knowledge,
  );
}

/** The draft of a country, made where the article has none yet. */
export function countryDraft(state: State, country: CountryRecord): Draft {
  const record = `country:${country.id}`;
  const known = state.drafts.find((draft) => draft.link?.record === record);
  if (known) return known;
  const reading = countryReading(country);
  const draft = newDraft(reading.type, country.name);
  draft.link = reading.link;
  draft.country = reading.country;
  state.drafts.push(draft);
  return draft;
}

/** The draft of a country's capital as a place, made where the article has none yet; null where no capital is known. */
export function capitalDraft(state: State, country: CountryRecord): Draft | null {
  const capital = country.capitals[0];
  if (capital === undefined) return null;
  const record = `capital:${country.id}`;
  const known = state.drafts.find((draft) => draft.type === 'Place' && draft.link?.record === record);
  if (known) return known;
  const draft = newDraft('Place', capital.name);
  draft.link = { iso2: null, wikidata: null, geonames: capital.geonames, record };
  draft.country = country.iso2;
  state.drafts.push(draft);
  return draft;
}
