import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlBytes } from '../../src/exporters/xml-bytes.ts';
import { escapeXml } from '../../src/exporters/xml-text.ts';
import { HOSTILE_NAMES } from '../graph/synthetic-world.ts';

/** Any UTF-16 text, lone surrogates and control characters among it, and the texts known to break writers. */
const texts = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE_NAMES),
);

function written(write: (out: XmlBytes) => void): string {
  const out = new XmlBytes();
  write(out);
  return Buffer.from(out.take()).toString('utf8');
}

describe('XmlBytes', () => {
  it('escapes any text as escapeXml does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(written((out) => out.text(text))).toBe(escapeXml(text));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  it('writes JSON that reads back equal, but for noncharacters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const json = written((out) => out.jsonText(text));
        const plain = json.replace(/&(?:quot|lt|gt|amp);/g, (entity) => ENTITIES[entity]!);
        expect(plain).not.toContain('INF');
        expect(JSON.parse(`"${plain}"`)).toBe(text.replace(/[\ufffe\uffff]/g, '\ufffd'));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  it('breaks up what Gephi would change, and nothing else', () => {
    expect(written((out) => out.guarded('INFORME Infanta IN F'))).toBe('I\u2060NFORME Infanta IN F');
    expect(written((out) => out.guarded('Null'))).toBe('Null\u2060');
    expect(written((out) => out.text('INF null'))).toBe('INF null');
  });

  it('repeats pieces of every length among other text', () => {
    const out = new XmlBytes();
    let expected = '';
    for (let length = 0; length < 70; length++) {
      const text = 'ñ'.repeat(length % 5) + 'x'.repeat(length);
      out.put(out.piece(text));
      out.number(length);
      expected += `${text}${length}`;
    }
    expect(Buffer.from(out.take()).toString('utf8')).toBe(expected);
  });

  it('grows for a text longer than its block', () => {
    const text = '"'.repeat(100_000);
    expect(written((out) => out.jsonText(text))).toBe('\\&quot;'.repeat(100_000));
  });

  it('keeps what it gave out when it goes on', () => {
    const out = new XmlBytes();
    out.text('first');
    const first = out.take();
    out.text('other');
    expect(Buffer.from(first).toString()).toBe('first');
  });
});

const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
