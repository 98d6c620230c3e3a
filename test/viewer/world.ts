import { MultiDirectedGraph } from 'graphology';
import type { Article } from '../../src/core/article.ts';
import { ENTITY_TYPES, type Entity } from '../../src/core/entity.ts';
import { articleId, entityId, statementId } from '../../src/core/ids.ts';
import { FACTUALITIES, type Statement } from '../../src/core/statement.ts';
import type { ViewerInput } from '../../src/exporters/viewer-data.ts';

const NAMES =
  'Elvira Montsant,República de Alboria,Puerto Lumbre,Banco del Estrecho,pescadores de Lumbre,Pacto de las Mareas,Cumbre de Valdeoro,dron Garza,Tomás Iriarte,Consejo Alborí,Sierra Clara,Liga Minera'.split(
    ',',
  );
const RELATIONS = ['MET', 'SIGNED', 'ACCUSED', 'SENT', 'VISITED', 'SUPPORTED', 'CRITICIZED', 'PLEDGED'];

/** An invented world of `n` entities and `m` statements, the same for the same numbers; all names end in `hostile`. */
export function inventWorld(n: number, m: number, hostile = '', prefix = ''): ViewerInput {
  let seed = 12_345;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const articleCount = Math.max(4, Math.min(400, Math.floor(m / 8)));
  const graph = new MultiDirectedGraph();
  const nameOf = (i: number) => `${prefix}${NAMES[i % NAMES.length]}${i < NAMES.length ? '' : ` ${i}`}${hostile}`;
  const ids = Array.from({ length: n }, (_, i) => entityId('test', i));
  const texts: string[] = Array.from({ length: articleCount }, (_, a) => `Crónica número ${a}${hostile}\n\n`);
  const mentions: Entity['mentions'][number][][] = ids.map(() => []);
  const statements: Statement[] = [];
  const articles = texts.map((_, a) => articleId('test', a));
  for (let s = 0; s < m; s++) {
    const i = s < n ? s : Math.floor(random() ** 2 * n);
    let j = Math.floor(random() ** 2 * n);
    if (i === j) j = (i + 1) % n;
    const a = s % articleCount;
    const start = texts[a]!.length;
    const relation = RELATIONS[s % RELATIONS.length]!;
    const quote = `${nameOf(i)} mantuvo el contacto con ${nameOf(j)}, según la crónica.`;
    const at = start + nameOf(i).length + ' mantuvo el contacto con '.length;
    texts[a] += `${quote} `;
    const mention = (from: number, name: string) => ({
      article: articles[a]!,
      start: from,
      end: from + name.length,
      kind: 'name' as const,
      text: name,
      sentence: s,
      head: 0,
      from: 0,
      to: 1,
    });
    mentions[i]!.push(mention(start, nameOf(i)));
    mentions[j]!.push(mention(at, nameOf(j)));
    statements.push({
      id: statementId('test', s),
      relation,
      subject: ids[i]!,
      object: ids[j]!,
      factuality: FACTUALITIES[s % 7 < 3 ? 0 : s % 5]!,
      date: s % 9 === 0 ? null : `2025-0${1 + (s % 9)}-${String(1 + (s % 28)).padStart(2, '0')}`,
      place: null,
      content: null,
      quantity: s < 2 ? 1_200 + 600 * s : null,
      unit: s < 2 ? 'toneladas' : null,
      quantityQualifier: s === 1 ? 'about' : null,
      attributedTo: s % 4 === 0 ? [ids[(i + 3) % n]!] : [],
      confidence: 0.5 + random() / 2,
      rule: 'test',
      evidence: [{ article: articles[a]!, start, end: start + quote.length, quote }],
      dateInferred: false,
      conflictsWith: s < 2 ? [statementId('test', 1 - s)] : [],
      independentSources: 1 + (s % 3),
    });
  }
  const degree = new Map<string, number>();
  for (const { subject, object } of statements)
    for (const id of [subject, object]) degree.set(id, (degree.get(id) ?? 0) + 1);
  for (const [i, id] of ids.entries()) {
    const angle = i * 2.399963;
    const far = Math.sqrt(i + 0.5) * 20;
    graph.addNode(id, {
      x: far * Math.cos(angle),
      y: far * Math.sin(angle),
      size: Math.min(20, 5 + Math.sqrt(degree.get(id) ?? 0) * 1.6) * (n > 1_000 ? 0.3 : 1),
      community: i % 5,
    });
  }
  return {
    graph,
    statements,
    explanations: new Map([[ids[0]!, ['E. Montsant = Elvira Montsant']]]),
    entities: ids.map((id, i) => ({
      id,
      type: ENTITY_TYPES[i % ENTITY_TYPES.length]!,
      name: nameOf(i),
      names: i === 0 ? [nameOf(i), 'E. Montsant'] : [nameOf(i)],
      titles: [],
      link: null,
      country: null,
      mentions: mentions[i]!,
    })),
    articles: articles.map(
      (id, a): Article => ({
        id,
        file: `a${a}.txt`,
        title: `Crónica número ${a}${hostile}`,
        publishedAt: '2025-03-04',
        publishedAtSource: 'metadata',
        language: 'es',
        publisher: a % 3 === 0 ? null : `Diario ${a % 3}${hostile}`,
        url: null,
        text: texts[a]!,
        contentHash: '',
        segments: [],
      }),
    ),
  };
}
