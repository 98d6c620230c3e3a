/** A line longer than the limit: only its length is known. */
export interface LongLine {
  readonly bytes: number;
}

/**
 * Splits a stream of bytes into lines without their ends; holds no more than one line of at most `maxBytes`.
 *
 * Lines are split before decoding, which is safe for every encoding that writes ASCII as ASCII.
 */
export async function* readByteLines(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | LongLine> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | LongLine => {
    const line = size > maxBytes ? { bytes: size } : joinBytes(held, size);
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(10, from); at >= 0; at = chunk.indexOf(10, from)) {
      size += at - from;
      if (size <= maxBytes) held.push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    size += chunk.length - from;
    if (size <= maxBytes) held.push(chunk.subarray(from));
    else held = [];
  }
  if (size > 0) yield take();
}

/** Reads a stream to its end; undefined where it holds more than `maxBytes`. */
export async function readAllBytes(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return joinBytes(chunks, size);
}

function joinBytes(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
