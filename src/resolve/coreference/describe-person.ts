import type { Sentence } from '../../core/annotation.ts';
import type { RoleMatch } from '../../knowledge/index.ts';
import { findAntecedent } from './antecedent.ts';
import { countryDraft, countryIn, cover, draftAt, type State } from './description-state.ts';
import { addMention, addName, type Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { textOf } from './words.ts';

/** Offices of state: who holds one holds it in the country that an adjective names. */
const OFFICE =
  /^(?:(?:ex|vice)?(?:president[ea]|ministr[oa]|canciller|primer ministro)|premier|rey|reina|príncipe|princesa|emperador|embajador|embajadora|mandatari[oa]|gobernante|dictador|líder|jef[ea]|secretari[oa]|portavoz)$/i;

/** The end of a post's description: over its complements and the names in them (`del Consejo de Seguridad ruso`). */
function endOfPost(state: State, sentence: Sentence, phrase: NounPhrase): number {
  let to = phrase.core;
  const { tokens } = sentence;
  for (let steps = 0; steps < 4; steps += 1) {
    const link = tokens[to];
    if (!link || !/^(?:de|del|en|para|y)$/.test(link.form)) break;
    let end = to + 1;
    while (tokens[end]?.upos === 'DET') end += 1;
    const start = end;
    while (end < tokens.length) {
      const token = tokens[end];
      if (!token) break;
      const named = draftAt(state, sentence.index, end);
      if (named?.type === 'Person' || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) {
        if (!(named && named.type !== 'Person')) break;
      }
      end += 1;
    }
    if (end === start) break;
    to = end;
  }
  return to;
}

/** Who bears a post by standing beside it: `el presidente ruso, X`, `X, presidente de Rusia`, `X es el presidente`. */
function bearerBeside(state: State, sentence: Sentence, phrase: NounPhrase, end: number): Draft | null {
  const { tokens } = sentence;
  const next = tokens[end];
  const beside = next?.form === ',' || next?.form === '(' ? end + 1 : end;
  const after = draftAt(state, sentence.index, beside);
  if (after?.type === 'Person') return after;
  if (beside > end) {
    const second = tokens[beside];
    const named =
      second && (second.upos === 'DET' || second.upos === 'ADJ' || second.upos === 'NOUN')
        ? draftAt(state, sentence.index, beside + 1)
        : null;
    if (named?.type === 'Person' && second && state.knowledge.role(second.form)) return named;
  }
  const before = tokens[phrase.from - 1];
  if (!before || !(/^[,(]$/.test(before.form) || before.lemma === 'ser')) return null;
  const named = draftAt(state, sentence.index, phrase.from - 2);
  return named?.type === 'Person' ? named : null;
}

/**
 * Notes what posts beside names tell of their bearers before any description is taken up: a headline's `el líder ruso`
 * is explained by `el presidente de Rusia, X` further down.
 */
export function notePost(state: State, sentence: Sentence, phrase: NounPhrase, role: RoleMatch): void {
  const end = endOfPost(state, sentence, phrase);
  const bearer = bearerBeside(state, sentence, phrase, end);
  if (!bearer) return;
  bearer.gender ??= role.gender;
  const country = phrase.country ?? countryIn(state, sentence, phrase.core, end);
  if (country) bearer.country ??= country.iso2;
}

/** Gives a description by a post to its bearer; false where the article names none. */
export function describePerson(state: State, sentence: Sentence, phrase: NounPhrase, role: RoleMatch): boolean {
  const { text } = state;
  const end = endOfPost(state, sentence, phrase);
  const country = phrase.country ?? countryIn(state, sentence, phrase.core, end);
  const beside = bearerBeside(state, sentence, phrase, end);
  const bearer =
    beside ??
    (phrase.definite
      ? findAntecedent(state, sentence, phrase, {
          types: ['Person'],
          country: country?.iso2 ?? null,
          gender: role.gender,
          inner: null,
          lemma: role.lemma,
        })
      : null);
  if (!bearer) return false;
  bearer.gender ??= role.gender;
  if (country) bearer.country ??= country.iso2;
  bearer.roles.add(role.lemma);
  if (beside) {
    bearer.titles.add(textOf(text, sentence, phrase.head.index, end));
    addServed(state, sentence, phrase);
  }
  addMention(bearer, 'description', text, sentence, phrase.from, end, phrase.head.index);
  addName(bearer, textOf(text, sentence, phrase.from, phrase.core));
  cover(state, bearer, sentence.index, phrase.head.index, phrase.head.index + 1);
  return true;
}

/** `el presidente chileno, X`: the country that an office of state is held in, told by its demonym alone. */
function addServed(state: State, sentence: Sentence, phrase: NounPhrase): void {
  if (!phrase.country || !OFFICE.test(phrase.head.form)) return;
  const { text } = state;
  for (let at = phrase.head.index + 1; at < phrase.core; at += 1) {
    const match = state.knowledge.countriesByDemonym(sentence.tokens[at]?.form ?? '')[0];
    if (match?.country !== phrase.country || !match.country.sovereign) continue;
    const record = `country:${match.country.id}`;
    if (state.drafts.some((draft) => draft.link?.record === record)) return;
    const draft = countryDraft(state, match.country);
    addMention(draft, 'description', text, sentence, at, at + 1, at);
    return;
  }
}
