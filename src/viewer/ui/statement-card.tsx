import type { ViewerEvidence, ViewerStatementDetails } from '../../exporters/viewer-format.ts';
import { readableDate } from '../data/dates.ts';
import { statementDetails } from '../data/details.ts';
import { useApp } from './context.ts';
import { Figures } from './figures.tsx';
import { arrivedValue, useLoaded } from './loaded.ts';
import { quantityOf } from './quantity.ts';

/** One statement with all that backs it: who, when, the sentences, the claimants, the doubt. */
export function StatementCard({ edge, isOpen }: { readonly edge: number; readonly isOpen: boolean }) {
  const { model, t, relationName, selectEdge } = useApp();
  const { manifest } = model;
  const loaded = useLoaded(() => statementDetails(manifest, edge), String(edge));
  const details = arrivedValue(loaded);
  return (
    <article class="statement" data-edge={model.edgeId[edge]}>
      <h3>
        <Name node={model.source[edge]!} />{' '}
        <button type="button" class="relation" onClick={() => selectEdge(edge)}>
          {relationName(model.relation[edge]!)}
        </button>{' '}
        <Name node={model.target[edge]!} />
      </h3>
      <Facts edge={edge} details={details} />
      {loaded.kind === 'failed' && <p class="missing">{t.missing}</p>}
      {details?.content && <p class="content">{details.content}</p>}
      {details !== null && details.attributedTo.length > 0 && (
        <p class="facts">
          {t.claimants}{' '}
          {details.attributedTo.map((node) => (
            <Name key={node} node={node} />
          ))}
        </p>
      )}
      {details?.place != null && (
        <p class="facts">
          {t.place}: <Name node={details.place} />
        </p>
      )}
      {details?.evidence.map((evidence) => (
        <Quote key={`${evidence.article}-${evidence.start}`} edge={edge} evidence={evidence} />
      ))}
      {isOpen && details !== null && details.conflictsWith.length > 0 && (
        <section class="conflicts">
          <h4>
            <i class="conflict-mark" /> {t.conflict}
          </h4>
          <Figures edges={[edge, ...details.conflictsWith]} />
          {details.conflictsWith.map((other) => (
            <StatementCard key={other} edge={other} isOpen={false} />
          ))}
        </section>
      )}
    </article>
  );
}

function Name({ node }: { readonly node: number }) {
  const { model, selectNode } = useApp();
  return (
    <button type="button" class="name" onClick={() => selectNode(node)}>
      {model.label[node]}
    </button>
  );
}

function Facts({ edge, details }: { readonly edge: number; readonly details: ViewerStatementDetails | null }) {
  const { model, state, t, term, count, selectEdge } = useApp();
  const factuality = model.manifest.factualities[model.factuality[edge]!]!;
  const date = model.date[edge];
  return (
    <p class="facts">
      <span class={`badge ${factuality}`}>{term(factuality)}</span>
      {model.conflict[edge] === 1 && (
        <button type="button" class="badge conflict" onClick={() => selectEdge(edge)}>
          {t.inConflict}
        </button>
      )}
      <span>
        {date ? readableDate(date, state.language) : t.undated}
        {details?.dateInferred && ` (${t.inferred})`}
      </span>
      {details?.quantity != null && <strong>{quantityOf(details, state.language)}</strong>}
      <span title={t.confidence}>{model.confidence[edge]} %</span>
      <span>{count(model.sources[edge]!, 'source')}</span>
    </p>
  );
}

/** The sentence, and the article that it opens. */
function Quote({ edge, evidence }: { readonly edge: number; readonly evidence: ViewerEvidence }) {
  const { model, state, store, t } = useApp();
  const { manifest } = model;
  const [id, title, publishedAt, publisher] = manifest.articles[evidence.article]!;
  const facts = [
    publisher < 0 ? null : manifest.publishers[publisher],
    publishedAt && readableDate(publishedAt, state.language),
  ];
  return (
    <figure>
      <blockquote>{evidence.quote}</blockquote>
      <figcaption>
        <button
          type="button"
          title={t.openArticle}
          onClick={() => store.set({ selection: { kind: 'article', id, edge: model.edgeId[edge]! } })}
        >
          {title}
        </button>
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </figcaption>
    </figure>
  );
}
