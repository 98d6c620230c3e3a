/**
 * The forward pass: hashed embeddings, a convolution, gated bidirectional recurrences (minimal GRU, Feng et al. 2024,
 * arXiv:2410.01201; output gate of SRU, Lei et al. 2018), heads for tags, features, names and biaffine arcs (Dozat &
 * Manning 2017, arXiv:1611.01734; relative positions after Shaw et al. 2018). scripts/train/neural/model.py is its twin.
 */
import { FEATURES } from './features.ts';
import type { Kernel } from './kernel.ts';
import { type Arena, createArena, type Matrix, placeMatrix, placeVector, scratchBytes } from './memory.ts';
import type { ModelFile } from './model-file.ts';

/** Longest run of words that is analysed at once: arc scores grow with its square. */
export const MAX_WORDS = 256;

/** Views into the kernel's memory: the same for every call, and what they show is valid until the next. */
export interface Scores {
  readonly tags: Float32Array;
  readonly tagStride: number;
  /** Scores of bundles by their number, of the word and range that `scoreBundles` was asked for last. */
  readonly bundles: Float32Array;
  /** Scores the bundles `[from, to)` of a word: only one tag's are ever looked at. */
  scoreBundles(word: number, from: number, to: number): void;
  readonly names: Float32Array;
  readonly nameStride: number;
  /** `arcStride` numbers a word: column 0 the root, then each word as head. */
  readonly arcs: Float32Array;
  readonly arcStride: number;
  /** Label scores of each word for its head (0 root, `h + 1`), `labelStride` a word. */
  labels(heads: Int32Array): Float32Array;
  readonly labelStride: number;
}

/** @param rows FEATURES rows of the table a word @param n number of words, at most MAX_WORDS */
export type Network = (rows: Int32Array, n: number) => Scores;

interface Block {
  readonly gain: number;
  readonly depthwise: number;
  readonly input: Matrix;
  readonly output: Matrix;
}

/** Distance bucket of head minus dependent: sign, and distance clipped at 30; as `distance_buckets` in model.py. */
export function distanceBucket(difference: number): number {
  if (difference === 0) return 0;
  const m = Math.abs(difference);
  const b = m <= 8 ? m : m <= 12 ? 9 : m <= 18 ? 10 : m <= 30 ? 11 : 12;
  return difference > 0 ? b + 12 : b;
}

const BUCKETS = Uint8Array.from({ length: 2 * MAX_WORDS + 1 }, (_, i) => distanceBucket(i - MAX_WORDS));

function workspaceBytes(file: ModelFile): number {
  const { width, hidden, arc, pair, rows } = file.header;
  const weights = rows * (width + 4) + 4 * 1024 * 1024;
  return weights + 4 * (MAX_WORDS + 8) * (8 * width + 10 * hidden + 6 * arc + 6 * pair + MAX_WORDS + 2048);
}

