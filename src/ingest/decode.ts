/**
 * Finding out how bytes encode text: byte-order marks, declarations (HTML, XML), strict UTF-8, UTF-16 without a mark,
 * and Windows-1252 as the last resort, which is what Spanish newsrooms' old systems write.
 */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: string;
      /** True where single bytes were beyond repair and stand as U+FFFD. */
      readonly damaged: boolean;
    }
  | { readonly kind: 'binary'; readonly what: string };

const MAGIC: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** How many bytes of the beginning are looked at for declarations and for NUL bytes. */
const SNIFF_BYTES = 4096;

/** Decodes a file's bytes; a byte-order mark is dropped, line endings stay. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const magic = MAGIC.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (magic !== undefined) return { kind: 'binary', what: magic[0] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOf(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textOf(bytes, 'utf-16be');
  const wide = findUtf16(bytes);
  if (wide !== undefined) return textOf(bytes, wide);
  if (countControls(bytes) > bytes.length / 200) return { kind: 'binary', what: 'binary data' };

  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== undefined) return { kind: 'text', text: strict, encoding: 'utf-8', damaged: false };
  const declared = findDeclaredEncoding(bytes);
  if (declared !== undefined && declared !== 'utf-8') {
    const text = decodeStrictly(bytes, declared);
    if (text !== undefined) return { kind: 'text', text, encoding: declared, damaged: false };
  }
  // One bad byte in a UTF-8 file must not turn every accent of it into two wrong letters.
  const { valid, invalid } = countSequences(bytes);
  if (valid > invalid) return textOf(bytes, 'utf-8');
  return textOf(bytes, 'windows-1252');
}

function textOf(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = text.includes('\uFFFD');
  if (damaged && text.split('\uFFFD').length - 1 > text.length / 20) return { kind: 'binary', what: 'binary data' };
  return { kind: 'text', text, encoding, damaged };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: Latin letters leave every other byte NUL. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SNIFF_BYTES) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const units = length / 2;
  // Spanish text has above 95 % of its letters below U+0100; emoji and quotation marks take the rest.
  if (odd > units * 0.7 && even < units * 0.05) return 'utf-16le';
  if (even > units * 0.7 && odd < units * 0.05) return 'utf-16be';
  return undefined;
}

/** Control bytes that no text has: all below 0x20 but tab, line feed, form feed, carriage return and escape. */
function countControls(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b) count += 1;
  }
  return count;
}

/** Counts UTF-8 sequences of several bytes, and the bytes above 0x7f that belong to none. */
function countSequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const more = byte < 0x80 ? 0 : byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : 3;
    let have = 0;
    while (have < more && ((bytes[at + 1 + have] ?? 0) & 0xc0) === 0x80) have += 1;
    if (byte >= 0x80) {
      if (have === more && byte >= 0xc2 && byte < 0xf5) valid += 1;
      else invalid += 1;
    }
    at += 1 + have;
  }
  return { valid, invalid };
}

/** Finds the encoding that an HTML meta element or an XML declaration names, if this machine knows it. */
function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES));
  const match =
    /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ??
    /<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(start);
  const label = match?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
