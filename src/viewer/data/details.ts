import type {
  ViewerArticleDetails,
  ViewerEntityDetails,
  ViewerManifest,
  ViewerStatementDetails,
} from '../../exporters/viewer-format.ts';
import { loadData } from './source.ts';

async function itemOf<T>(kind: string, perChunk: number, at: number): Promise<T | null> {
  const values = await loadData<readonly T[]>(`${kind}-${Math.floor(at / perChunk)}`);
  return values[at % perChunk] ?? null;
}

export function statementDetails(manifest: ViewerManifest, edge: number): Promise<ViewerStatementDetails | null> {
  return itemOf('statements', manifest.statementsPerChunk, edge);
}

export function articleDetails(manifest: ViewerManifest, article: number): Promise<ViewerArticleDetails | null> {
  return itemOf('articles', manifest.articlesPerChunk, article);
}

export function entityDetails(manifest: ViewerManifest, node: number): Promise<ViewerEntityDetails | null> {
  return itemOf('entities', manifest.entitiesPerChunk, node);
}
