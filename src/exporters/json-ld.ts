import type { EntityType } from '../core/entity.ts';
import type { ArticleNode, EntityNode, StatementEdge, TramaGraph } from '../graph/attributes.ts';

/** The schema.org class of each type of entity. */
const SCHEMA_CLASSES: Readonly<Record<EntityType, string>> = {
  Person: 'schema:Person',
  Country: 'schema:Country',
  Place: 'schema:Place',
  Organization: 'schema:Organization',
  Group: 'schema:Organization',
  Agreement: 'schema:Legislation',
  Event: 'schema:Event',
  Product: 'schema:Product',
};

const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  wikidata: 'http://www.wikidata.org/entity/',
  trama: 'urn:trama:term:',
  id: '@id',
  type: '@type',
  name: 'schema:name',
  alternateName: 'schema:alternateName',
  jobTitle: 'schema:jobTitle',
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  headline: 'schema:headline',
  datePublished: 'schema:datePublished',
  publisher: 'schema:publisher',
  url: { '@id': 'schema:url', '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  temporal: 'schema:temporal',
  location: { '@id': 'schema:location', '@type': '@id' },
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id', '@container': '@list' },
  value: 'prov:value',
} as const;

/**
 * Yields the graph as JSON-LD 1.1, an element a line: entities and articles in schema.org terms, every statement as a
 * reified `rdf:Statement` that PROV derives from quotes and attributes to speakers. The relation, factuality and the
 * like are terms `urn:trama:term:…`; ids are `urn:trama:ID`.
 */
export function* exportJsonLd(graph: TramaGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let before = '\n';
  for (const { node, attributes } of graph.nodeEntries()) {
    const element = attributes.kind === 'entity' ? entityElement(node, attributes) : articleElement(node, attributes);
    yield `${before}${JSON.stringify(element)}`;
    before = ',\n';
  }
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const element =
      attributes.kind === 'statement'
        ? statementElement(edge, source, target, attributes)
        : { id: iri(source), 'schema:mentions': { id: iri(target) } };
    yield `${before}${JSON.stringify(element)}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

function iri(id: string): string {
  return `urn:trama:${id}`;
}

/** JSON-LD drops nulls anyway; leaving them out keeps the file small. */
function withoutNulls(element: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(element).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

function entityElement(id: string, entity: EntityNode): object {
  return withoutNulls({
    id: iri(id),
    type: SCHEMA_CLASSES[entity.type],
    'trama:type': entity.type,
    name: entity.label,
    alternateName: entity.names.filter((name) => name !== entity.label),
    jobTitle: entity.titles,
    'trama:country': entity.country,
    sameAs: entity.wikidata === null ? null : `wikidata:${entity.wikidata}`,
  });
}

function articleElement(id: string, article: ArticleNode): object {
  return withoutNulls({
    id: iri(id),
    type: ['schema:NewsArticle', 'prov:Entity'],
    headline: article.title,
    datePublished: article.publishedAt,
    publisher: article.publisher,
    url: article.url,
    'schema:inLanguage': article.language,
    'trama:file': article.file,
  });
}

function statementElement(id: string, subject: string, object: string, statement: StatementEdge): object {
  return withoutNulls({
    id: iri(id),
    type: ['rdf:Statement', 'prov:Entity'],
    subject: iri(subject),
    predicate: `trama:${statement.relation}`,
    object: iri(object),
    'trama:factuality': statement.factuality,
    temporal: statement.date,
    'trama:dateInferred': statement.dateInferred,
    location: statement.place === null ? null : iri(statement.place),
    'trama:content': statement.content,
    'trama:quantity': statement.quantity,
    'trama:unit': statement.unit,
    'trama:quantityQualifier': statement.quantityQualifier,
    wasAttributedTo: statement.attributedTo.map(iri),
    'trama:confidence': statement.confidence,
    'trama:rule': statement.rule,
    'trama:independentSources': statement.independentSources,
    'trama:conflictsWith': statement.conflictsWith.map((other) => ({ id: iri(other) })),
    wasDerivedFrom: statement.evidence.map(({ article, start, end, quote }) => ({
      type: 'prov:Entity',
      value: quote,
      'trama:start': start,
      'trama:end': end,
      wasQuotedFrom: iri(article),
    })),
  });
}
