/**
 * Compiles the common nouns that name people (`topógrafo`, `jornalero`) from the Spanish WordNet of the Multilingual
 * Central Repository 3.0 (CC BY 3.0).
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
const nouns = [...senses].flatMap(([lemma, { people, all }]) =>
  people / all > MOST_SENSES ? [normalizeName(lemma)] : [],
);
writeFileSync(
  new URL('../../graph-data/knowledge/person-nouns.txt.br', import.meta.url),
  brotliCompressSync(`${[...new Set(nouns)].sort().join('\n')}\n`, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }),
);
