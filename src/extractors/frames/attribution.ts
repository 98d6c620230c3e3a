import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { Party, SentenceView } from './view.ts';

/** Relations that are themselves acts of speech: the speaker is the subject, not a source. */
const SPEECH: ReadonlySet<string> = new Set([
  'ACCUSED', 'CRITICIZED', 'DENIED', 'THREATENED', 'REQUESTED', 'PRAISED', 'THANKED',
  'HOLDS_POSITION', 'LOCATED_IN', 'RELATIVE_OF',
]); // biome-ignore format: a row

const SOURCES: ReadonlySet<string> = new Set(['Person', 'Organization', 'Country', 'Group']);

/** The entities the text names as the source of a statement, nearest first. */
export function findSources(
  relation: string,
  view: SentenceView,
  trigger: number,
  subject: Party,
  predications: readonly Predication[],
  entities: ArticleEntities,
  reporting: (lemma: string) => string | null,
): number[] {
  if (SPEECH.has(relation) && !view.sentence.tokens.some((t) => t.lemma.toLowerCase() === 'según')) return [];
  if (relation === 'HOLDS_POSITION' || relation === 'LOCATED_IN' || relation === 'RELATIVE_OF') return [];
  const found: number[] = [];
  const add = (entity: number | undefined): void => {
    if (entity === undefined || entity === subject.entity || found.includes(entity)) return;
    if (SOURCES.has(entities.entities[entity]?.type ?? '')) found.push(entity);
  };
  const { tokens } = view.sentence;
  for (let i = 0; i < tokens.length; i++) {
    const lemma = tokens[i]?.lemma.toLowerCase();
    const opens =
      lemma === 'según' ||
      (lemma === 'acuerdo' &&
        tokens[i - 1]?.lemma.toLowerCase() === 'de' &&
        tokens[i + 1]?.lemma.toLowerCase() === 'con');
    if (!opens) continue;
    const after = view.parties.filter(
      (p) => p.from > i && p.from - i < 9 && SOURCES.has(p.type) && p.kind !== 'demonym',
    );
    const nearest = after[0];
    add(nearest?.entity);
  }
  for (const predication of predications) {
    if (predication.sentence !== view.sentence.index || predication.head === trigger) continue;
    if (reporting(predication.lemma) === null) continue;
    for (const argument of predication.arguments) {
      if (argument.role !== 'agent') continue;
      for (const entity of entities.entitiesAt(argument.sentence, argument.head)) add(entity);
    }
  }
  return found.slice(0, 2);
}
