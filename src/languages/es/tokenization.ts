import type { TokenizationRules } from '../../nlp/tokenizer.ts';

/** What the enclitic rules ask of the lexicon. */
export interface VerbLookup {
  /** Whether the lower-case string is the infinitive of a verb: `reunir`. */
  isInfinitive(form: string): boolean;
  /** Whether the lower-case string is the lemma of something else than a verb: `pétalo`. */
  isNominalLemma(form: string): boolean;
}

/** Abbreviations that go before what they abbreviate for: no sentence ends after them. */
const LEADING = new Set(
  (
    'sr sra srta sres sras dr dra drs d dña prof profa ing lic arq gral gral cnel cap capt cmdte tte sgto mons fr sor pbro st sta sto ' +
    'av avda avd c ctra pza pl núm num nº n art arts pág págs pag p pp fig figs cap vol vols tel tfno tlf apdo ed eds vs ' +
    'aprox máx max mín min gob pdte ej rev cf cfr ss hno hnos pto dpto depto'
  ).split(' '),
);

/** Those that are set in capitals too; the others are acronyms then: `acusó al PP. El alcalde`, `Real Norte CF`. */
const LEADING_IN_CAPITALS = new Set('SR SRA SRTA SRES DR DRA D DÑA STA STO AV AVDA NÚM Nº'.split(' '));

/** Abbreviations a sentence can end with. */
const TRAILING = new Set(
  'etc a.c d.c s.a s.l s.a.u cía cia inc ltd co corp jr kg km kms cm mm gr hs h hrs admón ud uds vd vds q.e.p.d'.split(
    ' ',
  ),
);

const MONTH_LIKE = new Set('ene feb mar abr may jun jul ago sep sept oct nov dic'.split(' '));
const LETTERED = /^\p{Lu}{1,3}(?:\.\p{Lu}{1,3})+$|^\p{Ll}(?:\.\p{Ll})+$/u;
const INITIAL = /^\p{Lu}$/u;

const CLITICS = /(?:(?:me|te|se|nos|os)(?:las|los|la|lo|les|le|me|te|nos)|las|los|les|nos|la|lo|le|me|te|se|os)$/u;
const PAIR = /^(me|te|se|nos|os)(las|los|la|lo|les|le|me|te|nos)$/u;

/** Imperatives and subjunctives of command whose infinitive does not follow from their stem. */
const COMMANDS = new Set(
  (
    'di da haz pon ten ven sal ve sé dé den diga digan haga hagan ponga pongan tenga tengan venga vengan vea vean sea ' +
    'vaya vayan sepa sepan traiga traigan oiga oigan acuerda siente sienta duerme pide sigue cuenta piensa vuelve ' +
    'muestra pida pidan siga sigan cuente cuenten tengamos busque busquen llegue entregue pague saque explique coloque'
  ).split(' '),
);

function unaccent(form: string): string {
  return form.replace(/[áéíóú]/gu, (letter) => 'aeiou'['áéíóú'.indexOf(letter)]!);
}

