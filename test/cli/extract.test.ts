import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { interchangeSchema } from '../../src/core/interchange.ts';
import { samples, trama } from './trama.ts';

it('prints lines of the interchange format, each quote the slice at its offsets', { timeout: 60_000 }, () => {
  const files = readdirSync(samples).filter((name) => name.endsWith('.txt'));
  const { code, stdout } = trama(['extract', ...files.map((name) => join(samples, name))]);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(files.length);
  for (const line of lines) {
    const { entities, statements } = interchangeSchema.parse(JSON.parse(line));
    const ids = new Set(entities.map(({ id }) => id));
    for (const { subject, object, evidence } of statements) {
      expect(ids.has(subject) && ids.has(object)).toBe(true);
      expect(evidence.end - evidence.start).toBe(evidence.quote.length);
    }
  }
});
