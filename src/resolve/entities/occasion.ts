import type { Article } from '../../core/article.ts';
import type { ArticleEntity, Mention } from '../../core/entity.ts';
import type { ArticleExtraction } from '../../core/extraction.ts';
import type { ArticleId } from '../../core/ids.ts';
import { type DateContext, findDates } from '../../languages/es/temporal/index.ts';
import { findRelation } from '../../relations/index.ts';
import { plainName } from './name-key.ts';
import { PARTICLES } from './name-lists.ts';
import { CONCLUDED, CONNECTING, classOf, type OccasionClass } from './occasion-lists.ts';
import { demonymOf, governmentIn, originNamed } from './origin-words.ts';
import { otherWordsOf } from './other-name.ts';

/** What an article says of an agreement or event that tells it from others of its kind. */
export interface Occasion {
  readonly kind: OccasionClass;
  /** Written as a name of its own (`Tratado de Lisboa`), so that its words identify it. */
  readonly proper: boolean;
  /** Only the noun, pointing back: `el pacto`, `este tratado`. */
  readonly bare: boolean;
  /** Plain content words of its names besides the noun, parties and figures. */
  readonly topics: ReadonlySet<string>;
  /** The topics of each telling, joined by blanks: what one calls it by need not be all that it is called. */
  readonly tellings: ReadonlySet<string>;
  readonly numbers: string;
  /** ISO 8601 dates of signing or holding that stand with it. */
  readonly dates: ReadonlySet<string>;
  /** Countries (ISO codes) that stand with it as parties, or as the place of an event. */
  readonly countries: ReadonlySet<string>;
  /** Countries and regions it is held or waged in or against; all countries where none is told apart. */
  readonly theatre: ReadonlySet<string>;
  /** Countries and organisations (`=name`) that may be parties, weak evidence included. */
  readonly parties: ReadonlySet<string>;
  readonly articles: ReadonlySet<ArticleId>;
  /** Days on which its articles appeared, or months where no more is known. */
  readonly appeared: ReadonlySet<string>;
}

interface Found {
  readonly dates: Set<string>;
  readonly countries: Set<string>;
  readonly theatre: Set<string>;
  readonly parties: Set<string>;
}

/** How far a clause is followed; parties and date stand close to the noun. */
const FARTHEST = 160;
const PREPOSITIONS: ReadonlySet<string> = new Set(['entre', 'con', 'contra', 'de', 'del', 'en', 'por', 'a']);

/** Prepares to describe the agreements and events of one article. */
export function occasionsOf(extraction: ArticleExtraction): (index: number) => Occasion {
  const { article, entities, statements } = extraction;
  const starts = new Map<number, { readonly mention: Mention; readonly entity: ArticleEntity }>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const known = starts.get(mention.start);
      if (mention.kind !== 'zero' && (!known || known.mention.end < mention.end))
        starts.set(mention.start, { mention, entity });
    }
  }
  return (index) => {
    const entity = entities[index]!;
    const found: Found = { dates: new Set(), countries: new Set(), theatre: new Set(), parties: new Set() };
    let concluded = false;
    for (const mention of entity.mentions) {
      if (mention.kind !== 'name' && mention.kind !== 'description') continue;
      concluded = follow(article.text, article.publishedAt, mention, starts, found) || concluded;
      if (/(?:^|\s)sus?\s*$/i.test(article.text.slice(Math.max(0, mention.start - 4), mention.start + 3)))
        for (const code of pairBefore(article.text, mention.start, entities)) found.parties.add(code);
    }
    // `la cooperación entre Perú y Chile, fundada en un tratado de 2021`: those two, where it has no parties of its own.
    if (entity.type === 'Agreement' && found.parties.size === 0 && entity.country === null)
      for (const { kind, start } of entity.mentions)
        if (kind === 'description')
          for (const code of pairBefore(article.text, start, entities)) found.parties.add(code);
    for (const { relation, subject, object, date, factuality, evidence } of statements) {
      if (findRelation(relation)?.concludes !== true || object !== index || factuality !== 'asserted') continue;
      const signer = entities[subject];
      if (signer) addParty(found.parties, signer);
      // The day must stand in the sentence: a report's own day is no day of signing, least of what was signed before.
      const isSaid = evidence.some(({ quote, start }) =>
        datesIn(quote, start, article.publishedAt).includes(date ?? ''),
      );
      if (date !== null && isSaid && !concluded) found.dates.add(date);
    }
    const day = found.dates.size === 0 ? dayOfDeeds(extraction, index) : undefined;
    if (day !== undefined) found.dates.add(day);
    return describe(entity, article, found);
  };
}

