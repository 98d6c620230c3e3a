import { MultiDirectedGraph } from 'graphology';
import type { ViewerEntityDetails, ViewerManifest, ViewerStatementDetails } from '../../exporters/viewer-format.ts';
import { colorOfFactuality, colorOfType } from '../../graph/appearance.ts';
import type {
  EntityNode,
  GraphEdge,
  GraphNode,
  GraphSummary,
  StatementEdge,
  TramaGraph,
} from '../../graph/attributes.ts';
import { entityDetails, statementDetails } from '../data/details.ts';
import { incidentEdges, type Model, relationOf } from '../data/model.ts';
import type { Visible } from '../state/visible.ts';

export type PlaceOf = (node: number) => readonly [x: number, y: number];

/** The visible part as the graph that the exporters of `trama export` write, at the places where it now lies. */
export async function buildVisibleGraph(model: Model, visible: Visible, placeOf: PlaceOf): Promise<TramaGraph> {
  const graph: TramaGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphSummary>();
  const { manifest } = model;
  for (let n = 0; n < visible.node.length; n++) {
    if (!visible.node[n]) continue;
    const details = await entityDetails(manifest, n);
    if (details !== null) graph.addNode(model.nodeId[n]!, nodeOf(model, n, details, placeOf(n)));
  }
  for (let e = 0; e < visible.edge.length; e++) {
    if (!visible.edge[e]) continue;
    const details = await statementDetails(manifest, e);
    if (details === null) continue;
    const source = model.nodeId[model.source[e]!]!;
    const target = model.nodeId[model.target[e]!]!;
    graph.addDirectedEdgeWithKey(model.edgeId[e]!, source, target, edgeOf(model, e, details));
  }
  return graph;
}

function articleIdsOf(manifest: ViewerManifest, articles: readonly number[]) {
  return articles.map((article) => manifest.articles[article]![0]).sort();
}

function nodeOf(model: Model, n: number, details: ViewerEntityDetails, [x, y]: readonly [number, number]): EntityNode {
  const type = model.manifest.types[model.type[n]!]!;
  return {
    kind: 'entity',
    type,
    label: model.label[n]!,
    names: [...model.names[n]!, model.label[n]!].sort(),
    titles: details.titles,
    country: details.country,
    iso2: details.iso2,
    wikidata: details.wikidata,
    articles: articleIdsOf(model.manifest, details.articles),
    articleCount: details.articles.length,
    mentionCount: model.mentions[n]!,
    degree: incidentEdges(model, n).length,
    pagerank: details.pagerank,
    betweenness: details.betweenness,
    community: model.community[n]!,
    x: Number(x.toPrecision(6)),
    y: Number(y.toPrecision(6)),
    size: Number(model.size[n]!.toPrecision(6)),
    color: colorOfType(type),
  };
}

function edgeOf(model: Model, e: number, details: ViewerStatementDetails): StatementEdge {
  const { manifest } = model;
  const relation = relationOf(model, e);
  const factuality = manifest.factualities[model.factuality[e]!]!;
  return {
    kind: 'statement',
    relation: relation.name,
    label: relation.es,
    factuality,
    date: model.date[e] ?? null,
    dateInferred: details.dateInferred,
    place: details.place === null ? null : model.nodeId[details.place]!,
    placeName: details.place === null ? null : model.label[details.place]!,
    content: details.content,
    quantity: details.quantity,
    unit: details.unit,
    quantityQualifier: details.qualifier,
    attributedTo: details.attributedTo.map((n) => model.nodeId[n]!),
    attributedToNames: details.attributedTo.map((n) => model.label[n]!),
    confidence: model.confidence[e]! / 100,
    rule: details.rule,
    evidence: details.evidence.map(({ article, ...span }) => ({ article: manifest.articles[article]![0], ...span })),
    articles: articleIdsOf(manifest, model.articles[e]!),
    independentSources: model.sources[e]!,
    conflictsWith: details.conflictsWith.map((other) => model.edgeId[other]!),
    size: Math.max(1, Math.min(6, model.sources[e]!)),
    color: colorOfFactuality(factuality),
  };
}
