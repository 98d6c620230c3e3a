import { z } from 'zod';
import { contractError, inputError } from '../../core/errors.ts';

const Tensor = z.object({
  name: z.string(),
  type: z.enum(['int8', 'uint8', 'float32']),
  shape: z.array(z.int().nonnegative()),
  offset: z.int().nonnegative(),
});

const Header = z.object({
  tags: z.array(z.string()),
  /** Tag and feature string of each bundle; the bundles of one tag stand side by side. */
  bundles: z.array(z.tuple([z.string(), z.string()])),
  labels: z.array(z.string()),
  names: z.array(z.string()),
  width: z.int().multipleOf(16),
  hidden: z.int().multipleOf(16),
  arc: z.int().multipleOf(16),
  pair: z.int().multipleOf(16),
  middle: z.int().multipleOf(16),
  blocks: z.int().positive(),
  rows: z.int().positive(),
  tensors: z.array(Tensor),
});

export type ModelHeader = z.infer<typeof Header>;

/** The weights of a model: tensors by name, as written by scripts/train/neural/export.py. */
export interface ModelFile {
  readonly header: ModelHeader;
  /** The bytes of a tensor and its shape; throws when the file lacks it. */
  tensor(name: string): { readonly bytes: Uint8Array; readonly shape: readonly number[] };
}

/** Reads the container `TRN1`, header, tensors. Throws `model-file-invalid` on anything else. */
export function parseModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, false) !== 0x54524e31) {
    throw inputError(
      'model-file-invalid',
      'Reading model weights: expected a file that begins with TRN1; is it packed?',
    );
  }
  const length = view.getUint32(4, true);
  if (length + 8 > bytes.length) {
    throw inputError('model-file-invalid', `Reading model weights: header of ${length} bytes is longer than the file`);
  }
  const header = Header.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))));
  const byName = new Map(header.tensors.map((t) => [t.name, t]));
  return {
    header,
    tensor(name) {
      const found = byName.get(name);
      if (found === undefined) throw contractError('model-tensor-missing', `Model weights lack the tensor ${name}`);
      const size = found.shape.reduce((a, b) => a * b, found.type === 'float32' ? 4 : 1);
      const from = 8 + length + found.offset;
      if (from + size > bytes.length) {
        throw inputError('model-file-invalid', `Reading model weights: tensor ${name} ends after the end of the file`);
      }
      return { bytes: bytes.subarray(from, from + size), shape: found.shape };
    },
  };
}
