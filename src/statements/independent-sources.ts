import type { Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { findCopies } from './near-copies.ts';

/** What an article tells a statement with: agencies it gives as its source. */
export interface Source {
  readonly article: ArticleId;
  readonly agencies: readonly string[];
}

/**
 * Prepares to count sources: given the articles that tell a statement, how many of them do not merely repeat one
 * another. Near-copies count once, and so do articles of one publisher, signed by one agency, or citing one agency for
 * what they tell.
 */
export function countIndependentSources(articles: readonly Article[]): (sources: readonly Source[]) => number {
  const copies = findCopies(articles);
  const origins = new Map(
    articles.map((article) => {
      const copy = copies.get(article.id) ?? article.id;
      return [article.id, [`copy ${copy}`, ...originsOf(article)]] as const;
    }),
  );
  return (sources) => {
    const group = new Map<string, string>();
    const rootOf = (one: string): string => {
      let root = one;
      for (let next = group.get(root); next !== undefined && next !== root; next = group.get(root)) root = next;
      return root;
    };
    const roots = new Set<string>();
    for (const { article, agencies } of sources) {
      const [first = article, ...others] = [
        ...(origins.get(article) ?? []),
        ...agencies.map((agency) => `signed ${agency.toLowerCase()}`),
      ];
      for (const other of others) group.set(rootOf(other), rootOf(first));
    }
    for (const { article } of sources) roots.add(rootOf(origins.get(article)?.[0] ?? article));
    return roots.size;
  };
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
  const signed = [...text.slice(0, HEAD_LENGTH).matchAll(SIGNATURE)].map(
    (match) => `signed ${(match[1] ?? match[2])!.toLowerCase()}`,
  );
  return publisher ? [`published ${publisher.toLowerCase()}`, ...signed] : signed;
}
