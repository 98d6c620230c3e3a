import { z } from 'zod';
import { inputError } from '../../core/errors.ts';

const oneOrMany = z.union([z.string(), z.array(z.string())]);
const quantity = z.union([z.number(), z.string()]);

const statementSchema = z.object({
  relation: oneOrMany,
  subject: oneOrMany,
  object: oneOrMany,
  factuality: oneOrMany.nullish(),
  date: oneOrMany.nullish(),
  quantity: z.union([quantity, z.array(quantity)]).nullish(),
  attributedTo: oneOrMany.nullish(),
  optional: z.boolean().optional(),
});

const goldSchema = z.object({
  publishedAt: z.string().nullish(),
  entities: z.array(z.object({ id: z.string(), type: z.string(), names: z.array(z.string()) })),
  statements: z.array(statementSchema),
});

/** The right answers for one article; every field of a statement may list several acceptable values. */
export type Gold = z.infer<typeof goldSchema>;
export type GoldStatement = z.infer<typeof statementSchema>;

/** Reads a gold file. Throws an input error where it is not one. */
export function parseGold(text: string, file: string): Gold {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw inputError('gold-json', `${file} is not JSON; mend it or leave it out`, { cause });
  }
  const parsed = goldSchema.safeParse(raw);
  if (!parsed.success) throw inputError('gold-format', `${file} is not a gold file: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export function listOf<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