/** Splits `reunirse`, `dándoselo`, `dígame` into verb and pronouns; returns the length of the verb, or 0. */
function verbLength(lower: string, lookup: VerbLookup): number {
  const clitics = CLITICS.exec(lower)?.[0];
  if (clitics === undefined) return 0;
  for (const tail of PAIR.test(clitics) ? [clitics, clitics.replace(/^(?:me|te|se|nos|os)/u, '')] : [clitics]) {
    const stem = lower.slice(0, lower.length - tail.length);
    if (stem.length < 2) continue;
    const plain = unaccent(stem);
    if (/[aeií]r$/u.test(stem) || /[áéí]r$/u.test(stem)) {
      // One clitic leaves the stem unaccented (reunirse, but oírse); two put the accent on it (dárselo).
      if (lookup.isInfinitive(plain) || lookup.isInfinitive(stem)) return stem.length;
      continue;
    }
    if (/(?:á|ié|yé|é)ndo$/u.test(stem)) return stem.length;
    // Nouns that end alike (pétalo, túneles), and words with two accents, which are not Spanish (Générale).
    if (/[áéíóú].*[áéíóú]/u.test(stem)) continue;
    if ([lower, lower.replace(/s$/u, ''), lower.replace(/es$/u, '')].some(lookup.isNominalLemma)) continue;
    if (tail === 'os' || tail === 'nos') continue;
    if (COMMANDS.has(plain) && (stem !== plain || /^(?:di|da|haz|pon|ten|ven|dé)$/u.test(stem)) && lower !== 'dale') {
      // Without an accent only the short commands (dime, hazlo); `vela`, `sala`, `vete` are mostly nouns.
      if (stem !== plain || (tail !== 'la' && tail !== 'las' && tail !== 'te' && lower !== 'dados')) return stem.length;
      continue;
    }
    if (stem === plain || !/[aen]$/u.test(stem)) continue;
    const base = plain.replace(/n$/u, '');
    const other = base.endsWith('a')
      ? [`${base.slice(0, -1)}er`, `${base.slice(0, -1)}ir`]
      : [`${base.slice(0, -1)}ar`];
    if ([`${base}r`, ...other].some((infinitive) => lookup.isInfinitive(infinitive))) return stem.length;
  }
  return 0;
}

function splitEnclitics(form: string, lookup: VerbLookup): readonly string[] | null {
  const lower = form.toLowerCase();
  const length = verbLength(lower, lookup);
  if (length === 0) return null;
  const tail = form.slice(length);
  const pair = PAIR.exec(tail.toLowerCase());
  const pronouns = pair ? [tail.slice(0, pair[1]!.length), tail.slice(pair[1]!.length)] : [tail];
  const stem = form.slice(0, length);
  // AnCora writes the verb as it would stand alone: `haciéndolo` → haciendo, `dárselo` → dar; `oírse` keeps its accent.
  const verb = /[aeo]ír$/u.test(stem.toLowerCase())
    ? stem
    : stem.replace(/[áéíóú]/gu, unaccent).replace(/[ÁÉÍÓÚ]/gu, (c) => unaccent(c.toLowerCase()).toUpperCase());
  return [verb, ...pronouns];
}

/** The tokenisation of Spanish as UD AnCora does it: `al`, `del` and verbs with enclitics are several words. */
export function spanishTokenization(lookup: VerbLookup): TokenizationRules {
  const cache = new Map<string, readonly string[] | null>();
  return {
    isAbbreviation(word, nextIsCapital) {
      if (INITIAL.test(word)) return nextIsCapital;
      const lower = word.toLowerCase();
      if (MONTH_LIKE.has(lower)) return false;
      if (LEADING.has(lower) && word === word.toUpperCase() && word !== lower) return LEADING_IN_CAPITALS.has(word);
      return LEADING.has(lower) || TRAILING.has(lower) ? word.length > 1 || nextIsCapital : LETTERED.test(word);
    },
    mayEndSentence(abbreviation) {
      const word = abbreviation.slice(0, -1);
      return TRAILING.has(word.toLowerCase());
    },
    splitWord(form, isInName) {
      switch (form) {
        case 'al':
          return ['a', 'el'];
        case 'del':
          return ['de', 'el'];
        // `Al Gore`, `Al Ahram` are names, `Al final` is not.
        case 'Al':
          return isInName() ? null : ['A', 'el'];
        case 'Del':
          return isInName() ? null : ['De', 'el'];
        case 'AL':
          return ['A', 'EL'];
        case 'DEL':
          return ['DE', 'EL'];
      }
      if (form.length < 4 || !/(?:[ltmsnLTMSN][aeoAEO]|[oO])[sS]?$/u.test(form)) return null;
      const known = cache.get(form);
      if (known !== undefined) return known;
      const words = splitEnclitics(form, lookup);
      // Bounded, so that a long run over many articles cannot fill the memory.
      if (cache.size > 50_000) cache.clear();
      cache.set(form, words);
      return words;
    },
  };
}
