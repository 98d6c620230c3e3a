import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FEATURES, fillRows, wordFeatures } from '../../../src/nlp/neural/features.ts';
import { parseModelFile } from '../../../src/nlp/neural/model-file.ts';

const weights = new URL('../../../graph-data/models/es/neural.bin.br', import.meta.url);
const Fixture = z.array(z.object({ forms: z.array(z.string()), rows: z.array(z.array(z.int())) }));

describe('hashed features', () => {
  it('are those of the training program, bit by bit', () => {
    const bits = parseModelFile(brotliDecompressSync(readFileSync(weights))).tensor('gazetteer').bytes;
    const fixture = Fixture.parse(JSON.parse(readFileSync(new URL('features.json', import.meta.url), 'utf8')));
    expect(fixture.length).toBeGreaterThan(3);
    for (const { forms, rows } of fixture) {
      const out = new Int32Array(forms.length * FEATURES);
      fillRows(
        forms.map((form) => wordFeatures(form, bits)),
        out,
      );
      forms.forEach((form, t) => {
        expect([form, ...out.subarray(t * FEATURES, (t + 1) * FEATURES)]).toEqual([form, ...(rows[t] ?? [])]);
      });
    }
  });
});
