import type { Sentence, Token } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { isCapitalArticle } from './article-names.ts';
import { ownerOf } from './belonging-nouns.ts';
import { bodyWord } from './body-words.ts';
import { deedOf } from './deeds.ts';
import type { FeatureSink } from './feature-tally.ts';
import type { FoundName } from './find-names.ts';
import { organizationKind } from './organization-kinds.ts';
import type { NameReading } from './type-name.ts';
import { headOf, isAcronym, prepositionOf } from './words.ts';

/** From so many people on a town of this name is what readers think of first. */
const TOWN = 100_000;

const ARTICLE = /^(?:El|La|Los|Las) (?=\p{Lu})/u;

/**
 * What the words of a name and the tables show of it, wherever it stands; `inLonger` where the article has a longer name of
 * these words: surnames follow full names, companies seldom do.
 */
export function nameFeatures(
  sink: FeatureSink,
  text: string,
  reading: NameReading | null,
  count: number,
  inLonger: boolean,
  knowledge: Knowledge,
): void {
  // what kind of thing `La Liga` is its noun says, not its article
  const words = text.replace(ARTICLE, '').split(/\s+/);
  if (ARTICLE.test(text)) sink.add('articled');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const length = words.length > 3 ? 'many' : String(words.length);
  const read = reading === null ? 'unread' : `${reading.type} ${reading.strength.toFixed(2)}`;
  const head = knowledge.headClasses(first)[0] ?? 'none';
  const span = words.length > 1 ? 'long' : 'short';
  sink.add('words=', length);
  sink.add('read=', read);
  sink.add('read=', read, `words=${length}`);
  sink.add('first=', first.toLowerCase());
  sink.add('heads=', words.length > 1 ? `${head} long` : head);
  // `Seguros X`, `Bodegas X`: the noun that opens the name of a firm
  if (words.length > 1 && organizationKind(normalizeName(first)) !== null) sink.add('opened by a body');
  if (words.length > 1)
    words.forEach((word, at) => {
      const kind = bodyWord(normalizeName(word));
      if (kind === null) return;
      sink.add('word of a ', kind);
      sink.add('word of a ', kind, at === 0 ? 'first' : at === words.length - 1 ? 'last' : 'inside');
    });
  sink.add('given=', span, String(knowledge.givenName(first) !== null));
  sink.add('surname=', span, String(knowledge.isSurname(last)));
  sink.add('longer=', span, String(inLonger));
  sink.add('longer=', span, String(inLonger), read);
  sink.add('count=', count > 3 ? 'many' : String(count));
  sink.add('last=', last.toLowerCase());
  if (words.length === 1) sink.add('suffix=', last.slice(-3).toLowerCase());
  if (words.length === 1 && isAcronym(first)) {
    sink.add('acronym');
    sink.add('acronym ', String(Math.min(first.length, 5)));
  }
  if (/^[IVXLC]+$/.test(text)) sink.add('roman');
  if (/\d/.test(text)) sink.add('digit');
  if (/[/.]/.test(text)) sink.add('stops');
  if (words.length > 1 && words.slice(1).every((word) => /^\p{Ll}/u.test(word))) sink.add('small after first');
}

/**
 * What the surroundings of one place show of the name that stands there; `whole` takes what tells enough in one place of many
 * (`la empresa X`).
 */
