import type { TramaGraph } from '../graph/attributes.ts';
import { exportCypherScript } from './cypher-script.ts';
import { exportGexfBytes, type GexfOptions } from './gexf.ts';
import { exportGraphml } from './graphml.ts';
import { exportGraphologyJson } from './graphology-json.ts';
import { exportJsonLd } from './json-ld.ts';
import { exportEntityLines, exportStatementLines } from './jsonl.ts';
import { type ExportFile, neo4jCsvFiles } from './neo4j-csv.ts';

export interface ExportOptions {
  readonly gexf?: GexfOptions;
}

interface FormatDescription {
  readonly name: string;
  readonly description: string;
}

/** A format of one file. */
export interface FileFormat extends FormatDescription {
  readonly kind: 'file';
  /** With the dot. */
  readonly extension: string;
  readonly export: (graph: TramaGraph, options: ExportOptions) => Iterable<string | Uint8Array>;
}

/** A format of several files in a folder. */
export interface FolderFormat extends FormatDescription {
  readonly kind: 'folder';
  readonly files: (graph: TramaGraph) => readonly ExportFile[];
}

export type Format = FileFormat | FolderFormat;

export const FORMATS: readonly Format[] = [
  {
    kind: 'file',
    name: 'gexf',
    extension: '.gexf',
    description: 'Gephi and networkx: types, colours, positions, times, all attributes',
    export: (graph, options) => exportGexfBytes(graph, options.gexf),
  },
  {
    kind: 'file',
    name: 'graphml',
    extension: '.graphml',
    description: 'GraphML for yEd, Cytoscape, igraph, networkx',
    export: exportGraphml,
  },
  {
    kind: 'file',
    name: 'graphology',
    extension: '.json',
    description: 'graphology serialisation: graph.json',
    export: exportGraphologyJson,
  },
  {
    kind: 'file',
    name: 'statements',
    extension: '.jsonl',
    description: 'statements as JSON Lines, evidence included',
    export: exportStatementLines,
  },
  {
    kind: 'file',
    name: 'entities',
    extension: '.jsonl',
    description: 'entities as JSON Lines',
    export: exportEntityLines,
  },
  {
    kind: 'folder',
    name: 'neo4j-csv',
    description: 'CSV files for neo4j-admin database import',
    files: neo4jCsvFiles,
  },
  {
    kind: 'file',
    name: 'cypher',
    extension: '.cypher',
    description: 'a Cypher script for cypher-shell',
    export: exportCypherScript,
  },
  {
    kind: 'file',
    name: 'json-ld',
    extension: '.jsonld',
    description: 'linked data in schema.org and PROV terms',
    export: exportJsonLd,
  },
];

export function findFormat(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}
