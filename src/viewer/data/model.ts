import type { EntityId, StatementId } from '../../core/ids.ts';
import type { ViewerGraphChunk, ViewerManifest, ViewerRelation } from '../../exporters/viewer-format.ts';
import { firstDay, lastDay } from './dates.ts';
import { loadData } from './source.ts';

/** The graph as columns: node and edge are positions. */
export interface Model {
  readonly manifest: ViewerManifest;
  readonly nodeId: EntityId[];
  readonly label: string[];
  readonly names: (readonly string[])[];
  readonly type: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly size: Float32Array;
  readonly community: Int32Array;
  readonly mentions: Int32Array;
  readonly edgeId: StatementId[];
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly relation: Uint16Array;
  readonly factuality: Uint8Array;
  readonly date: (string | null)[];
  /** First and last day of the date, as days since 1970; NaN where undated. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly confidence: Uint8Array;
  readonly conflict: Uint8Array;
  readonly sources: Uint16Array;
  readonly articles: (readonly number[])[];
  readonly nodeAt: Map<string, number>;
  readonly edgeAt: Map<string, number>;
  /** Edges of node `n`: `incident.subarray(start[n], start[n + 1])`. */
  readonly incidentStart: Int32Array;
  readonly incident: Int32Array;
}

export async function loadModel(onProgress: (done: number, total: number) => void): Promise<Model> {
  const manifest = await loadData<ViewerManifest>('manifest');
  const nodes = manifest.nodeCount;
  const edges = manifest.edgeCount;
  const model: Model = {
    manifest,
    nodeId: [],
    label: [],
    names: [],
    type: new Uint8Array(nodes),
    x: new Float32Array(nodes),
    y: new Float32Array(nodes),
    size: new Float32Array(nodes),
    community: new Int32Array(nodes),
    mentions: new Int32Array(nodes),
    edgeId: [],
    source: new Int32Array(edges),
    target: new Int32Array(edges),
    relation: new Uint16Array(edges),
    factuality: new Uint8Array(edges),
    date: [],
    from: new Float64Array(edges),
    to: new Float64Array(edges),
    confidence: new Uint8Array(edges),
    conflict: new Uint8Array(edges),
    sources: new Uint16Array(edges),
    articles: [],
    nodeAt: new Map(),
    edgeAt: new Map(),
    incidentStart: new Int32Array(nodes + 1),
    incident: new Int32Array(edges * 2),
  };
  for (let chunk = 0; chunk < manifest.graphChunks; chunk++) {
    const value = await loadData<ViewerGraphChunk>(`graph-${chunk}`);
    append(model, value);
    onProgress(chunk + 1, manifest.graphChunks);
  }
  index(model);
  return model;
}

function append(model: Model, { node, edge }: ViewerGraphChunk): void {
  const n = model.nodeId.length;
  const e = model.edgeId.length;
  for (const id of node.id) {
    model.nodeAt.set(id, model.nodeId.length);
    model.nodeId.push(id);
  }
  for (const label of node.label) model.label.push(label);
  for (const names of node.names) model.names.push(names);
  model.type.set(node.type, n);
  model.x.set(node.x, n);
  model.y.set(node.y, n);
  model.size.set(node.size, n);
  model.community.set(node.community, n);
  model.mentions.set(node.mentions, n);
  for (const id of edge.id) {
    model.edgeAt.set(id, model.edgeId.length);
    model.edgeId.push(id);
  }
  for (const date of edge.date) model.date.push(date);
  for (const articles of edge.articles) model.articles.push(articles);
  model.source.set(edge.source, e);
  model.target.set(edge.target, e);
  model.relation.set(edge.relation, e);
  model.factuality.set(edge.factuality, e);
  model.confidence.set(edge.confidence, e);
  model.conflict.set(edge.conflict, e);
  model.sources.set(edge.sources, e);
}

function index(model: Model): void {
  const { source, target, incidentStart, incident, from, to, date } = model;
  const days = new Map<string, readonly [number, number]>();
  for (let e = 0; e < source.length; e++) {
    const d = date[e] ?? null;
    if (d === null) {
      from[e] = Number.NaN;
      to[e] = Number.NaN;
    } else {
      let range = days.get(d);
      if (range === undefined) {
        range = [firstDay(d), lastDay(d)];
        days.set(d, range);
      }
      from[e] = range[0];
      to[e] = range[1];
    }
    incidentStart[source[e]! + 1]!++;
    incidentStart[target[e]! + 1]!++;
  }
  for (let n = 1; n < incidentStart.length; n++) incidentStart[n]! += incidentStart[n - 1]!;
  const cursor = incidentStart.slice();
  for (let e = 0; e < source.length; e++) {
    incident[cursor[source[e]!]!++] = e;
    incident[cursor[target[e]!]!++] = e;
  }
}

export function relationOf(model: Model, edge: number): ViewerRelation {
  return model.manifest.relations[model.relation[edge]!]!;
}

export function incidentEdges(model: Model, node: number): Int32Array {
  return model.incident.subarray(model.incidentStart[node], model.incidentStart[node + 1]);
}

export function otherEnd(model: Model, edge: number, node: number): number {
  return model.source[edge] === node ? model.target[edge]! : model.source[edge]!;
}
