/**
 * Compiles the common nouns that name people (`topógrafo`, `jornalero`) from the Spanish WordNet of the Multilingual
 * Central Repository 3.0 (CC BY 3.0), and behind `-` those that only look like the feminine of one (`carrera`).
 *
 *   npx tsx scripts/knowledge/compile-person-nouns.ts [LEXICON_FOLDER]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { normalizeName } from '../../src/knowledge/normalize-name.ts';

/** WordNet 3.0 numbers its synsets by lexicographer's file: these are noun.person without the people who have a name. */
const FIRST = 9_604_981;
const LAST = 10_806_300;
/** A word of which fewer senses are people (`pieza`, `mano`, `banco`) says more of other things. */
const MOST_SENSES = 0.5;

const senses = new Map<string, { people: number; all: number }>();
for (const line of gunzipSync(readFileSync(join(process.argv[2] ?? '../shared/lexicon', 'wn_es_mcr30.tsv.gz')))
  .toString('utf8')
  .split('\n')) {
  const [synset = '', ...lemmas] = line.split('\t');
  if (!synset.endsWith('-n')) continue;
  const offset = Number(synset.slice(0, 8));
  for (const lemma of lemmas) {
    if (!/^\p{Ll}{3,}$/u.test(lemma)) continue;
    const count = senses.get(lemma) ?? { people: 0, all: 0 };
    senses.set(lemma, count);
    count.all += 1;
    if (FIRST <= offset && offset <= LAST) count.people += 1;
  }
}
/**
 * Nouns of which WordNet has more senses for people than for things, but which news says of things: a toll, a deal, a part
 * of the body, beasts. Folded, as the list is: `bajá` and `perdida` go with `baja` and `pérdida`.
 */
const THINGS: ReadonlySet<string> = new Set(
  'animal baja bestia contacto criatura fichaje guerrilla perdida pierna'.split(' '),
);

const nouns = [...senses].flatMap(([lemma, { people, all }]) =>
  people / all > MOST_SENSES && !THINGS.has(normalizeName(lemma)) ? [normalizeName(lemma)] : [],
);
/** What only looks like the feminine of one of them: `carrera` is no woman who drives carts, `crítica` is what a critic writes. */
const masculines = new Set(nouns);
/** Women all the same: WordNet lists the country or the thing of that name alone. */
const WOMEN: ReadonlySet<string> = new Set(
  `argentina bandolera bohemia cervecera chilena cornuda curiosa dominica dura eritrea favorita granadina guerrera india
  indiana jardinera judía lavandera lechera lombarda loquera maja mala marginada marinera mercenaria mestiza mora muda
  palestina pelotera pistolera presa quesera ranchera romana santa secretaria serbia soldada sombrerera sorda suiza
  tintorera trinitaria veterinaria vicaria vieja yucateca`.split(/\s+/),
);
const lookalikes = [...senses].flatMap(([lemma, { people, all }]) => {
  const key = normalizeName(lemma);
  const isLike = lemma.endsWith('a') && masculines.has(key.replace(/a$/, 'o')) && !masculines.has(key);
  const isThing = THINGS.has(key) || people / all <= MOST_SENSES;
  return isLike && isThing && !WOMEN.has(lemma) && !WOMEN.has(key) ? [`-${key}`] : [];
});
writeFileSync(
  new URL('../../graph-data/knowledge/person-nouns.txt.br', import.meta.url),
  brotliCompressSync(`${[...masculines, ...new Set(lookalikes)].sort().join('\n')}\n`, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }),
);