export function placeFeatures(
  sink: FeatureSink,
  whole: FeatureSink,
  name: FoundName,
  sentence: Sentence,
  sport: string,
  knowledge: Knowledge,
): void {
  const { tokens } = sentence;
  sink.add('class=', name.nameClass ?? 'none');
  const head = tokens[headOf(sentence, name.from, name.to)];
  const before = tokens[name.from - 1];
  const after = tokens[name.to];
  const opening = tokens[name.from]?.form ?? '';
  const inside = name.to - name.from > 1 && isCapitalArticle(opening);
  const article = inside ? opening.toLowerCase() : before?.upos === 'DET' ? before.form.toLowerCase() : 'none';
  const preposition = prepositionOf(sentence, name.from, head?.index ?? name.from) ?? 'none';
  sink.add('article=', article);
  sink.add('preposition=', preposition);
  // persons have `a` where they are objects: `compró Norsa`, `despidió a Ruiz`
  if (head) sink.add('as ', head.deprel.split(':')[0] ?? '', preposition);
  const people = knowledge.citiesByName(name.text)[0]?.population ?? 0;
  // many a firm is called like some small town
  const city = people > TOWN || knowledge.isKnownPlace(name.text) ? 'place' : people > 0 ? 'town' : 'unknown';
  const level = `sport=${sport}`;
  sink.add('', city, `article=${article}`, level);
  sink.add('', city, `preposition=${preposition}`, level);
  const quoted = before !== undefined && /^["«“‘']$/.test(before.form);
  if (quoted) sink.add('quoted');
  if (before?.form === '(' && after?.form === ')') {
    sink.add('bracketed');
    sink.add('bracketed ', city, level);
  }
  addNounBefore(sink, whole, tokens, quoted ? name.from - 1 : name.from, knowledge);
  addDemonymBefore(sink, whole, tokens, name.from, knowledge);
  if (after) {
    sink.add('after=', after.upos === 'PUNCT' ? after.form : after.upos);
    if (after.upos === 'NUM') sink.add('number after ', city, level);
    if (knowledge.reportingVerb(after.lemma) !== null) sink.add('speaks after');
    if (after.form === ',' && knowledge.role(tokens[name.to + 1]?.form ?? '') !== null) sink.add('role after');
    if (after.form === ',' && tokens[name.to + 1]?.form === 'quien') sink.add('who after');
    if (after.form === ',' && /^\d+$/.test(tokens[name.to + 1]?.form ?? '')) sink.add('age after');
  }
  if (before && knowledge.reportingVerb(before.lemma) !== null) sink.add('speaks before');
  if (before?.form === ',' && isRoleBefore(sentence, name.from - 2, knowledge)) sink.add('role before comma');
  if (head) addGovernor(sink, whole, sentence, head, knowledge);
  if (name.from === 0) sink.add('opens');
  sink.add('segment=', sentence.segment);
}

/**
 * `la brasileña Aerovale`, `el peruano Julián Robledo`: where the word after what somebody is from is no given name, a firm
 * is likelier.
 */
function addDemonymBefore(
  sink: FeatureSink,
  whole: FeatureSink,
  tokens: readonly Token[],
  from: number,
  knowledge: Knowledge,
): void {
  const before = tokens[from - 1];
  const article = tokens[from - 2];
  if (!before || !/^(?:el|la)$/i.test(article?.form ?? '')) return;
  if (knowledge.countriesByDemonym(before.form).length === 0) return;
  const given = knowledge.givenName(tokens[from]?.form ?? '') !== null;
  sink.add('demonym ', article?.form.toLowerCase(), given ? 'given' : 'not given');
  whole.add('once demonym ', article?.form.toLowerCase(), given ? 'given' : 'not given');
}

/** The noun just before a name tells what it is: `la empresa X`, `el diario "X"`, `la calle X`. */
function addNounBefore(
  sink: FeatureSink,
  whole: FeatureSink,
  tokens: readonly Token[],
  from: number,
  knowledge: Knowledge,
): void {
  let at = from - 1;
  let steps = 0;
  while (at >= 0 && steps < 3 && tokens[at]?.upos === 'ADJ') {
    at -= 1;
    steps += 1;
  }
  // `la siderúrgica española X`: an adjective in the place of the noun
  const adjective = tokens[at + 1];
  if (steps > 0 && adjective && tokens[at]?.upos === 'DET') {
    const people = knowledge.countriesByDemonym(adjective.form.toLowerCase()).length > 0;
    sink.add('adjective ', people ? 'demonym' : kindOf(adjective, knowledge), tokens[at]?.form.toLowerCase() ?? '');
  }
  let link = 'beside';
  if (tokens[at]?.upos === 'DET') at -= 1;
  if (tokens[at]?.upos === 'ADP' && at < from - 0 && at >= 0) {
    link = tokens[at]?.form.toLowerCase() ?? 'of';
    at -= 1;
  } else if (at !== from - 1 - steps) link = 'none';
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || link === 'none') return;
  sink.add('noun ', `${link}=${noun.lemma.toLowerCase()}`);
  const body = organizationKind(normalizeName(noun.form));
  if (body !== null && link === 'beside') {
    sink.add('noun of a body');
    sink.add('noun of a body ', body);
    whole.add('once noun of a body');
  }
  if (link === 'beside') whole.add('once beside=', kindOf(noun, knowledge));
  const owner = link === 'de' ? ownerOf(normalizeName(noun.form)) : null;
  if (owner !== null) {
    sink.add('what has it ', owner);
    whole.add('once what has it ', owner);
  }
  sink.add('nounclass ', `${link === 'beside' || link === 'de' ? link : 'other'}=${kindOf(noun, knowledge)}`);
}

/** Whether a noun is a post, or what kind of entity it heads. */
function kindOf(noun: Token, knowledge: Knowledge): string {
  if (knowledge.role(noun.form) !== null) return 'role';
  const [type] = knowledge.headClasses(noun.form);
  return type ?? (organizationKind(normalizeName(noun.form)) === null ? 'none' : 'Organization');
}

function addGovernor(
  sink: FeatureSink,
  whole: FeatureSink,
  sentence: Sentence,
  head: Token,
  knowledge: Knowledge,
): void {
  const relation = head.deprel.split(':')[0] ?? '';
  const governor = sentence.tokens[head.head];
  sink.add('relation=', relation);
  if (!governor) return;
  const lemma = governor.lemma.toLowerCase();
  if (governor.upos === 'VERB') {
    sink.add('', relation, 'of', lemma);
    const deed = deedOf(lemma);
    if (deed !== null) sink.add('', relation, 'of deed', deed);
    if (relation === 'nsubj' && knowledge.reportingVerb(lemma) !== null) sink.add('subject of speech');
  } else sink.add('', relation, 'under', governor.upos);
  // `la coalición de pandillas X`, `X, una refinería de la India`: the noun in apposition says what it is
  if (relation === 'appos' && governor.upos === 'NOUN' && governor.index < head.index) {
    sink.add('apposed to ', kindOf(governor, knowledge));
    whole.add('once apposed to ', kindOf(governor, knowledge));
  }
  for (let at = head.index + 2; at < sentence.tokens.length && at < head.index + 12; at += 1) {
    const token = sentence.tokens[at];
    if (token?.head !== head.index || token.deprel !== 'appos' || token.upos !== 'NOUN') continue;
    sink.add('explained by ', kindOf(token, knowledge));
    whole.add('once explained by ', kindOf(token, knowledge));
    break;
  }
}

/** Whether the noun phrase that ends at a token is headed by a post: `el ministro de Defensa,`. */
function isRoleBefore(sentence: Sentence, end: number, knowledge: Knowledge): boolean {
  for (let at = end; at >= 0 && at > end - 9; at -= 1) {
    const token = sentence.tokens[at];
    if (!token || token.upos === 'PUNCT' || token.upos === 'VERB') return false;
    if (token.upos === 'NOUN' && knowledge.role(token.form) !== null) return true;
  }
  return false;
}
