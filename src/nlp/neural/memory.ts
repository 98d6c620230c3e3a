import type { Kernel } from './kernel.ts';
import type { ModelFile } from './model-file.ts';

/** A weight matrix in the kernel's memory: 16-bit rows, one scale and one bias a row. */
export interface Matrix {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  readonly rows: number;
  readonly columns: number;
}

/** Hands out the kernel's memory once, in order; nothing is ever given back. */
export interface Arena {
  /** Room for `bytes`, aligned to 16, zeroed; gives the pointer. */
  take(bytes: number): number;
  floats(pointer: number, count: number): Float32Array;
  ints(pointer: number, count: number): Int32Array;
}

/** @param bytes all that will ever be taken; the memory grows once, so that views stay valid */
export function createArena(kernel: Kernel, bytes: number): Arena {
  let next = Math.ceil(kernel.heapBase() / 16) * 16;
  const missing = next + bytes + 4096 - kernel.memory.buffer.byteLength;
  if (missing > 0) kernel.memory.grow(Math.ceil(missing / 65536));
  const { buffer } = kernel.memory;
  return {
    take(size) {
      const at = next;
      next += Math.ceil(size / 16) * 16;
      return at;
    },
    floats: (pointer, count) => new Float32Array(buffer, pointer, count),
    ints: (pointer, count) => new Int32Array(buffer, pointer, count),
  };
}

/** Copies a float tensor; gives its pointer. */
export function placeVector(arena: Arena, kernel: Kernel, file: ModelFile, name: string): number {
  const { bytes } = file.tensor(name);
  const at = arena.take(bytes.length);
  new Uint8Array(kernel.memory.buffer, at, bytes.length).set(bytes);
  return at;
}

/** Copies a matrix of 8-bit rows as the 16-bit numbers that the kernel multiplies. */
export function placeMatrix(arena: Arena, kernel: Kernel, file: ModelFile, name: string): Matrix {
  const { bytes, shape } = file.tensor(name);
  const [rows = 0, columns = 0] = shape;
  const weights = arena.take(2 * bytes.length);
  new Int16Array(kernel.memory.buffer, weights, bytes.length).set(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  );
  const scale = placeVector(arena, kernel, file, `${name}.scale`);
  return { weights, scale, bias: placeVector(arena, kernel, file, `${name}.bias`), rows, columns };
}