export function createNetwork(file: ModelFile, kernel: Kernel): Network {
  const { header } = file;
  const { width: D, hidden: H, arc: A, pair: P, middle: M } = header;
  const arena: Arena = createArena(kernel, workspaceBytes(file));
  const scratch = arena.take(scratchBytes(file));
  const matrix = (name: string): Matrix => placeMatrix(arena, kernel, file, name, scratch);
  const vector = (name: string): number => placeVector(arena, kernel, file, name);
  const table = vector('table');
  const tableScale = vector('table.scale');
  const [g0, gf, conv] = [vector('g0'), vector('gf'), matrix('conv')];
  const blocks: Block[] = Array.from({ length: header.blocks }, (_, b) => ({
    gain: vector(`block${b}.gain`),
    depthwise: vector(`block${b}.depthwise`),
    input: matrix(`block${b}.in`),
    output: matrix(`block${b}.out`),
  }));
  const [tag, bundle1, bundle2, name1, name2] = [
    matrix('tag'),
    matrix('bundle1'),
    matrix('bundle2'),
    matrix('name1'),
    matrix('name2'),
  ];
  const [query1, query2, key, distance] = [matrix('query1'), matrix('query2'), matrix('key'), matrix('distance')];
  const [labelDependent, labelHead, label] = [matrix('labelDependent'), matrix('labelHead'), matrix('label')];
  const root = arena.floats(vector('root'), A).slice();
  const labelRoot = arena.floats(vector('labelRoot'), P).slice();

  const N = MAX_WORDS + 8;
  const floats = (count: number): number => arena.take(4 * count);
  const rowsAt = floats(N * FEATURES);
  const [x, u, v] = [floats(N * D), floats(N * D), floats(N * D)];
  const gates = floats(N * 6 * H);
  const states = floats(N * 2 * H);
  const wide = Math.max(6 * H, 3 * D, 2 * P, 2 * A);
  const small = arena.take(2 * N * wide);
  const [smallKeys, keyColumns] = [arena.take(2 * N * A), arena.take(2 * N * A)];
  const [tagOut, bundleIn, bundleOut, nameOut] = [
    floats(N * tag.rows),
    arena.take(2 * N * M),
    floats(bundle2.rows),
    floats(N * name2.rows),
  ];
  const [middle, queries, keys, near] = [
    floats(N * Math.max(M, A)),
    floats(N * A),
    floats(N * A),
    floats(N * distance.rows),
  ];
  const arcStride = MAX_WORDS + 8;
  const arcOut = floats(N * arcStride);
  const [labelA, labelB, labelIn, labelOut, headsAt] = [
    floats(N * P),
    floats(N * P),
    floats(N * 2 * P),
    floats(N * label.rows),
    floats(N),
  ];
  const ones = floats(N);
  const zeros = floats(N);
  arena.floats(ones, N).fill(1);
  const arcs = arena.floats(arcOut, MAX_WORDS * arcStride);
  const buckets = arena.take(BUCKETS.length);
  new Uint8Array(kernel.memory.buffer, buckets, BUCKETS.length).set(BUCKETS);
  const labels = arena.floats(labelOut, MAX_WORDS * label.rows);

  /** out = w * q + b, from numbers already rounded into `from`. */
  const apply = (w: Matrix, from: number, stride: number, n: number, scale: number, out: number): void =>
    kernel.multiply(from, stride, n, w.columns, w.weights, w.scale, w.bias, w.rows, scale, out, w.rows);
  const convert = (w: Matrix, from: number, n: number, out: number): void =>
    apply(w, small, w.columns, n, kernel.quantise(from, small, n * w.columns), out);
  const inner = (row: number): number => row + 4 * D; // after the row of zeros before the sentence

  /** All of the memory: a view of each stretch anew would cost more than what is written there. */
  const memory = new Float32Array(kernel.memory.buffer);
  let length = 0;
  let bundleScale = 0;
  const scores: Scores = {
    tags: arena.floats(tagOut, MAX_WORDS * tag.rows),
    tagStride: tag.rows,
    bundles: arena.floats(bundleOut, bundle2.rows),
    scoreBundles(word, from, to) {
      // The weights lie in blocks of eight rows.
      const first = from - (from % 8);
      const [scales, biases] = [bundle2.scale + 4 * first, bundle2.bias + 4 * first];
      const [input, at] = [bundleIn + 2 * M * word, bundle2.weights + 2 * M * first];
      kernel.multiply(input, M, 1, M, at, scales, biases, to - first, bundleScale, bundleOut + 4 * first, bundle2.rows);
    },
    names: arena.floats(nameOut, MAX_WORDS * name2.rows),
    nameStride: name2.rows,
    arcs,
    arcStride,
    labels(heads) {
      arena.ints(headsAt, length).set(heads);
      kernel.pairs(labelA, labelB, headsAt, labelIn, length, P);
      convert(label, labelIn, length, labelOut);
      return labels;
    },
    labelStride: label.rows,
  };

  return (rows, n) => {
    length = n;
    arena.ints(rowsAt, n * FEATURES).set(rows.subarray(0, n * FEATURES));
    for (const p of [x, u]) {
      memory.fill(0, p / 4, p / 4 + D);
      const after = inner(p) / 4 + n * D;
      memory.fill(0, after, after + D);
    }
    kernel.embed(rowsAt, n, FEATURES, D, table, tableScale, inner(u));
    kernel.normalise(inner(u), g0, inner(x), n, D);
    apply(conv, small, D, n, kernel.quantise(x, small, (n + 2) * D), v);
    kernel.relu(v, n * D);
    kernel.add(inner(x), v, n * D);
    for (const block of blocks) {
      kernel.normalise(inner(x), block.gain, inner(u), n, D);
      kernel.depthwise(inner(u), block.depthwise, v, n, D);
      convert(block.input, v, n, gates);
      kernel.recur(gates, states, n, H);
      convert(block.output, states, n, v);
      kernel.add(inner(x), v, n * D);
    }
    kernel.normalise(inner(x), gf, v, n, D);
    const scale = kernel.quantise(v, small, n * D);
    apply(tag, small, D, n, scale, tagOut);
    apply(bundle1, small, D, n, scale, middle);
    kernel.relu(middle, n * M);
    bundleScale = kernel.quantise(middle, bundleIn, n * M);
    apply(name1, small, D, n, scale, gates);
    apply(key, small, D, n, scale, keys + 4 * A);
    apply(labelDependent, small, D, n, scale, labelA);
    apply(labelHead, small, D, n, scale, labelB + 4 * P);
    apply(query1, small, D, n, scale, queries);
    kernel.relu(gates, n * M);
    convert(name2, gates, n, nameOut);
    kernel.relu(queries, n * A);
    convert(query2, queries, n, middle);
    kernel.relu(keys + 4 * A, n * A);
    memory.set(root, keys / 4);
    memory.set(labelRoot, labelB / 4);
    const queryScale = kernel.quantise(middle, small, n * A);
    apply(distance, small, A, n, queryScale, near);
    const keyScale = kernel.quantise(keys, smallKeys, (n + 1) * A);
    const columns = Math.ceil((n + 1) / 8) * 8;
    kernel.interleave(smallKeys, keyColumns, columns, A);
    kernel.multiply(small, A, n, A, keyColumns, ones, zeros, columns, queryScale * keyScale, arcOut, arcStride);
    kernel.offset(arcOut, arcStride, n, near, distance.rows, buckets + MAX_WORDS);
    return scores;
  };
}
