import { isRoman, looksForeign, plainName } from './name-key.ts';
import {
  FAMILIAR_NAMES,
  GENERATIONS,
  GIVEN_NAME_FORMS,
  PARTICLES,
  REGNAL_TITLES,
  TITLES,
  TRANSLATED_MONARCHS,
} from './name-lists.ts';

/** A person's name taken apart; all words plain, particles and titles left out. */
export interface PersonName {
  readonly words: readonly string[];
  /** `vi` of `Felipe VI`, or empty. */
  readonly ordinal: string;
  /** `padre` or `hijo` where the name says so, or empty. */
  readonly generation: string;
  /** Called by a given name under a title of the crown or the church. */
  readonly regnal: boolean;
  /** Written with a hyphen: the parts are one given name or one surname. */
  readonly hyphenated: boolean;
  /** Looks transliterated, by letters or by an Arabic particle. */
  readonly foreign: boolean;
  /** Two surnames joined by `y`, without a given name. */
  readonly joined: boolean;
}

const parsed = new Map<string, PersonName>();
/** Names kept parsed; a full store is emptied, which costs time but changes nothing. */
const MOST_PARSED = 50_000;

/** Takes a person's name apart. */
export function parsePersonName(name: string): PersonName {
  const known = parsed.get(name);
  if (known) return known;
  const result = takeApart(name);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(name, result);
  return result;
}

function takeApart(name: string): PersonName {
  // `V. I. Lenin`: a letter with a full stop is an initial, never an ordinal.
  const initials = new Set([...name.matchAll(/(?<!\p{L})(\p{L})\./gu)].map((match) => match[1]!.toLowerCase()));
  let words = plainName(name).split(' ').filter(Boolean);
  const regnal = words.length > 1 && REGNAL_TITLES.has(words[0]!);
  while (words.length > 1 && (TITLES.has(words[0]!) || REGNAL_TITLES.has(words[0]!))) words = words.slice(1);
  const generation = words.length > 1 ? GENERATIONS.get(words.at(-1)!) : undefined;
  if (generation !== undefined) words = words.slice(0, -1);
  // `Puigdemont i Casamajó`: the Catalan particle is small, an ordinal never is.
  const particle = /(?<=\p{Ll} )i(?= \p{Lu})/u.test(name);
  const isOrdinal = (word: string) => isRoman(word) && !initials.has(word) && !(particle && word === 'i');
  const ordinal = words.slice(1).find(isOrdinal) ?? '';
  const kept = words.filter(
    (word, at) =>
      (!PARTICLES.has(word) || initials.has(word) || (at === 0 && words.length === 1)) && !(particle && word === 'i'),
  );
  const first = kept[0] ?? '';
  const given =
    ordinal !== ''
      ? TRANSLATED_MONARCHS.get(first)
      : kept.length > 1
        ? (FAMILIAR_NAMES.get(first) ?? GIVEN_NAME_FORMS.get(first))
        : FAMILIAR_NAMES.get(first);
  return {
    words: given === undefined ? kept : [...given.split(' '), ...kept.slice(1)],
    ordinal,
    generation: generation ?? '',
    regnal,
    foreign: looksForeign(kept) || words.slice(1).some((word) => /^(?:bin|ibn|ben|al)$/.test(word)),
    joined: words.length === 3 && words[1] === 'y',
    hyphenated: /\p{L}-\p{L}/u.test(name),
  };
}
