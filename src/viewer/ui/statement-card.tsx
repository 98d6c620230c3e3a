import { readableDate } from '../data/dates.ts';
import { statementDetails } from '../data/details.ts';
import { useApp } from './context.ts';
import { useLoaded } from './loaded.ts';

const SIGNS = { about: '≈ ', 'more-than': '> ', 'less-than': '< ' };

/** One statement with all that backs it: who, when, the sentences, the claimants, the doubt. */
export function StatementCard({ edge, isOpen }: { readonly edge: number; readonly isOpen: boolean }) {
  const { model, state, store, t, term, selectNode, selectEdge } = useApp();
  const { manifest } = model;
  const details = useLoaded(() => statementDetails(manifest, edge), String(edge));
  const factuality = manifest.factualities[model.factuality[edge]!]!;
  const source = model.source[edge]!;
  const target = model.target[edge]!;
  const node = (n: number) => (
    <button type="button" class="name" onClick={() => selectNode(n)}>
      {model.label[n]}
    </button>
  );
  const date = model.date[edge];
  const sources = model.sources[edge]!;
  return (
    <article class="statement" data-edge={model.edgeId[edge]}>
      <h3>
        {node(source)}{' '}
        <button type="button" class="relation" onClick={() => selectEdge(edge)}>
          {term(manifest.relations[model.relation[edge]!]!)}
        </button>{' '}
        {node(target)}
      </h3>
      <p class="facts">
        <span class={`badge ${factuality}`}>{term(factuality)}</span>
        <span>{date ? readableDate(date, state.language) : t.undated}</span>
        {details?.dateInferred && <span>({t.inferred})</span>}
        <span>{model.confidence[edge]} %</span>
        <span>
          {sources} {sources === 1 ? t.source : t.sources}
        </span>
        {details?.quantity != null && (
          <strong>
            {details.qualifier === null ? '' : SIGNS[details.qualifier]}
            {details.quantity.toLocaleString(state.language)} {details.unit}
          </strong>
        )}
      </p>
      {details?.content && <p class="content">{details.content}</p>}
      {details !== null && details.attributedTo.length > 0 && (
        <p class="facts">
          {t.claimants} {details.attributedTo.map(node)}
        </p>
      )}
      {details?.place != null && (
        <p class="facts">
          {t.place}: {node(details.place)}
        </p>
      )}
      {details?.evidence.map((evidence) => {
        const [id, title, publishedAt, publisher] = manifest.articles[evidence.article]!;
        return (
          <figure key={`${evidence.article}-${evidence.start}`}>
            <blockquote>{evidence.quote}</blockquote>
            <figcaption>
              <button
                type="button"
                title={t.openArticle}
                onClick={() => store.set({ selection: { kind: 'article', id, edge: model.edgeId[edge]! } })}
              >
                {title}
              </button>
              <small>
                {[
                  publisher < 0 ? null : manifest.publishers[publisher],
                  publishedAt && readableDate(publishedAt, state.language),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </figcaption>
          </figure>
        );
      })}
      {isOpen && details !== null && details.conflictsWith.length > 0 && (
        <section class="conflicts">
          <h4>◆ {t.conflict}</h4>
          <Figures edges={[edge, ...details.conflictsWith]} />
          {details.conflictsWith.map((other) => (
            <StatementCard key={other} edge={other} isOpen={false} />
          ))}
        </section>
      )}
    </article>
  );
}

/** Conflicting figures side by side, as bars from zero. */
function Figures({ edges }: { readonly edges: readonly number[] }) {
  const { model, state, t } = useApp();
  const rows = useLoaded(
    async () =>
      (await Promise.all(edges.map((edge) => statementDetails(model.manifest, edge)))).flatMap((details, at) =>
        details?.quantity == null ? [] : [{ edge: edges[at]!, details, quantity: details.quantity }],
      ),
    edges.join(),
  );
  if (rows === null || rows.length < 2) return null;
  const top = Math.max(...rows.map((row) => Math.abs(row.quantity)), 1);
  return (
    <section class="figures" aria-label={t.figures}>
      {rows.map(({ edge, details, quantity }) => (
        <div key={edge}>
          <span>
            {details.attributedTo.map((n) => model.label[n]).join(', ') ||
              (model.manifest.articles[details.evidence[0]?.article ?? -1]?.[1] ?? '')}
          </span>
          <i style={{ width: `${(Math.abs(quantity) / top) * 100}%` }} />
          <b>
            {quantity.toLocaleString(state.language)} {details.unit}
          </b>
        </div>
      ))}
    </section>
  );
}
