import type { ModelFile } from './model-file.ts';
import { sectionOf } from './model-file.ts';

/** Gives the lemma of a word by its tag. */
export interface Lemmatizer {
  lemmaOf(form: string, upos: string, feats: string): string;
}

/** The parts of a tag that decide how a form is cut back to its lemma. */
const DECISIVE = /(?:^|\|)(?:Gender|Number|Mood|Tense|Person|VerbForm|PronType|NumType|Poss)=([^|]+)/g;

const keys = new Map<string, string>();

/** UPOS with the features that decide inflection, short: `VERB.Ind.Plur.3.Past.Fin`. */
export function inflectionKey(upos: string, feats: string): string {
  const tag = `${upos}|${feats}`;
  let key = keys.get(tag);
  if (key === undefined) {
    key = upos;
    for (const match of feats.matchAll(DECISIVE)) key += `.${match[1]}`;
    keys.set(tag, key);
  }
  return key;
}

/** How many letters at the end of a form a rule may look at; longer ones only repeat single words. */
export const LONGEST_SUFFIX = 6;

/** Applies an edit `2+er`: drop two letters, append `er`. */
export function applyEdit(form: string, edit: string): string {
  const plus = edit.indexOf('+');
  const drop = Number(edit.slice(0, plus));
  return drop > form.length ? form : form.slice(0, form.length - drop) + edit.slice(plus + 1);
}

/** The edit that leads from a form to its lemma. */
export function editOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same += 1;
  return `${form.length - same}+${lemma.slice(same)}`;
}

// Endings of lemmas of verbs in Romance languages; another family would bring its own.
const INFINITIVE_ENDINGS = ['ar', 'er', 'ir', 're'];

/** Edits by `key suffix`, the likeliest first. */
export type EditRules = ReadonlyMap<string, readonly string[]>;

/**
 * The lemma the learned edits propose: the longest ending that leads to a known lemma wins, else the likeliest edit of
 * the longest ending (suffix-change classes as in Chrupała 2006, here with a lexicon to check the outcome).
 */
export function lemmaByRules(
  rules: EditRules,
  isLemma: (lemma: string, upos: string) => boolean,
  irregular: ReadonlyMap<string, string>,
  lower: string,
  upos: string,
  key: string,
  guesses = true,
): string {
  const listed = upos === 'VERB' || upos === 'AUX' ? irregular.get(lower) : undefined;
  if (listed !== undefined && !key.endsWith('Inf')) return applyEdit(lower, listed);
  let fallback: string | undefined;
  for (let k = Math.min(LONGEST_SUFFIX, lower.length); k >= 0; k -= 1) {
    const edits = rules.get(`${key} ${lower.slice(lower.length - k)}`);
    if (edits === undefined) continue;
    for (const edit of edits) {
      const lemma = applyEdit(lower, edit);
      if (isLemma(lemma, upos)) return lemma;
      fallback ??= lemma;
    }
  }
  if (guesses && fallback !== undefined && upos === 'VERB') {
    // An ending never seen with this tag: the longest stem that makes a known infinitive.
    for (let k = lower.length - 1; k > 1; k -= 1) {
      for (const ending of INFINITIVE_ENDINGS) {
        const lemma = lower.slice(0, k) + ending;
        if (isLemma(lemma, upos)) return lemma;
      }
    }
  }
  // A short unknown word (`ex`, `bi`) would lose half of itself.
  return lower.length < 4 ? lower : (fallback ?? lower);
}

/** Whether a word keeps its form as lemma, as names, figures and punctuation do. */
export function keepsForm(form: string, upos: string): boolean {
  return upos === 'PROPN' || upos === 'PUNCT' || upos === 'SYM' || /\d/.test(form);
}

/** The lemma of a figure as AnCora writes it, with a decimal point and no separators: `20.000` → 20000, `3,5` → 3.5. */
export function figureLemma(form: string): string {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(form)) return form.replaceAll('.', '');
  // American press groups by commas; a Spanish decimal with three places is rarer by far.
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(form)) return form.replaceAll(',', '');
  return /^\d+,\d+$/.test(form) ? form.replace(',', '.') : form;
}

/** The lemmas known: verbs apart from the rest. */
export interface LemmaLexicon {
  isInfinitive(form: string): boolean;
  isNominalLemma(form: string): boolean;
  /** How a word in capitals would stand in running text: `FRANCIA` → Francia, `ONU` → ONU, `LEYES` → leyes. */
  truecase(form: string): string;
}

const decoder = new TextDecoder();

