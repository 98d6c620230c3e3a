import type { Analysis } from '../../src/core/annotation.ts';
import type { ArticleEntities, ArticleEntity, EntityType, Mention } from '../../src/core/entity.ts';
import { entityOf } from '../core/entity-of.ts';

/** Everyone and everything the case files name: so that frames are tested, not how names are found and typed. */
const PARTIES: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  Person: ['Lorena Vidal', 'Marcos Peña'],
  Country: ['Noruega', 'Chile', 'Palestina', 'Francia'],
  Place: ['Narvik', 'Oslo', 'Lisboa', 'Lima', 'Lyon'],
  Organization: [
    'Organización Mundial del Comercio',
    'Banco Santander',
    'Banco Popular',
    'Tribunal Supremo de Noruega',
    'Ejército noruego',
    'Partido Socialista',
  ],
  Group: ['soldados noruegos', 'soldados chilenos', 'pescadores chilenos', 'guerrilleros colombianos'],
  Agreement: ['Tratado de Lima'],
  Event: [
    'Cumbre de las Américas',
    'Mundial de Fútbol',
    'elecciones municipales',
    'guerra de Crimea',
    'guerra de Corea',
    'Segunda Guerra Mundial',
    'Premio Cervantes',
    'Copa de Europa',
  ],
};

/** ISO codes by which adjectives (`el ataque noruego`) find their country. */
const ISO: Readonly<Record<string, string>> = { Noruega: 'NO', Chile: 'CL', Palestina: 'PS', Francia: 'FR' };

/** The parties of a case by name; of two that overlap the longer. */
export function findParties({ article: { text }, sentences }: Analysis): ArticleEntities {
  const known = Object.entries(PARTIES).flatMap(([type, names]) => names.map((name) => ({ type, name })));
  known.sort((a, b) => b.name.length - a.name.length);
  const taken = new Set<number>();
  const at = new Map<string, number[]>();
  const entities: ArticleEntity[] = [];
  for (const { type, name } of known) {
    const mentions: Mention[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const sentence = sentences.find((one) => one.start <= start && end <= one.end);
      if (sentence === undefined || taken.has(start)) continue;
      const covered = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
      const from = covered[0]?.index ?? 0;
      const to = from + covered.length;
      const head = covered.find((token) => token.head < from || token.head >= to)?.index ?? from;
      for (let here = start; here < end; here++) taken.add(here);
      mentions.push({ kind: 'name', start, end, text: name, sentence: sentence.index, head, from, to });
      at.set(`${sentence.index} ${head}`, [entities.length]);
    }
    if (mentions.length === 0) continue;
    const iso2 = ISO[name];
    entities.push(
      entityOf(entities.length, type as EntityType, name, {
        mentions,
        link: iso2 === undefined ? null : { iso2, wikidata: null, geonames: null, record: `country:${iso2}` },
        country: iso2 ?? null,
      }),
    );
  }
  return { entities, entitiesAt: (sentence, token) => at.get(`${sentence} ${token}`) ?? [] };
}
