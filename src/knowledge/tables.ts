import { z } from 'zod';

/** The shapes of the compiled tables, checked on reading. */
export const countryRecords = z.array(
  z.object({
    id: z.string(),
    iso2: z.string(),
    wikidata: z.string().nullable(),
    sovereign: z.boolean(),
    name: z.string(),
    names: z.array(z.string()),
    ambiguousNames: z.array(z.string()),
    demonyms: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.boolean()])),
    metonyms: z.array(z.object({ name: z.string(), of: z.string(), ambiguous: z.boolean() })),
    capitals: z.array(z.object({ name: z.string(), names: z.array(z.string()), geonames: z.number().nullable() })),
  }),
);

export const organizationRecords = z.array(
  z.object({
    id: z.string(),
    wikidata: z.string().nullable(),
    kind: z.string(),
    name: z.string(),
    names: z.array(z.string()),
    acronyms: z.array(z.string()),
  }),
);

/** Bodies by kind, each as its name and what else it is called: `Name|Other name`. */
export const bodyNames = z.record(z.string(), z.array(z.string()));

/** The records of bodies of which no more than names and kind is kept: they have no id, and link to nothing. */
export function bodyRecords(byKind: z.infer<typeof bodyNames>): readonly z.infer<typeof organizationRecords>[number][] {
  return Object.entries(byKind).flatMap(([kind, bodies]) =>
    bodies.map((body) => {
      const names = body.split('|');
      return { id: '', wikidata: null, kind, name: names[0] ?? body, names, acronyms: [] };
    }),
  );
}

export const roleRecords = z.array(
  z.object({ category: z.string(), forms: z.array(z.string()), anaphoric: z.boolean(), ofState: z.boolean() }),
);

/** Masculine singulars of adjectives to the names they stand for. */
export const adjectiveRecords = z.record(z.enum(['Organization', 'Place']), z.record(z.string(), z.array(z.string())));

export const reportingVerbRecords = z.array(z.tuple([z.string(), z.string()]));