/** The day on which all that an article tells of an event was done, undefined where its sentences say none or several. */
function dayOfDeeds({ article, statements }: ArticleExtraction, index: number): string | undefined {
  const days = new Set(
    statements.flatMap(({ relation, subject, object, date, factuality, evidence }) =>
      findRelation(relation)?.onItsDay === true &&
      (object === index || subject === index) &&
      factuality === 'asserted' &&
      date?.length === 10 &&
      evidence.some(({ quote, start }) => datesIn(quote, start, article.publishedAt).includes(date))
        ? [date]
        : [],
    ),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

/** What the names alone say, with what was found beside the mentions. */
function describe(entity: ArticleEntity, { id, publishedAt }: Article, found: Found): Occasion {
  const { numbers } = otherWordsOf(entity.name);
  const countries = new Set(found.countries);
  const topics = new Set<string>();
  let theatre = new Set(found.theatre);
  const written = entity.name.split(/\s+/).filter(Boolean);
  let preposition = '';
  let at = /^(?:el|la|los|las|un|una)$/i.test(written[0] ?? '') ? 1 : 0;
  const head = plainName(written[at] ?? '');
  for (at += 1; at < written.length; at++) {
    const word = written[at]!;
    const plain = plainName(word);
    const named = namedFrom(written, at, /^(?:entre|con)$/.test(preposition));
    const code = named?.code ?? (/^\p{Ll}/u.test(word) ? codeOf(demonymOf(word)) : undefined);
    if (code !== undefined) {
      countries.add(countryOf(code));
      if (preposition === 'en' || preposition === 'contra' || code !== countryOf(code)) theatre.add(code);
      at = named?.end ?? at;
    } else if (PREPOSITIONS.has(plain)) preposition = plain;
    else if (!PARTICLES.has(plain) && !CONCLUDED.test(plain) && plain !== '' && !/^\d/.test(plain)) topics.add(plain);
  }
  if (countries.size === 0 && entity.country !== null) countries.add(entity.country);
  if (theatre.size === 0) theatre = new Set(countries);
  const pointing = entity.names.some((name) => /^(?:el|la|este|esta|dicho|dicha|su|ese|esa)\s/i.test(name));
  return {
    kind: classOf(head),
    proper: /^\p{Lu}/u.test(entity.name) && written.length > 1,
    bare: pointing && topics.size === 0 && numbers === '' && found.dates.size === 0 && countries.size === 0,
    topics,
    tellings: new Set(topics.size > 0 ? [[...topics].sort().join(' ')] : []),
    numbers,
    dates: found.dates,
    countries,
    theatre,
    parties: new Set([...found.parties, ...countries]),
    articles: new Set([id]),
    appeared: new Set(publishedAt !== null && publishedAt.length >= 7 ? [publishedAt] : []),
  };
}

/**
 * Follows the clause after a mention over connecting words, parties and dates, and notes them.
 *
 * @returns whether it is told as concluded (`firmado`, `cuya firma`)
 */
function follow(
  text: string,
  publishedAt: string | null,
  mention: Mention,
  starts: ReadonlyMap<number, { readonly mention: Mention; readonly entity: ArticleEntity }>,
  found: Found,
): boolean {
  const stop = text.slice(mention.end, mention.end + FARTHEST).search(/[.;:!?\n](?:\s|$)/);
  const end = Math.min(text.length, mention.end + (stop < 0 ? FARTHEST : stop));
  const clause = text.slice(mention.end, end);
  const dates = findDates(clause, mention.end, contextOf(publishedAt));
  let at = mention.end;
  let preposition = '';
  let skipped = 0;
  // The mention may hold its parties and date itself: `tratado firmado entre Quito y Lima en mayo de 2021`.
  let concluded = mention.text.split(/\s+/).some((word) => CONCLUDED.test(plainName(word)));
  for (const date of datesIn(mention.text, mention.start, publishedAt)) found.dates.add(date);
  while (at < end) {
    const date = dates.find((one) => one.start === at);
    const party = starts.get(at);
    if (date) {
      found.dates.add(date.value);
      at = date.end;
    } else if (party && party.mention.end <= end) {
      note(found, party.entity, preposition);
      at = party.mention.end;
      skipped = 0;
    } else {
      const word = /^(?:\s+|,\s+(?=cuy[ao]\s|que\s|firmad|suscrit|celebrad)|\p{L}+)/u.exec(text.slice(at, end))?.[0];
      if (word === undefined) break;
      const plain = plainName(word);
      concluded = concluded || CONCLUDED.test(plain) || plain === 'firma';
      if (PREPOSITIONS.has(plain)) preposition = plain;
      // One word of a title may stand between: `entre los presidentes Ana Ruiz y …`.
      else if (plain !== '' && !CONNECTING.has(plain) && !CONCLUDED.test(plain) && ++skipped > 1) break;
      at += word.length;
    }
  }
  return concluded;
}

function datesIn(quote: string, start: number, publishedAt: string | null): readonly string[] {
  return findDates(quote, start, contextOf(publishedAt)).map(({ value }) => value);
}

/** What was signed or held is told of in the past. */
function contextOf(publishedAt: string | null): DateContext {
  return { publishedAt, anchor: null, told: null, tenseAt: () => 'past' };
}

function note(found: Found, entity: ArticleEntity, preposition: string): void {
  if (entity.type === 'Place' && preposition === 'en') {
    const place = codeOf(entity.link?.record) ?? entity.country;
    if (place) found.theatre.add(place);
    return;
  }
  const code = codeOf(entity.link?.record) ?? entity.country ?? undefined;
  if (code !== undefined) found.countries.add(countryOf(code));
  if (code !== undefined && (preposition === 'en' || preposition === 'contra')) found.theatre.add(code);
  addParty(found.parties, entity);
}

function addParty(parties: Set<string>, entity: ArticleEntity): void {
  const code = codeOf(entity.link?.record) ?? entity.country;
  if (code) parties.add(countryOf(code));
  else if (entity.type === 'Organization' || entity.type === 'Person') parties.add(`=${plainName(entity.name)}`);
}

/** The two countries named before in the sentence, for `Perú y Chile refuerzan su pacto`; none where not just two. */
function pairBefore(text: string, at: number, entities: readonly ArticleEntity[]): readonly string[] {
  const from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at)) + 1;
  const codes = new Set<string>();
  for (const { type, link, mentions } of entities) {
    const code = codeOf(link?.record);
    if (type === 'Country' && code !== undefined && mentions.some(({ start }) => start >= from && start < at))
      codes.add(code);
  }
  return codes.size === 2 ? [...codes].sort() : [];
}

/** The code of a record of the country table, of a state or a region: `country:RU-CE` → `RU-CE`. */
function codeOf(record: string | undefined): string | undefined {
  return record?.startsWith('country:') ? record.slice('country:'.length) : undefined;
}

/** ISO code of the state that a region is in. */
function countryOf(code: string): string {
  return code.split('-')[0]!;
}

/** The longest name of a country that begins at a word, or of a capital that stands for one. */
function namedFrom(
  written: readonly string[],
  from: number,
  capitals: boolean,
): { readonly code: string; readonly end: number } | undefined {
  if (!/^\p{Lu}/u.test(written[from]!)) return undefined;
  for (let end = Math.min(written.length, from + 6); end > from; end--) {
    const name = written.slice(from, end).join(' ');
    const code = codeOf(originNamed(name) ?? (capitals ? governmentIn(name) : undefined));
    if (code !== undefined) return { code, end: end - 1 };
  }
  return undefined;
}
