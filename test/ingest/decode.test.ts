import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/ingest/decode.ts';

const TEXT = 'El señor Ibáñez viajó a Perú: «Sí», dijo.\r\nFin.';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\uFEFF${TEXT}`)],
    ['utf-16le', utf16(`\uFEFF${TEXT}`, true)],
    ['utf-16be', utf16(`\uFEFF${TEXT}`, false)],
    ['utf-16le', utf16(TEXT, true)],
    ['utf-16be', utf16(TEXT, false)],
    ['windows-1252', Buffer.from(TEXT, 'latin1')],
  ])('finds %s and keeps every character and line ending', (encoding, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ kind: 'text', text: TEXT, encoding, damaged: false });
  });

  it('honours a declared encoding', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb3])]);
    expect(decodeBytes(page)).toMatchObject({ encoding: 'iso-8859-2', text: '<meta charset="iso-8859-2"><p>ł' });
  });

  it('keeps the accents of a UTF-8 file with one bad byte', () => {
    const bytes = Buffer.concat([Buffer.from(`${TEXT} ${TEXT}`), Buffer.from([0xff])]);
    expect(decodeBytes(bytes)).toEqual({
      kind: 'text',
      text: `${TEXT} ${TEXT}\uFFFD`,
      encoding: 'utf-8',
      damaged: true,
    });
  });

  it.each([
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['binary data', [1, 2, 3, 4, 5, 6, 7, 8]],
  ])('refuses %s', (what, bytes) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ kind: 'binary', what });
  });
});
