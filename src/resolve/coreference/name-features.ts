import type { Sentence, Token } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { FoundName } from './find-names.ts';
import type { NameReading } from './type-name.ts';
import { headOf, isAcronym, prepositionOf } from './words.ts';

/** Words that only reports of matches and races use: there, names of cities are mostly clubs. */
const SPORT =
  /^(?:gol|goles|partido|liga|entrenador|entrenadora|técnico|delantero|portero|defensa|centrocampista|jugador|jugadores|futbolista|equipo|copa|marcador|victoria|derrota|empate|campeonato|torneo|temporada|árbitro|penalti|ciclista|piloto|tenista|club|clasificación|puntos|minuto)$/;

/** The share of an article's nouns that speak of sport, in three steps. */
export function sportLevel(sentences: readonly Sentence[]): 'none' | 'some' | 'much' {
  let nouns = 0;
  let sport = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.upos !== 'NOUN') continue;
      nouns += 1;
      if (SPORT.test(token.form)) sport += 1;
    }
  }
  const share = nouns === 0 ? 0 : sport / nouns;
  return share > 0.06 ? 'much' : share > 0.02 ? 'some' : 'none';
}

/** What the words of a name and the tables show of it, wherever it stands. */
export function nameFeatures(text: string, reading: NameReading | null, count: number, knowledge: Knowledge): string[] {
  const words = text.split(/\s+/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const length = words.length > 3 ? 'many' : String(words.length);
  const read = reading === null ? 'unread' : `${reading.type} ${reading.strength.toFixed(2)}`;
  const head = knowledge.headClasses(first)[0] ?? 'none';
  const features = [
    `words=${length}`,
    `read=${read}`,
    `read=${read} words=${length}`,
    `first=${first.toLowerCase()}`,
    `heads=${head}${words.length > 1 ? ' long' : ''}`,
    `given=${words.length > 1 ? 'long' : 'short'} ${knowledge.givenName(first) !== null}`,
    `surname=${words.length > 1 ? 'long' : 'short'} ${knowledge.isSurname(last)}`,
    `count=${count > 3 ? 'many' : count}`,
    `last=${last.toLowerCase()}`,
  ];
  if (words.length === 1) features.push(`suffix=${last.slice(-3).toLowerCase()}`);
  if (words.length === 1 && isAcronym(text)) features.push('acronym', `acronym ${Math.min(text.length, 5)}`);
  if (/^[IVXLC]+$/.test(text)) features.push('roman');
  if (/\d/.test(text)) features.push('digit');
  if (/[/.]/.test(text)) features.push('stops');
  if (words.length > 1 && words.slice(1).every((word) => /^\p{Ll}/u.test(word))) features.push('small after first');
  return features;
}

/** What the surroundings of one place show of the name that stands there. */
export function placeFeatures(name: FoundName, sentence: Sentence, sport: string, knowledge: Knowledge): string[] {
  const { tokens } = sentence;
  const features: string[] = [];
  const seen = name.nameClass ?? 'none';
  features.push(`class=${seen}`);
  const head = tokens[headOf(sentence, name.from, name.to)];
  const before = tokens[name.from - 1];
  const after = tokens[name.to];
  const article = before?.upos === 'DET' ? before.form.toLowerCase() : 'none';
  const preposition = prepositionOf(sentence, name.from, head?.index ?? name.from) ?? 'none';
  features.push(`article=${article}`);
  features.push(`preposition=${preposition}`);
  const city = knowledge.citiesByName(name.text).length > 0 || knowledge.isKnownPlace(name.text) ? 'place' : 'unknown';
  features.push(`${city} article=${article} sport=${sport}`, `${city} preposition=${preposition} sport=${sport}`);
  const quoted = before !== undefined && /^["«“‘']$/.test(before.form);
  if (quoted) features.push('quoted');
  if (before?.form === '(' && after?.form === ')') features.push('bracketed', `bracketed ${city} sport=${sport}`);
  features.push(...nounBefore(tokens, quoted ? name.from - 1 : name.from, knowledge));
  if (after) {
    const kind = after.upos === 'PUNCT' ? after.form : after.upos;
    features.push(`after=${kind}`);
    if (after.upos === 'NUM') features.push(`number after ${city} sport=${sport}`);
    if (knowledge.reportingVerb(after.lemma) !== null) features.push('speaks after');
    if (after.form === ',' && knowledge.role(tokens[name.to + 1]?.form ?? '') !== null) features.push('role after');
    if (after.form === ',' && tokens[name.to + 1]?.form === 'quien') features.push('who after');
    if (after.form === ',' && /^\d+$/.test(tokens[name.to + 1]?.form ?? '')) features.push('age after');
  }
  if (before && knowledge.reportingVerb(before.lemma) !== null) features.push('speaks before');
  if (before?.form === ',' && isRoleBefore(sentence, name.from - 2, knowledge)) features.push('role before comma');
  if (head) features.push(...governorFeatures(sentence, head, knowledge));
  if (name.from === 0) features.push('opens');
  features.push(`segment=${sentence.segment}`);
  return features;
}

/** The noun just before a name tells what it is: `la empresa X`, `el diario "X"`, `la calle X`. */
function nounBefore(tokens: readonly Token[], from: number, knowledge: Knowledge): string[] {
  let at = from - 1;
  let steps = 0;
  while (at >= 0 && steps < 3 && tokens[at]?.upos === 'ADJ') {
    at -= 1;
    steps += 1;
  }
  let link = 'beside';
  if (tokens[at]?.upos === 'DET') at -= 1;
  if (tokens[at]?.upos === 'ADP' && at < from - 0 && at >= 0) {
    link = tokens[at]?.form.toLowerCase() ?? 'of';
    at -= 1;
  } else if (at !== from - 1 - steps) link = 'none';
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || link === 'none') return [];
  return [
    `noun ${link}=${noun.lemma.toLowerCase()}`,
    `nounclass ${link === 'beside' || link === 'de' ? link : 'other'}=${kindOf(noun, knowledge)}`,
  ];
}

/** Whether a noun is a post, or what kind of entity it heads. */
function kindOf(noun: Token, knowledge: Knowledge): string {
  return knowledge.role(noun.form) !== null ? 'role' : (knowledge.headClasses(noun.form)[0] ?? 'none');
}

function governorFeatures(sentence: Sentence, head: Token, knowledge: Knowledge): string[] {
  const relation = head.deprel.split(':')[0] ?? '';
  const governor = sentence.tokens[head.head];
  const features = [`relation=${relation}`];
  if (!governor) return features;
  const lemma = governor.lemma.toLowerCase();
  if (governor.upos === 'VERB') {
    features.push(`${relation} of ${lemma}`);
    if (relation === 'nsubj' && knowledge.reportingVerb(lemma) !== null) features.push('subject of speech');
  } else features.push(`${relation} under ${governor.upos}`);
  // `la coalición de pandillas X`, `X, una refinería de la India`: the noun in apposition says what it is
  if (relation === 'appos' && governor.upos === 'NOUN' && governor.index < head.index)
    features.push(`apposed to ${kindOf(governor, knowledge)}`);
  for (let at = head.index + 2; at < sentence.tokens.length && at < head.index + 12; at += 1) {
    const token = sentence.tokens[at];
    if (token?.head !== head.index || token.deprel !== 'appos' || token.upos !== 'NOUN') continue;
    features.push(`explained by ${kindOf(token, knowledge)}`);
    break;
  }
  return features;
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
