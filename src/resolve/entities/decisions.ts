import { parse } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { type ArticleEntity, ENTITY_TYPES, type Entity, type EntityType } from '../../core/entity.ts';
import { configError } from '../../core/errors.ts';
import { plainName } from './name-key.ts';

const name = z.string().min(1);
const common = { type: z.enum(ENTITY_TYPES).optional(), note: z.string().optional() };

const decisionSchema = z.union([
  z.strictObject({ same: z.array(name).min(2), ...common }),
  z.strictObject({ different: z.array(name).min(2), ...common }),
  z.strictObject({ rename: name, to: name, ...common }),
  z.strictObject({ retype: name, to: z.enum(ENTITY_TYPES), ...common }),
  z.strictObject({ drop: name, ...common }),
]);

const fileSchema = z.strictObject({ decisions: z.array(decisionSchema).nullable() });

/** One line of `trama.decisions.yaml`; names are compared without regard to case and accents. */
export type Decision = z.infer<typeof decisionSchema>;

/** The part of the decisions that clustering asks. */
export interface MergeDecisions {
  /** Whether there is nothing to ask. */
  readonly isEmpty: boolean;
  decide(a: ArticleEntity, b: ArticleEntity): 'same' | 'different' | undefined;
  /** Blocks in which entities decided to be the same meet. */
  blocksOf(entity: ArticleEntity): readonly string[];
}

/**
 * Parses the decisions file a user keeps.
 *
 * @throws TramaError `decisions-invalid` (config) with the place and what was expected
 */
export function parseDecisions(text: string, file: string): readonly Decision[] {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (cause) {
    throw configError(
      'decisions-invalid',
      `${file} is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
  // The list alone says the same.
  const parsed = fileSchema.safeParse(Array.isArray(value) ? { decisions: value } : (value ?? { decisions: [] }));
  if (parsed.success) return parsed.data.decisions ?? [];
  const issue = parsed.error.issues[0];
  throw configError(
    'decisions-invalid',
    `${file}: ${issue?.path.join('.') || 'file'}: ${issue?.message}. Expected "decisions:" with items such as "same: [A, B]", "different: [A, B]", "rename: A, to: B", "retype: A, to: Person", "drop: A", each with an optional "type" and "note".`,
  );
}

/** The user's decisions, applied while entities are resolved; counts which of them had an effect. */
export class DecisionBook implements MergeDecisions {
  readonly #decisions: readonly Decision[];
  readonly #used = new Set<Decision>();

  constructor(decisions: readonly Decision[]) {
    this.#decisions = decisions;
  }

  get isEmpty(): boolean {
    return this.#decisions.length === 0;
  }

  decide(a: ArticleEntity, b: ArticleEntity): 'same' | 'different' | undefined {
    for (const decision of this.#decisions) {
      const names = 'same' in decision ? decision.same : 'different' in decision ? decision.different : undefined;
      if (!names) continue;
      const [left, right] = [this.#find(names, a, decision), this.#find(names, b, decision)];
      if (left < 0 || right < 0 || left === right) continue;
      this.#used.add(decision);
      return 'same' in decision ? 'same' : 'different';
    }
    return undefined;
  }

  blocksOf(entity: ArticleEntity): readonly string[] {
    return this.#decisions.flatMap((decision, at) =>
      'same' in decision && this.#find(decision.same, entity, decision) >= 0 ? [String(at)] : [],
    );
  }

  /** The type an entity is to have: its own unless the user retyped it. */
  typeOf(entity: ArticleEntity): EntityType {
    for (const decision of this.#decisions) {
      if ('retype' in decision && this.#find([decision.retype], entity, decision) >= 0) {
        this.#used.add(decision);
        return decision.to;
      }
    }
    return entity.type;
  }

  /** The entity as the user wants it named, or undefined where it is to be dropped. */
  apply(entity: Entity): Entity | undefined {
    let result: Entity = entity;
    for (const decision of this.#decisions) {
      if ('rename' in decision && this.#find([decision.rename], entity, decision) >= 0) {
        this.#used.add(decision);
        result = { ...result, name: decision.to, names: [...new Set([...result.names, decision.to])].sort() };
      }
      if ('drop' in decision && this.#find([decision.drop], entity, decision) >= 0) {
        this.#used.add(decision);
        return undefined;
      }
    }
    return result;
  }

  /** Decisions that met nothing to apply to: the articles or names changed, or a name is misspelt. */
  unused(): readonly Diagnostic[] {
    return this.#decisions
      .filter((decision) => !this.#used.has(decision))
      .map((decision) => ({
        code: 'decision-without-effect',
        severity: 'warning',
        file: null,
        span: null,
        message: this.#isOverruled(decision)
          ? `The decision ${JSON.stringify(decision)} is overruled by an earlier one on the same names; keep one of the two.`
          : `The decision ${JSON.stringify(decision)} applies to nothing in these articles; correct its names or remove it.`,
      }));
  }

  /** Whether an earlier decision that applied names the same two. */
  #isOverruled(decision: Decision): boolean {
    const named = (one: Decision): readonly string[] =>
      ('same' in one ? one.same : 'different' in one ? one.different : []).map(plainName);
    const own = new Set(named(decision));
    const before = this.#decisions.slice(0, this.#decisions.indexOf(decision));
    return before.some((one) => this.#used.has(one) && new Set(named(one).filter((each) => own.has(each))).size > 1);
  }

  #find(names: readonly string[], entity: ArticleEntity | Entity, decision: Decision): number {
    if (decision.type && decision.type !== entity.type) return -1;
    const own = new Set([entity.name, ...entity.names].map(plainName));
    return names.findIndex((one) => one === ('id' in entity ? entity.id : undefined) || own.has(plainName(one)));
  }
}
