import type { Kernel } from './kernel.ts';
import type { ModelFile } from './model-file.ts';

/** A weight matrix in the kernel's memory: 16-bit rows, interleaved and padded to a multiple of 8; one scale and one bias a row. */
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

/** Copies a float tensor, with room for `padded` numbers; gives its pointer. */
export function placeVector(arena: Arena, kernel: Kernel, file: ModelFile, name: string, padded = 0): number {
  const { bytes } = file.tensor(name);
  const at = arena.take(Math.max(bytes.length, 4 * padded));
  new Uint8Array(kernel.memory.buffer, at, bytes.length).set(bytes);
  return at;
}

/** Rows of a matrix in memory: the kernel multiplies eight at a time. */
const paddedRows = (rows: number): number => Math.ceil(rows / 8) * 8;

/** Bytes of the largest matrix before it is interleaved. */
export function scratchBytes(file: ModelFile): number {
  const matrices = file.header.tensors.filter(({ name, type }) => type === 'int8' && name !== 'table');
  return Math.max(...matrices.map(({ shape: [rows = 0, columns = 0] }) => 2 * paddedRows(rows) * columns));
}

/**
 * Copies a matrix of 8-bit rows as the interleaved 16-bit numbers that the kernel multiplies.
 *
 * @param scratch room for the rows before they are interleaved, `scratchBytes(file)`
 */
export function placeMatrix(arena: Arena, kernel: Kernel, file: ModelFile, name: string, scratch: number): Matrix {
  const { bytes, shape } = file.tensor(name);
  const [given = 0, columns = 0] = shape;
  const rows = paddedRows(given);
  const wide = new Int16Array(kernel.memory.buffer, scratch, rows * columns).fill(0);
  wide.set(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  const weights = arena.take(2 * rows * columns);
  kernel.interleave(scratch, weights, rows, columns);
  const scale = placeVector(arena, kernel, file, `${name}.scale`, rows);
  return { weights, scale, bias: placeVector(arena, kernel, file, `${name}.bias`, rows), rows, columns };
}
