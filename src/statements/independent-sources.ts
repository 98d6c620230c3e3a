import type { Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';

/** Words in a shingle; five is what near-duplicate detection of news commonly uses (Broder 1997). */
const SHINGLE_WORDS = 5;
/** Number of hashes kept of each article: the smallest ones estimate the overlap of the whole (bottom-k sketch). */
const SKETCH_SIZE = 256;
/** Share of shingles in common from which two texts count as one: agency copy is rarely cut by more than half. */
const SAME_SOURCE_OVERLAP = 0.5;

/**
 * Prepares to count sources: given articles, how many of them do not merely repeat one another. Texts that share half
 * of their word 5-grams count once (bottom-k sketches of shingles, Broder 1997), and so do articles of one publisher or
 * signed by one agency.
 */
export function countIndependentSources(articles: readonly Article[]): (ids: readonly ArticleId[]) => number {
  const sources = new Map(
    articles.map((article) => [article.id, { origins: originsOf(article), sketch: sketchOf(article.text) }] as const),
  );
  return (ids) => {
    const distinct: Source[] = [];
    for (const id of ids) {
      const source = sources.get(id);
      if (source && !distinct.some((other) => isSameSource(source, other))) distinct.push(source);
    }
    return distinct.length;
  };
}

interface Source {
  /** The publisher and the agencies the article is signed by. */
  readonly origins: readonly string[];
  readonly sketch: readonly number[];
}

const AGENCIES = 'EFE|AFP|AP|Reuters|Europa Press|DPA|ANSA|Xinhua|Notimex|Télam|Sputnik|Bloomberg|UPI|TASS';
/** How agency copy is signed: `(EFE)`, `EFE.-`, `Madrid, 3 jun (EFE)`; a name in running text is not a signature. */
const SIGNATURE = new RegExp(
  `\\((${AGENCIES})\\)|(?:^|[\\n/|] *)(?:Agencia )?(${AGENCIES})(?= *(?:[.–—-]|\\n|$))`,
  'gu',
);
/** Signatures stand at the head of an article; further down brackets explain an acronym. */
const HEAD_LENGTH = 600;

function originsOf({ publisher, text }: Article): readonly string[] {
  const signed = [...text.slice(0, HEAD_LENGTH).matchAll(SIGNATURE)].map((match) =>
    (match[1] ?? match[2])!.toLowerCase(),
  );
  return publisher ? [publisher.toLowerCase(), ...signed] : signed;
}

function isSameSource(a: Source, b: Source): boolean {
  return a.origins.some((origin) => b.origins.includes(origin)) || overlapOf(a.sketch, b.sketch) >= SAME_SOURCE_OVERLAP;
}

function sketchOf(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE_WORDS + 1); at++) {
    hashes.add(fnv1a(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** The share of the smaller text's sampled shingles that the other has too. */
function overlapOf(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0);
  const left = a.filter((hash) => hash <= limit);
  const right = new Set(b.filter((hash) => hash <= limit));
  const common = left.filter((hash) => right.has(hash)).length;
  return common / Math.max(1, Math.min(left.length, right.size));
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
