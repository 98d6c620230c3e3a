import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { externalError } from '../core/errors.ts';

/** What an exporter yields: pieces of text, or of UTF-8, in order. */
export type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Written to the file at once: fewer calls to the system than one per line. */
const BLOCK = 1 << 18;

/** Bytes (or characters) after which the system is asked to flush what is written so far. */
const FLUSH = 1 << 24;

/**
 * Writes the pieces to `path` as UTF-8, wholly or not at all: to a temporary file beside it, flushed to the disk, then
 * renamed over it. A reader, or a crash at any moment, sees the old file or the new. Makes missing folders.
 *
 * @throws TramaError `file-not-written` (external); the temporary file is removed.
 */
export async function writeAtomically(path: string, chunks: Chunks): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await writeAll(file, chunks);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    // Only trouble with the disk is ours to name; what an exporter throws while it is read goes through as it is.
    if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw cause;
    throw externalError('file-not-written', `Could not write ${path} (${code}); check the folder's rights and space.`, {
      context: { path },
      cause,
    });
  }
}

/**
 * Writes each block while the next is made, and has the system flush what is written while more is: else the flush at
 * the end of a large file takes as long again as a fifth of the writing.
 */
async function writeAll(file: FileHandle, chunks: Chunks): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  let flushing: Promise<void> = Promise.resolve();
  let unflushed = 0;
  try {
    for await (const block of inBlocks(chunks)) {
      await writing;
      writing = file.appendFile(block);
      // Awaited above or below; until then a failure is not to count as unhandled.
      writing.catch(() => undefined);
      unflushed += block.length;
      if (unflushed < FLUSH) continue;
      unflushed = 0;
      flushing = flushing.then(() => file.datasync());
      flushing.catch(() => undefined);
    }
  } finally {
    await Promise.all([writing, flushing]);
  }
}

/** Joins small pieces of text to blocks of about 256 KB; bytes are passed on as they are. */
export async function* inBlocks(chunks: Chunks): AsyncGenerator<string | Uint8Array> {
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      if (length > 0) yield parts.join('');
      parts = [];
      length = 0;
      yield chunk;
      continue;
    }
    parts.push(chunk);
    length += chunk.length;
    if (length < BLOCK) continue;
    yield parts.join('');
    parts = [];
    length = 0;
  }
  if (length > 0) yield parts.join('');
}

/** Makes the rename itself durable; systems that cannot flush a folder (Windows) do without. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Nothing to do: the file itself is flushed and in place.
  }
}
