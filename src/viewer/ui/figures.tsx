import type { ViewerStatementDetails } from '../../exporters/viewer-format.ts';
import { statementDetails } from '../data/details.ts';
import { useApp } from './context.ts';
import { arrivedValue, useLoaded } from './loaded.ts';
import { quantityOf } from './quantity.ts';

interface Figure {
  readonly edge: number;
  readonly details: ViewerStatementDetails;
  readonly quantity: number;
}

/** Conflicting figures of one unit side by side, as bars from zero. */
export function Figures({ edges }: { readonly edges: readonly number[] }) {
  const { model, state, t, selectEdge } = useApp();
  const loaded = useLoaded(
    async () =>
      (await Promise.all(edges.map((edge) => figureOf(model.manifest, edge)))).flatMap((figure) => figure ?? []),
    edges.join(),
  );
  const figures = arrivedValue(loaded) ?? [];
  const unit = figures[0]?.details.unit ?? null;
  const comparable = figures.filter(({ details }) => details.unit === unit);
  if (comparable.length < 2) return null;
  const top = Math.max(...comparable.map(({ quantity }) => Math.abs(quantity)), 1);
  const claimantOf = ({ attributedTo, evidence }: ViewerStatementDetails) =>
    attributedTo.map((n) => model.label[n]).join(', ') ||
    (model.manifest.articles[evidence[0]?.article ?? -1]?.[1] ?? '');
  return (
    <section class="figures" aria-label={t.figures}>
      {comparable.map(({ edge, details, quantity }) => (
        <button key={edge} type="button" onClick={() => selectEdge(edge)}>
          <span>{claimantOf(details)}</span>
          <b>{quantityOf(details, state.language)}</b>
          <i class={edge === edges[0] ? 'own' : ''} style={{ width: `${(Math.abs(quantity) / top) * 100}%` }} />
        </button>
      ))}
    </section>
  );
}

async function figureOf(manifest: Parameters<typeof statementDetails>[0], edge: number): Promise<Figure | null> {
  const details = await statementDetails(manifest, edge);
  return details === null || details.quantity === null ? null : { edge, details, quantity: details.quantity };
}
