import { z } from 'zod';
import { METADATA_SOURCES } from './article.ts';
import { ENTITY_TYPES } from './entity.ts';
import type { ArticleExtraction } from './extraction.ts';
import { FACTUALITIES } from './statement.ts';

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/);
const offset = z.int().min(0);
const localId = z.string().regex(/^e\d+$/);

const mention = z.object({ start: offset, end: offset, text: z.string(), kind: z.string().optional() });

const entity = z.object({
  id: localId,
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(1),
  names: z.array(z.string()).optional(),
  /** The same names under the word that the scorer of shared/eval reads. */
  aliases: z.array(z.string()).optional(),
  mentions: z.array(mention),
});

const statement = z.object({
  relation: z.string().regex(/^[A-Z_]+$/),
  subject: localId,
  object: localId,
  factuality: z.enum(FACTUALITIES),
  date: date.nullable(),
  dateInferred: z.boolean().optional(),
  place: localId.nullable(),
  content: z.string().nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
  attributedTo: z.array(localId),
  confidence: z.number().min(0).max(1),
  rule: z.string().optional(),
  evidence: z.object({ start: offset, end: offset, quote: z.string() }),
});

/**
 * One line of the public interchange format (JSON Lines): what one article says. Offsets are UTF-16 code units into the
 * article's text; `text` and `quote` are exactly that slice. `graph-data/schema/extraction.schema.json` is this schema
 * as JSON Schema 2020-12.
 */
export const interchangeSchema = z.object({
  article: z.object({
    id: z.string(),
    file: z.string(),
    title: z.string().nullable(),
    publishedAt: date.nullable(),
    publishedAtSource: z.enum(METADATA_SOURCES).nullish(),
    language: z.string().nullable(),
    publisher: z.string().nullable(),
  }),
  entities: z.array(entity),
  statements: z.array(statement),
});

export type Interchange = z.infer<typeof interchangeSchema>;

/** The extraction of one article in the interchange format; entities are numbered `e1`, `e2` … */
export function toInterchange({ article, entities, statements }: ArticleExtraction): Interchange {
  const idOf = (index: number): string => `e${index + 1}`;
  const { id, file, title, publishedAt, publishedAtSource, language, publisher } = article;
  return {
    article: { id, file, title, publishedAt, publishedAtSource, language, publisher },
    entities: entities.map(({ index, type, name, names, mentions }) => ({
      id: idOf(index),
      type,
      name,
      names: [...names],
      aliases: [...names],
      mentions: mentions.map(({ start, end, text, kind }) => ({ start, end, text, kind })),
    })),
    statements: statements.map((told) => ({
      relation: told.relation,
      subject: idOf(told.subject),
      object: idOf(told.object),
      factuality: told.factuality,
      date: told.date,
      dateInferred: told.dateInferred === true,
      place: told.place === null ? null : idOf(told.place),
      content: told.content,
      quantity: told.quantity,
      unit: told.unit,
      attributedTo: told.attributedTo.map(idOf),
      confidence: told.confidence,
      rule: told.rule,
      evidence: { start: told.evidence[0]!.start, end: told.evidence[0]!.end, quote: told.evidence[0]!.quote },
    })),
  };
}
