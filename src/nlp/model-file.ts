import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { configError } from '../core/errors.ts';

/** What a model file holds: a plain description and named arrays of bytes. */
export interface ModelFile {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

interface Header {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly sections: readonly (readonly [name: string, length: number])[];
}

/** The bytes of a Brotli-compressed model file. Throws a config error where it cannot be read. */
export async function readModelBytes(path: string): Promise<Uint8Array> {
  try {
    return brotliDecompressSync(await readFile(path));
  } catch (cause) {
    throw configError('model-unreadable', `loading the model ${path}: not found or not a model file; reinstall Trama`, {
      context: { path },
      cause,
    });
  }
}

/** Reads a model file: a little-endian header length, a JSON header, the sections one by one. */
export async function readModelFile(path: string): Promise<ModelFile> {
  const bytes = await readModelBytes(path);
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength)));
  const sections = new Map<string, Uint8Array>();
  let at = 4 + headerLength;
  for (const [name, length] of header.sections) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return { meta: header.meta, sections };
}

export async function writeModelFile(path: string, file: ModelFile): Promise<void> {
  const header: Header = { meta: file.meta, sections: [...file.sections].map(([name, { length }]) => [name, length]) };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, head.length, true);
  const whole = Buffer.concat([size, head, ...file.sections.values()]);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  };
  await writeFile(path, brotliCompressSync(whole, { params }));
}

/** The bytes of a section that must be there. */
export function sectionOf(file: ModelFile, name: string): Uint8Array {
  const section = file.sections.get(name);
  if (section === undefined) {
    throw configError('model-section', `loading a model: section ${name} is missing; the file is of another version`);
  }
  return section;
}
