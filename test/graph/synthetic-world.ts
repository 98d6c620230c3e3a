import type { Article } from '../../src/core/article.ts';
import { ENTITY_TYPES, type Entity } from '../../src/core/entity.ts';
import { articleId, entityId, statementId } from '../../src/core/ids.ts';
import { FACTUALITIES, type Statement } from '../../src/core/statement.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';

/** Strings that break careless writers: one of each kind of trouble the formats know. */
export const HOSTILE_NAMES: readonly string[] = [
  'quotes " \' ` «»',
  'back\\slash \\" \\\\ \\n',
  'line\nbreak\r\nand\ttab',
  'control \u0000\u0007\u001b\u007f\u0085 chars',
  'cdata ]]> <!-- & &amp; <b>',
  '=cmd()|calc!A1',
  '+1-1',
  '@SUM(A1)',
  'rtl \u202eabc\u202c \u200f שלום',
  'lone \ud800 surrogate \udc00',
  'emoji 👩‍👩‍👧 🇪🇸',
  'noncharacters \ufffe\uffff',
  'separators \u2028\u2029',
  '; , | \u00a0 {curly} $param :Label `tick`',
  '\\u0027 }) DETACH DELETE n //',
  'INFO null',
  'null',
  '__proto__',
  ' blanks ',
];

export interface SyntheticWorld {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

export interface SyntheticSize {
  readonly entities: number;
  readonly statements: number;
  readonly articles: number;
  readonly seed?: number;
  /** Every string is taken from `HOSTILE_NAMES` in turn. */
  readonly hostile?: boolean;
}

const RELATIONS = [
  'MET',
  'SENT',
  'PLEDGED',
  'ACCUSED',
  'DENIED',
  'VISITED',
  'SIGNED',
  'SUPPORTED',
  'ATTACKED',
  'PRAISED',
];
const UNITS = ['soldados', 'toneladas', 'euros', 'drones'];

/** Makes a world of the given size: every attribute occurs, present and null; a third of the statements end in hubs. */
export function syntheticWorld(size: SyntheticSize): SyntheticWorld {
  const random = seededRandom(size.seed ?? 7);
  const below = (limit: number): number => Math.floor(random() * limit);
  let turn = 0;
  const text = (plain: string): string =>
    size.hostile === true ? `${HOSTILE_NAMES[turn++ % HOSTILE_NAMES.length]!}` : plain;

  const articles = Array.from({ length: size.articles }, (_, at): Article => {
    const body = text(`Noticia número ${at} con su frase.`);
    return {
      id: articleId('synthetic', at),
      file: size.hostile === true ? text('') : `noticias/n${at}.txt`,
      title: at % 7 === 6 ? null : text(`Titular ${at}`),
      publishedAt:
        at % 5 === 4
          ? null
          : `2025-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
      publishedAtSource: null,
      language: 'es',
      publisher: at % 3 === 0 ? null : text(`Diario ${at % 9}`),
      url: at % 4 === 0 ? null : `https://example.org/${at}?a=1&b="2"`,
      text: body,
      contentHash: `hash${at}`,
      segments: [{ kind: 'body', start: 0, end: body.length }],
    };
  });
  const entities = Array.from({ length: size.entities }, (_, at): Entity => {
    const type = ENTITY_TYPES[at % ENTITY_TYPES.length]!;
    const name = text(`${type} Núñez-${at}`);
    const mentioning = [...new Set([articles[at % articles.length]!.id, articles[below(articles.length)]!.id])].sort();
    return {
      id: entityId('synthetic', at),
      type,
      name,
      names: at % 3 === 0 ? [name, text(`alias ${at}`)] : [name],
      titles: type === 'Person' ? [text(`ministro de cosas ${at}`)] : [],
      link: type === 'Country' ? { iso2: 'XX', wikidata: `Q${at}`, geonames: null, record: `country:${at}` } : null,
      country: at % 4 === 0 ? 'ES' : null,
      mentions: mentioning.map((article) => ({
        article,
        start: 0,
        end: 1,
        kind: 'name',
        text: name.slice(0, 1),
        sentence: 0,
        head: 0,
        from: 0,
        to: 1,
      })),
    };
  });
  const pick = (): Entity => entities[random() < 0.33 ? below(Math.min(20, entities.length)) : below(entities.length)]!;
  const dates = [null, '2025', '2025-03', '2025-03-09', '2024-10-01/2024-12-31', '2025-11-30', '2024-02-29'];
  const ids = Array.from({ length: size.statements }, (_, at) => statementId('synthetic', at));
  const statements = ids.map((id, at): Statement => {
    const article = articles[below(articles.length)]!;
    const quote = size.hostile === true ? text('') : `En la frase ${at} se dijo que "algo" pasó & quedó escrito.`;
    return {
      id,
      relation: RELATIONS[below(RELATIONS.length)]!,
      subject: pick().id,
      object: pick().id,
      factuality: FACTUALITIES[below(FACTUALITIES.length)]!,
      date: dates[below(dates.length)]!,
      dateInferred: at % 11 === 0,
      place: at % 4 === 0 ? pick().id : null,
      content: at % 3 === 0 ? text(`contenido del acuerdo ${at}`) : null,
      quantity: at % 5 === 0 ? [5_000, 1.5, 3_000_000_000, 0][at % 4]! : null,
      unit: at % 5 === 0 ? text(UNITS[at % UNITS.length]!) : null,
      quantityQualifier: at % 10 === 0 ? 'about' : null,
      attributedTo: at % 6 === 0 ? [pick().id] : [],
      confidence: Math.round(random() * 1_000) / 1_000,
      rule: 'meet:reunir-con',
      evidence: [{ article: article.id, start: 0, end: quote.length, quote }],
      conflictsWith: at % 50 === 49 ? [ids[at - 1]!] : at % 50 === 48 && at + 1 < ids.length ? [ids[at + 1]!] : [],
      independentSources: 1 + (at % 3),
    };
  });
  return { articles, entities, statements };
}
