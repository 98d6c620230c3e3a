import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Kernel, loadKernel } from '../../../src/nlp/neural/kernel.ts';
import { type Arena, createArena } from '../../../src/nlp/neural/memory.ts';

const KERNEL = new URL('../../../graph-data/models/neural.wasm', import.meta.url);
const BYTES = 1 << 20;
const COLUMNS = 32;
const NO_WORD_WRITTEN = -1;

let kernel: Kernel;
let arena: Arena;
beforeEach(() => {
  kernel = loadKernel(KERNEL);
  arena = createArena(kernel, BYTES);
});

function place(numbers: readonly number[]): number {
  const at = arena.take(2 * numbers.length);
  new Int16Array(kernel.memory.buffer, at, numbers.length).set(numbers);
  return at;
}

function placeFloats(numbers: readonly number[]): number {
  const at = arena.take(4 * numbers.length);
  arena.floats(at, numbers.length).set(numbers);
  return at;
}

const rowsOf = (count: number, columns: number, limit: number) =>
  fc.array(fc.integer({ min: -limit, max: limit }), { minLength: count * columns, maxLength: count * columns });

describe('the kernel', () => {
  it('multiplies to the bit, however many words are left over at the end', () => {
    const problem = fc
      .record({ words: fc.integer({ min: 1, max: 9 }), blocks: fc.integer({ min: 1, max: 3 }) })
      .chain(({ words, blocks }) =>
        fc.record({
          words: fc.constant(words),
          rows: fc.constant(8 * blocks),
          x: rowsOf(words, COLUMNS, 16383),
          w: rowsOf(8 * blocks, COLUMNS, 127),
        }),
      );
    fc.assert(
      fc.property(problem, ({ words, rows, x, w }) => {
        kernel = loadKernel(KERNEL);
        arena = createArena(kernel, BYTES);
        // Two or three words at the end are read as four.
        const from = place([...x, ...new Array<number>(3 * COLUMNS).fill(5)]);
        const weights = arena.take(2 * w.length);
        kernel.interleave(place(w), weights, rows, COLUMNS);
        const scales = Array.from({ length: rows }, (_, row) => Math.fround(0.01 * (row + 1)));
        const biases = Array.from({ length: rows }, (_, row) => Math.fround(0.3 * row - 1));
        const scale = Math.fround(0.0007);
        const out = placeFloats(new Array<number>((words + 3) * rows).fill(NO_WORD_WRITTEN));
        const [s, b] = [placeFloats(scales), placeFloats(biases)];
        kernel.multiply(from, COLUMNS, words, COLUMNS, weights, s, b, rows, scale, out, rows);
        const expected: number[] = [];
        for (let t = 0; t < words; t += 1)
          for (let r = 0; r < rows; r += 1) {
            let sum = 0;
            for (let k = 0; k < COLUMNS; k += 1) sum += (x[t * COLUMNS + k] ?? 0) * (w[r * COLUMNS + k] ?? 0);
            const product = Math.fround(Math.fround(scale * (scales[r] ?? 0)) * Math.fround(sum));
            expected.push(Math.fround((biases[r] ?? 0) + product));
          }
        expect([...arena.floats(out, words * rows)]).toEqual(expected);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('rounds to the nearest integer, ties to even, on the scale of the largest number', () => {
    const numbers = [16383, -16383, 0.5, 1.5, 2.5, -0.5, -1.5, 3.49, 0, -0, 100.25, -7.75, 8000.5, 8001.5, 1, -1];
    const out = arena.take(2 * numbers.length);
    expect(kernel.quantise(placeFloats(numbers), out, numbers.length)).toBe(1);
    expect([...new Int16Array(kernel.memory.buffer, out, numbers.length)]).toEqual([
      16383, -16383, 0, 2, 2, 0, -2, 3, 0, 0, 100, -8, 8000, 8002, 1, -1,
    ]);
  });
});
