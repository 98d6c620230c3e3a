import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { interchangeSchema } from '../../src/core/interchange.ts';

const sample = {
  article: { id: 'a1', file: 'a.txt', title: 'T', publishedAt: '2025-06', language: 'es', publisher: null },
  entities: [{ id: 'e1', type: 'Person', name: 'Ana Ruiz', mentions: [{ start: 0, end: 8, text: 'Ana Ruiz' }] }],
  statements: [
    {
      relation: 'MET',
      subject: 'e1',
      object: 'e1',
      factuality: 'asserted',
      date: '2024-10-01/2024-12-31',
      place: null,
      content: null,
      quantity: null,
      unit: null,
      attributedTo: [],
      confidence: 0.9,
      evidence: { start: 0, end: 8, quote: 'Ana Ruiz' },
    },
  ],
};

describe('the interchange format', () => {
  it('is shipped as the JSON Schema that the code validates with', () => {
    const shipped = readFileSync(new URL('../../graph-data/schema/extraction.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(interchangeSchema))));
  });

  it('accepts the documented shape with intervals and months', () => {
    expect(interchangeSchema.safeParse(sample).success).toBe(true);
  });

  it('refuses guesses in place of dates and unknown factuality', () => {
    const [statement] = sample.statements;
    const withStatement = (change: object) => ({ ...sample, statements: [{ ...statement, ...change }] });
    expect(interchangeSchema.safeParse(withStatement({ date: 'ayer' })).success).toBe(false);
    expect(interchangeSchema.safeParse(withStatement({ factuality: 'maybe' })).success).toBe(false);
    expect(interchangeSchema.safeParse(withStatement({ confidence: 1.2 })).success).toBe(false);
  });
});