/** Decodes a front-coded sorted list: each line says in one letter how much of the line before it shares. */
export function decodeFrontCoded(bytes: Uint8Array): string[] {
  const lines = decoder.decode(bytes).split('\n');
  let before = '';
  return lines.map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
    return before;
  });
}

/** Front-codes a sorted list of strings without line breaks; the inverse of `decodeFrontCoded`. */
export function encodeFrontCoded(sorted: readonly string[]): Uint8Array {
  let before = '';
  const lines = sorted.map((line) => {
    let same = 0;
    while (same < 60 && same < line.length && line[same] === before[same]) same += 1;
    before = line;
    return String.fromCharCode(48 + same) + line.slice(same);
  });
  return new TextEncoder().encode(lines.join('\n'));
}

/** The lemma of a form under one tag. */
interface Tagged {
  readonly upos: string;
  readonly feats: string;
  readonly lemma: string;
}

/** Loads the lexicon and the lemmatiser of a language from its model file. */
export function readLemmatizer(file: ModelFile): Lemmatizer & LemmaLexicon {
  const verbs = new Set(decodeFrontCoded(sectionOf(file, 'verbs')));
  const nominals = new Set(decodeFrontCoded(sectionOf(file, 'nominals')));
  const table = (name: string): Map<string, string> =>
    new Map(
      decodeFrontCoded(sectionOf(file, name)).map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
    );
  const exceptions = table('exceptions');
  const rules = new Map([...table('rules')].map(([key, edits]) => [key, edits.split(' ')]));
  const irregular = table('irregular');
  const isLemma = (lemma: string, upos: string): boolean =>
    upos === 'VERB' || upos === 'AUX' ? verbs.has(lemma) : nominals.has(lemma);
  const cased = new Map(decodeFrontCoded(sectionOf(file, 'cased')).map((form) => [form.toLowerCase(), form]));
  const openKeys = [...new Set([...rules.keys()].map((rule) => rule.slice(0, rule.indexOf(' '))))]
    .filter((key) => /^(?:NOUN|ADJ|VERB)/.test(key))
    .sort();
  // Closed classes only: lines of nouns hold names that the silver text mistook for nouns.
  const listed = new Set(
    [...exceptions.keys()]
      .filter((query) => /^\p{Ll}+ (?!NOUN|ADJ|VERB)/u.test(query))
      .map((query) => query.split(' ')[0]!),
  );
  const isInflected = (form: string, key: string): boolean => {
    const upos = key.slice(0, key.includes('.') ? key.indexOf('.') : undefined);
    return isLemma(lemmaByRules(rules, isLemma, irregular, form, upos, key, false), upos);
  };
  const findLemma = (form: string, upos: string, feats: string): string => {
    if (keepsForm(form, upos)) return upos === 'NUM' ? figureLemma(form) : form;
    const key = inflectionKey(upos, feats);
    const lower = form.toLowerCase();
    const edit = exceptions.get(`${lower} ${key}`) ?? exceptions.get(`${lower} ${upos}`);
    const lemma =
      edit === undefined ? lemmaByRules(rules, isLemma, irregular, lower, upos, key) : applyEdit(lower, edit);
    // An acronym or a foreign word that no rule can reduce to a known lemma keeps its letters.
    return edit === undefined && /^.+\p{Lu}/u.test(form) && !isLemma(lemma, upos) ? form : lemma;
  };
  // No key is put together for a word seen before: a form has few tags.
  const cache = new Map<string, Tagged[]>();
  let cached = 0;
  return {
    isInfinitive: (form) => verbs.has(form),
    isNominalLemma: (form) => nominals.has(form),
    truecase(form) {
      const lower = form.toLowerCase();
      const known = cased.get(lower);
      if (known !== undefined) return known;
      if (nominals.has(lower) || listed.has(lower) || irregular.has(lower)) return lower;
      if (openKeys.some((key) => isInflected(lower, key))) return lower;
      // Without two letters or with full stops it is an acronym, else an unknown name.
      return /\p{L}{2}/u.test(form) && !form.includes('.') ? form.slice(0, 1) + lower.slice(1) : form;
    },
    lemmaOf(form, upos, feats) {
      const known = cache.get(form);
      if (known !== undefined)
        for (const tagged of known) if (tagged.feats === feats && tagged.upos === upos) return tagged.lemma;
      const lemma = findLemma(form, upos, feats);
      // Bounded, so that a long run over many articles cannot fill the memory.
      if (cached >= 100_000) {
        cache.clear();
        cached = 0;
      }
      cached += 1;
      const all = cache.get(form) ?? [];
      all.push({ upos, feats, lemma });
      cache.set(form, all);
      return lemma;
    },
  };
}
