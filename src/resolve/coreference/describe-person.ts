import type { Sentence } from '../../core/annotation.ts';
import type { RoleMatch } from '../../knowledge/index.ts';
import { findAntecedent } from './antecedent.ts';
import { countryIn, cover, draftAt, type State } from './description-state.ts';
import { addMention, addName, type Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { textOf } from './words.ts';

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

export function describePerson(state: State, sentence: Sentence, phrase: NounPhrase, role: RoleMatch): void {
  const { knowledge, text } = state;
  const end = endOfPost(state, sentence, phrase);
  const { tokens } = sentence;
  const country = phrase.country ?? countryIn(state, sentence, phrase.core, end);
  let bearer: Draft | null = null;
  let title = true;
  const next = tokens[end];
  const beside = next?.form === ',' || next?.form === '(' ? end + 1 : end;
  const after = draftAt(state, sentence.index, beside);
  if (after?.type === 'Person') bearer = after;
  if (!bearer && beside > end) {
    const second = tokens[beside];
    const named =
      second && (second.upos === 'DET' || second.upos === 'ADJ' || second.upos === 'NOUN')
        ? draftAt(state, sentence.index, beside + 1)
        : null;
    if (named?.type === 'Person' && second && knowledge.role(second.form)) bearer = named;
  }
  const before = tokens[phrase.from - 1];
  if (!bearer && before && /^[,(]$/.test(before.form)) {
    const named = draftAt(state, sentence.index, phrase.from - 2);
    if (named?.type === 'Person') bearer = named;
  }
  if (!bearer && before?.lemma === 'ser') {
    const named = draftAt(state, sentence.index, phrase.from - 2);
    if (named?.type === 'Person') bearer = named;
  }
  if (!bearer && phrase.definite) {
    title = false;
    bearer = findAntecedent(state, sentence, phrase, {
      types: ['Person'],
      country: country?.iso2 ?? null,
      gender: role.gender,
      inner: null,
      lemma: role.lemma,
    });
  }
  if (!bearer) return;
  const gender = role.gender;
  bearer.gender ??= gender;
  if (country) bearer.country ??= country.iso2;
  bearer.roles.add(role.lemma);
  if (title) bearer.titles.add(textOf(text, sentence, phrase.head.index, end));
  addMention(bearer, 'description', text, sentence, phrase.from, end, phrase.head.index);
  addName(bearer, textOf(text, sentence, phrase.from, phrase.core));
  cover(state, bearer, sentence.index, phrase.head.index, phrase.head.index + 1);
}
