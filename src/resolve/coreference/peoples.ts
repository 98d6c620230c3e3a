import type { Sentence, Token } from '../../core/annotation.ts';
import type { CountryRecord, Knowledge } from '../../knowledge/index.ts';
import { countryDraft, cover, type State } from './description-state.ts';
import { addMention, type Draft } from './draft.ts';
import { isMembership, organizationOfMembers } from './members.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isCountingNoun } from './thing-names.ts';

/** What may stand before peoples that act as nations: `las conversaciones entre sirios e israelíes`. */
const BEFORE_PEOPLES = /^(?:entre|que|donde|cuando|contra|con|para|según|,|"|«|“)$/;

/**
 * Gives a plural for people to whom they are the people or the members of: `los rusos` to Rusia, `los socialistas` to the
 * party that the article names so, `sirios e israelíes` to both countries, and `el italiano` to the only Italian. Counted ones (`dos israelíes`) are themselves.
 */
export function takesUpPeople(state: State, sentence: Sentence, phrase: NounPhrase, standsAlone: boolean): boolean {
  const draft = whosePeople(state, sentence, phrase, standsAlone);
  if (!draft) return false;
  const head = phrase.head.index;
  addMention(draft, 'description', state.text, sentence, phrase.from, phrase.core, head);
  const last = draft.mentions.at(-1);
  if (last) state.focus.note(draft, last);
  cover(state, draft, sentence.index, head, head + 1);
  return true;
}

function whosePeople(state: State, sentence: Sentence, phrase: NounPhrase, standsAlone: boolean): Draft | null {
  const { knowledge, drafts } = state;
  const { head, from } = phrase;
  if (isOneOf(sentence, phrase)) return isLanguage(sentence, head) ? null : onlyNational(state, sentence, head);
  if (!/s$/.test(head.form) || sentence.tokens.slice(from, head.index).some((token) => token.upos === 'NUM'))
    return null;
  const country = nationOf(head.form, knowledge);
  if (from < head.index) {
    if (!phrase.definite) return null;
    if (country) return countryNamed(drafts, country);
    return standsAlone && phrase.to === head.index + 1 ? partyOf(state, head.form) : null;
  }
  if (country === null) return null;
  const other = peopleBeside(sentence, head.index, knowledge);
  if (other === null || other === country) return null;
  const named = countryNamed(drafts, country);
  return named ?? (countryNamed(drafts, other) === null ? null : countryDraft(state, country));
}

/** `el italiano`, `la paraguaya` by themselves. */
function isOneOf({ tokens }: Sentence, { head, from, to, plural }: NounPhrase): boolean {
  return (
    !plural &&
    // in `al italiano` the phrase begins behind its article
    from >= head.index - 1 &&
    to === head.index + 1 &&
    /^(?:el|la)$/i.test(tokens[head.index - 1]?.form ?? '') &&
    // `el italiano X` is told by its apposition
    !/^(?:NOUN|ADJ|PROPN|ADP)$/.test(tokens[to]?.upos ?? '')
  );
}

/** `habla el italiano`. */
function isLanguage({ tokens }: Sentence, { head, deprel }: Token): boolean {
  return (
    !deprel.startsWith('nsubj') &&
    /^(?:hablar|aprender|estudiar|dominar|enseñar|traducir|entender)$/.test(tokens[head]?.lemma ?? '')
  );
}

/**
 * The only person in mind of the country, and of the gender, that a singular tells by itself, or null. Whom the sentence has
 * just named it rarely calls so again but as a subject.
 */
function onlyNational({ knowledge, focus }: State, sentence: Sentence, { form, deprel }: Token): Draft | null {
  const match = knowledge.countriesByDemonym(form.toLowerCase())[0];
  if (!match || match.plural) return null;
  const fits = focus.before('Person').filter(({ draft: { country, gender } }) => {
    const agrees = gender === null || match.gender === null || gender === match.gender;
    return country === match.country.iso2 && agrees;
  });
  const [only] = fits;
  if (!only || fits.length > 1) return null;
  return only.mention.sentence < sentence.index || deprel.startsWith('nsubj') ? only.draft : null;
}

function countryNamed(drafts: readonly Draft[], country: CountryRecord): Draft | null {
  return drafts.find((draft) => draft.type === 'Country' && draft.country === country.iso2) ?? null;
}

/** The country whose people a plural names, or null. */
function nationOf(form: string, knowledge: Knowledge): CountryRecord | null {
  const match = knowledge.countriesByDemonym(form.toLowerCase())[0];
  return match?.plural ? match.country : null;
}

/** The organisation of the article whose members a plural without complements names, or null. */
function partyOf({ knowledge, drafts }: State, form: string): Draft | null {
  const word = knowledge.memberWord(form);
  if (word === null) return null;
  return isMembership(word) || knowledge.headClasses(form).includes('Organization')
    ? organizationOfMembers(word, drafts)
    : null;
}

/** The other of two peoples without article joined by `y`, where they are no adjectives and nobody counts them; or null. */
function peopleBeside({ tokens }: Sentence, at: number, knowledge: Knowledge): CountryRecord | null {
  const first = isJoined(tokens[at + 1]) ? at : at - 2;
  if (!isJoined(tokens[first + 1])) return null;
  const before = tokens[first - 1];
  const opens = before === undefined || BEFORE_PEOPLES.test(before.form.toLowerCase());
  if (!opens || isCountingNoun(tokens, first - 2)) return null;
  return nationOf(tokens[first === at ? at + 2 : first]?.form ?? '', knowledge);
}

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && /^[ye]$/.test(token.form);
}
