import type { Entity } from '../core/entity.ts';
import type { Statement } from '../core/statement.ts';

/** A neighbourhood in compressed rows: the neighbours of `i` are `targets[starts[i] … starts[i + 1]]`. */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
  /** Statements between the two. */
  readonly weights: Float64Array;
}

/**
 * The statement graph by position instead of by id, parallel statements counted as one weighted tie. What the metrics
 * and the layout read: a tie that ten articles report pulls harder, but is one path.
 */
export interface Projection {
  readonly order: number;
  /** Statements in which each entity is subject or object. */
  readonly degrees: Uint32Array;
  readonly outgoing: Adjacency;
  readonly undirected: Adjacency;
}

function adjacencyOf(order: number, rows: readonly ReadonlyMap<number, number>[]): Adjacency {
  const starts = new Uint32Array(order + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = starts[at]! + row.size;
  });
  const targets = new Uint32Array(starts[order]!);
  const weights = new Float64Array(starts[order]!);
  rows.forEach((row, at) => {
    let cursor = starts[at]!;
    for (const [target, weight] of [...row].sort((a, b) => a[0] - b[0])) {
      targets[cursor] = target;
      weights[cursor++] = weight;
    }
  });
  return { starts, targets, weights };
}

/** Projects statements on the positions of `entities`; statements about themselves count for the degree only. */
export function projectStatements(entities: readonly Entity[], statements: readonly Statement[]): Projection {
  const order = entities.length;
  const positions = new Map(entities.map((entity, at) => [entity.id, at]));
  const degrees = new Uint32Array(order);
  const outgoing = entities.map(() => new Map<number, number>());
  const undirected = entities.map(() => new Map<number, number>());
  const add = (rows: readonly Map<number, number>[], from: number, to: number): void => {
    const row = rows[from]!;
    row.set(to, (row.get(to) ?? 0) + 1);
  };
  for (const statement of statements) {
    const subject = positions.get(statement.subject)!;
    const object = positions.get(statement.object)!;
    degrees[subject]!++;
    degrees[object]!++;
    if (subject === object) continue;
    add(outgoing, subject, object);
    add(undirected, subject, object);
    add(undirected, object, subject);
  }
  return { order, degrees, outgoing: adjacencyOf(order, outgoing), undirected: adjacencyOf(order, undirected) };
}

/** The connected components as lists of positions, largest first, then by their first position. */
export function findComponents({ order, undirected }: Projection): readonly (readonly number[])[] {
  const seen = new Uint8Array(order);
  const components: number[][] = [];
  for (let first = 0; first < order; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const members = [first];
    for (let next = 0; next < members.length; next++) {
      const at = members[next]!;
      for (let edge = undirected.starts[at]!; edge < undirected.starts[at + 1]!; edge++) {
        const neighbour = undirected.targets[edge]!;
        if (seen[neighbour]) continue;
        seen[neighbour] = 1;
        members.push(neighbour);
      }
    }
    components.push(members.sort((a, b) => a - b));
  }
  return components.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
