import { exportCypherScript } from '../../exporters/cypher-script.ts';
import { exportGexf } from '../../exporters/gexf.ts';
import type { Model } from '../data/model.ts';
import type { Scheme } from '../draw/palette.ts';
import type { Renderer } from '../draw/renderer.ts';
import type { ViewState } from '../state/state.ts';
import type { Visible } from '../state/visible.ts';
import { drawPng, drawSvg } from './pictures.ts';
import { writeSpreadsheet } from './spreadsheet.ts';
import { buildVisibleGraph } from './visible-graph.ts';

export interface Shown {
  readonly model: Model;
  readonly state: ViewState;
  readonly visible: Visible;
  readonly renderer: Renderer;
  readonly scheme: Scheme;
}

interface ExportFormat {
  readonly name: string;
  readonly extension: string;
  readonly write: (shown: Shown) => Promise<Blob | null>;
}

const textBlob = (parts: Iterable<string>, type: string) => new Blob([...parts], { type: `${type};charset=utf-8` });

const visibleGraph = ({ model, visible, renderer }: Shown) => buildVisibleGraph(model, visible, renderer.placeOf);

/** What can be taken out of the viewer, in the order of the menu. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'PNG', extension: 'png', write: ({ renderer, scheme }) => drawPng(renderer, scheme) },
  {
    name: 'SVG',
    extension: 'svg',
    write: async ({ model, state, visible, renderer, scheme }) =>
      textBlob([drawSvg(model, state, visible, renderer, scheme)], 'image/svg+xml'),
  },
  {
    name: 'GEXF (Gephi)',
    extension: 'gexf',
    write: async (shown) => textBlob(exportGexf(await visibleGraph(shown)), 'application/xml'),
  },
  {
    name: 'CSV',
    extension: 'csv',
    write: async (shown) => {
      const titles = new Map<string, string>(shown.model.manifest.articles.map(([id, title]) => [id, title]));
      return textBlob(writeSpreadsheet(await visibleGraph(shown), titles), 'text/csv');
    },
  },
  {
    name: 'Cypher (Neo4j)',
    extension: 'cypher',
    write: async (shown) => textBlob(exportCypherScript(await visibleGraph(shown)), 'text/plain'),
  },
];

export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
