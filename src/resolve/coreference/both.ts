import type { Sentence, Token } from '../../core/annotation.ts';
import type { EntityType, Mention } from '../../core/entity.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { kindsOf } from './calling.ts';
import { isCounterpart } from './counterpart.ts';
import type { State } from './description-state.ts';
import { addMention, type Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { organizationKind } from './organization-kinds.ts';

const COUNTRIES = /^(?:países|gobiernos|naciones|estados|coreas|repúblicas|potencias|ejecutivos)$/;
const PLACES = /^(?:ciudades|localidades|provincias|regiones|comunidades|municipios|pueblos|islas)$/;
const SIDES = /^(?:partes|delegaciones|bandos|vecinos|rivales|socios|aliados)$/;
/** Bodies of any kind: of these the two must have been named together. */
const BODIES = /^(?:cuerpos|organismos|organizaciones|instituciones|grupos|formaciones|entidades|agencias)$/;
/** What may be two of anything: two actors of one type, the pair named last. */
const ANY: readonly EntityType[] = ['Country', 'Organization', 'Person'];
const ORGANIZATION: readonly EntityType[] = ['Organization'];
/** `mandatarios`: the president of one country and the prime minister of another. */
const RULING: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government']);
/** Sentences back in which the two were named. */
const NEAR = 3;

/**
 * Gives a noun for two (`los dos ministros`, `ambos sindicatos`, `las dos partes`) to the two of its kind that the article
 * named last, and a post in the plural to all whom it just called so; false where it speaks of no such, or fewer fit.
 */
export function takesUpPair(state: State, sentence: Sentence, phrase: NounPhrase): boolean {
  const { head } = phrase;
  const counted = startOfPair(sentence, head.index);
  const pair = counted ?? startOfParties(sentence, phrase);
  const named =
    pair === null ? allHolders(state, sentence, phrase) : (twoNamed(state, sentence, head, counted !== null) ?? []);
  if (named.length === 0) return false;
  const from = pair ?? phrase.from;
  for (const draft of named) {
    addMention(draft, 'pronoun', state.text, sentence, from, head.index + 1, head.index);
    const last = draft.mentions.at(-1);
    if (last) state.focus.note(draft, last);
  }
  return true;
}

/** Where `ambos` or `los dos` before a noun begins, over `ex` and adjectives; null where neither stands there. */
function startOfPair({ tokens }: Sentence, head: number): number | null {
  let at = head - 1;
  while (tokens[at]?.upos === 'ADJ' || tokens[at]?.form === 'ex') at -= 1;
  const form = tokens[at]?.form.toLowerCase() ?? '';
  if (/^amb[oa]s$/.test(form)) return at;
  if (form !== 'dos') return null;
  return /^(?:l[oa]s|est[oa]s|es[oa]s|dich[oa]s|sus)$/i.test(tokens[at - 1]?.form ?? '') ? at - 1 : null;
}

/** `las partes` without more, `las partes enfrentadas`: those who have to do with each other; null where it is another phrase. */
function startOfParties({ tokens }: Sentence, { head, from, to, definite }: NounPhrase): number | null {
  if (!definite || head.form.toLowerCase() !== 'partes' || from !== head.index - 1) return null;
  const next = tokens[head.index + 1];
  if (to > head.index + 1) return next !== undefined && AT_ODDS.test(next.form) ? from : null;
  return next?.form === 'de' || next?.form === 'en' ? null : from;
}

const AT_ODDS = /^(?:enfrentad|beligerant|firmant|implicad|contendient|negociador)/i;

/**
 * `los cancilleres` without more: all who have been called so in the sentences just before, if several; none where the
 * plural says which others it means.
 */
function allHolders({ focus, knowledge }: State, sentence: Sentence, phrase: NounPhrase): readonly Draft[] {
  const { head, from, to } = phrase;
  if (!phrase.definite || phrase.demonstrative || from !== head.index - 1 || to > head.index + 1) return [];
  const role = knowledge.role(head.form);
  if (!role?.plural) return [];
  const lemma = normalizeName(role.lemma);
  const holders = focus
    .before('Person')
    .filter(({ mention }) => sentence.index - mention.sentence <= NEAR)
    .filter(({ draft }) => draft.roles.has(lemma) || isCounterpart(draft));
  return holders.length > 1 ? holders.map(({ draft }) => draft).reverse() : [];
}

/** The two entities named last that a plural noun may call, or null. */
function twoNamed(state: State, sentence: Sentence, head: Token, counted: boolean): readonly [Draft, Draft] | null {
  const noun = head.form.toLowerCase();
  const near = (type: EntityType, fits: (draft: Draft) => boolean, last = sentence.index) =>
    state.focus
      .before(type)
      .filter(({ mention }) => mention.sentence <= last && sentence.index - mention.sentence <= NEAR)
      .filter(({ draft }) => !draft.plural && fits(draft))
      .slice(0, 2);
  let nearest: readonly { readonly draft: Draft; readonly mention: Mention }[] = [];
  for (const type of SIDES.test(noun) ? ANY : BODIES.test(noun) ? ORGANIZATION : []) {
    // `Japón instó a las partes`: who speaks of them is none of them
    const found = near(type, () => true, counted ? sentence.index : sentence.index - 1);
    // named together, or the one once more in the next sentence
    if (!found[0] || !found[1] || found[0].mention.sentence - found[1].mention.sentence > 1) continue;
    if (nearest[1] === undefined || found[1].mention.sentence > nearest[1].mention.sentence) nearest = found;
  }
  if (nearest[0] && nearest[1]) return [nearest[1].draft, nearest[0].draft];
  if (state.knowledge.isPersonNoun(noun) && state.knowledge.role(noun) === null) {
    const [second, first] = near('Person', (draft) => mayBeCalled(draft, noun));
    return first && second && first.mention.sentence === second.mention.sentence ? [first.draft, second.draft] : null;
  }
  const reading = readPlural(noun, state.knowledge);
  const [second, first] = reading ? near(reading.type, reading.fits) : [];
  return first && second ? [first.draft, second.draft] : null;
}

/** Whether somebody was called by the singular of a noun for people, or by none. */
function mayBeCalled({ roles }: Draft, plural: string): boolean {
  if (roles.size === 0) return true;
  const noun = normalizeName(plural);
  for (const role of roles) if (noun === `${role}s` || noun === `${role}es` || noun === role) return true;
  return false;
}

interface PluralReading {
  readonly type: EntityType;
  readonly fits: (draft: Draft) => boolean;
}

/** What two entities a plural noun may call, or null. */
function readPlural(noun: string, knowledge: Knowledge): PluralReading | null {
  if (COUNTRIES.test(noun)) return { type: 'Country', fits: () => true };
  if (PLACES.test(noun)) return { type: 'Place', fits: () => true };
  const role = knowledge.role(noun);
  if (GENERAL.test(noun)) return { type: 'Person', fits: () => true };
  if (role?.plural) return { type: 'Person', fits: (draft) => holdsSuchPost(draft, role.category, knowledge) };
  const kind = kindOfPlural(normalizeName(noun));
  if (kind === null) return null;
  return { type: 'Organization', fits: (draft) => isOfKind(draft, kind) };
}

/** Posts of persons of any other post too: `los dos líderes`. */
const GENERAL =
  /^(?:l[íi]der|mandatario|gobernante|dirigente|jefe|pol[íi]tico|responsable|representante|portavoz|director)/;

/** Whether a person has been called by a post of the category, or by nothing yet. */
function holdsSuchPost(draft: Draft, category: string, knowledge: Knowledge): boolean {
  for (const noun of draft.roles) {
    const known = knowledge.role(noun)?.category;
    if (known === undefined) continue;
    if (RULING.has(known) ? RULING.has(category) : known === category) return true;
  }
  return draft.roles.size === 0 || isCounterpart(draft);
}

function isOfKind(draft: Draft, kind: string): boolean {
  const kinds = kindsOf(draft);
  return kinds.size === 0 || kinds.has(kind);
}

function kindOfPlural(noun: string): string | null {
  return organizationKind(noun.replace(/s$/, '')) ?? organizationKind(noun.replace(/es$/, ''));
}
