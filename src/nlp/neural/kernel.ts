import { readFileSync } from 'node:fs';
import { z } from 'zod';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

// Declared here: the compiler's library has WebAssembly only together with the browser's globals.
declare const WebAssembly: {
  readonly Memory: new (descriptor: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** The exports of scripts/train/neural/assembly/neural.ts. Pointers are byte offsets into `memory`. */
export interface Kernel {
  readonly memory: Memory;
  heapBase(): number;
  embed(rows: number, n: number, perWord: number, width: number, table: number, scales: number, out: number): void;
  normalise(x: number, gain: number, out: number, n: number, width: number): void;
  quantise(x: number, out: number, count: number): number;
  interleave(from: number, out: number, rows: number, K: number): void;
  multiply(
    x: number,
    stride: number,
    n: number,
    K: number,
    w: number,
    weightScale: number,
    bias: number,
    rows: number,
    scale: number,
    out: number,
    outStride: number,
  ): void;
  relu(x: number, count: number): void;
  add(x: number, y: number, count: number): void;
  depthwise(x: number, w: number, out: number, n: number, width: number): void;
  recur(a: number, out: number, n: number, hidden: number): void;
  offset(arcs: number, stride: number, n: number, near: number, distances: number, buckets: number): void;
  pairs(a: number, b: number, heads: number, out: number, n: number, width: number): void;
}

const callable = z.custom<(...args: number[]) => number>((value) => typeof value === 'function');
const Exports = z.object({
  memory: z.instanceof(WebAssembly.Memory),
  heapBase: callable,
  embed: callable,
  normalise: callable,
  quantise: callable,
  interleave: callable,
  multiply: callable,
  relu: callable,
  add: callable,
  depthwise: callable,
  recur: callable,
  offset: callable,
  pairs: callable,
});

/** A fresh instance of the arithmetic with its own memory. @param path the compiled neural.wasm */
export function loadKernel(path: string | URL): Kernel {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)), {});
  return Exports.parse(instance.exports);
}
