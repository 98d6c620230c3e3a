/**
 * The best tree over arc scores with exactly one root: Chu & Liu 1965, Edmonds 1967; the single root by trying roots as
 * in Zmigrod et al. 2020 (arXiv:2004.14254), here greedily, since the second root candidate is rarely needed.
 */

/**
 * @param scores row `d` (dependent) of `stride` numbers: column 0 the root, column `h + 1` word `h` as head
 * @returns heads as columns: 0 for the root, `h + 1` otherwise
 */
export function bestTree(scores: Float32Array, n: number, stride: number): Int32Array {
  const heads = new Int32Array(n);
  if (n === 0) return heads;
  for (let d = 0; d < n; d += 1) heads[d] = bestHead(scores, d, n, stride);
  const root = bestRoot(scores, heads, stride);
  heads[root] = 0;
  if (findCycle(heads, n) === null) return heads;
  return contract(scores, n, stride, root);
}

/** The word whose score as root, against its best other head, loses least. */
function bestRoot(scores: Float32Array, heads: Int32Array, stride: number): number {
  const n = heads.length;
  let best = 0;
  let margin = Number.NEGATIVE_INFINITY;
  for (let d = 0; d < n; d += 1) {
    const other = n > 1 ? (scores[d * stride + (heads[d] ?? 0)] ?? 0) : 0;
    const m = (scores[d * stride] ?? 0) - other;
    if (m > margin) {
      margin = m;
      best = d;
    }
  }
  return best;
}

function bestHead(scores: Float32Array, d: number, n: number, stride: number): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let h = 1; h <= n; h += 1) {
    const s = scores[d * stride + h] ?? 0;
    if (h !== d + 1 && s > top) {
      top = s;
      best = h;
    }
  }
  return best;
}

/** Words of a cycle, or null. */
function findCycle(heads: Int32Array, n: number): number[] | null {
  const seen = new Int32Array(n).fill(-1);
  for (let start = 0; start < n; start += 1) {
    let at = start;
    while (at >= 0 && seen[at] === -1) {
      seen[at] = start;
      at = (heads[at] ?? 0) - 1;
    }
    if (at >= 0 && seen[at] === start) {
      const cycle = [at];
      for (let k = (heads[at] ?? 0) - 1; k !== at; k = (heads[k] ?? 0) - 1) cycle.push(k);
      return cycle;
    }
  }
  return null;
}

/** Chu-Liu/Edmonds with contraction on a dense matrix, the root arc fixed. O(n^3) at worst, on few sentences. */
function contract(scores: Float32Array, n: number, stride: number, root: number): Int32Array {
  const nodes = n + 1;
  const matrix = new Float64Array(nodes * nodes).fill(Number.NEGATIVE_INFINITY);
  for (let d = 0; d < n; d += 1) {
    for (let h = 0; h <= n; h += 1) {
      if (h === d + 1 || (h === 0) !== (d === root)) continue;
      matrix[(d + 1) * nodes + h] = scores[d * stride + h] ?? 0;
    }
  }
  const solved = edmonds(matrix, nodes);
  return Int32Array.from({ length: n }, (_, d) => solved[d + 1] ?? 0);
}

/** @param matrix `[dependent, head]` over nodes, node 0 the root; gives the head of each node */
function edmonds(matrix: Float64Array, nodes: number): Int32Array {
  const at = (d: number, h: number): number => matrix[d * nodes + h] ?? Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(nodes);
  for (let d = 1; d < nodes; d += 1) {
    let top = Number.NEGATIVE_INFINITY;
    for (let h = 0; h < nodes; h += 1) {
      if (h !== d && at(d, h) > top) {
        top = at(d, h);
        heads[d] = h;
      }
    }
  }
  const found = findCycle(
    Int32Array.from({ length: nodes - 1 }, (_, d) => heads[d + 1] ?? 0),
    nodes - 1,
  );
  if (found === null) return heads;
  const cycle = found.map((d) => d + 1);
  const inside = new Uint8Array(nodes);
  for (const d of cycle) inside[d] = 1;
  const outer: number[] = [];
  for (let d = 0; d < nodes; d += 1) if (inside[d] === 0) outer.push(d);
  const size = outer.length + 1;
  const small = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(size);
  const leaves = new Int32Array(size);
  outer.forEach((d, i) => {
    outer.forEach((h, j) => {
      small[i * size + j] = at(d, h);
    });
    for (const c of cycle) {
      if (at(d, c) > (small[i * size + size - 1] ?? 0)) {
        small[i * size + size - 1] = at(d, c);
        leaves[i] = c;
      }
      const into = at(c, d) - at(c, heads[c] ?? 0);
      if (into > (small[(size - 1) * size + i] ?? 0)) {
        small[(size - 1) * size + i] = into;
        enters[i] = c;
      }
    }
  });
  const solved = edmonds(small, size);
  outer.forEach((d, i) => {
    const h = solved[i] ?? 0;
    heads[d] = h === size - 1 ? (leaves[i] ?? 0) : (outer[h] ?? 0);
  });
  const entry = solved[size - 1] ?? 0;
  heads[enters[entry] ?? 0] = outer[entry] ?? 0;
  return heads;
}
