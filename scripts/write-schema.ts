// Writes the JSON Schema of the interchange format to graph-data/schema/: npx tsx scripts/write-schema.ts
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { interchangeSchema } from '../src/core/interchange.ts';

const file = new URL('../graph-data/schema/extraction.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(z.toJSONSchema(interchangeSchema), null, 2)}\n`);
