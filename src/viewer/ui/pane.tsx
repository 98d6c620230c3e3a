import { useEffect, useRef } from 'preact/hooks';
import { readableDate } from '../data/dates.ts';
import { articleDetails, entityDetails, statementDetails } from '../data/details.ts';
import { incidentEdges } from '../data/model.ts';
import { TYPE_COLORS } from '../draw/palette.ts';
import { useApp } from './context.ts';
import { useLoaded } from './loaded.ts';
import { StatementCard } from './statement-card.tsx';

const MAX_STATEMENTS = 60;

export function Pane({ onPath }: { readonly onPath: (node: number) => void }) {
  const { model, state, store, t } = useApp();
  const { selection } = state;
  if (selection === null) return null;
  const close = () => store.set({ selection: null });
  const node = selection.kind === 'node' ? model.nodeAt.get(selection.id) : undefined;
  const edge = selection.kind === 'edge' ? model.edgeAt.get(selection.id) : undefined;
  const article = selection.kind === 'article' ? model.manifest.articles.findIndex(([id]) => id === selection.id) : -1;
  return (
    <aside class="pane" aria-label={t.statements}>
      <button type="button" class="close" onClick={close} aria-label={t.close}>
        ×
      </button>
      {node !== undefined && <NodeCard node={node} onPath={onPath} />}
      {edge !== undefined && <StatementCard edge={edge} isOpen={true} />}
      {article >= 0 && selection.kind === 'article' && (
        <ArticleCard article={article} edge={model.edgeAt.get(selection.edge ?? '') ?? null} />
      )}
    </aside>
  );
}

function NodeCard({ node, onPath }: { readonly node: number; readonly onPath: (node: number) => void }) {
  const { model, state, store, visible, t, term, renderer } = useApp();
  const details = useLoaded(() => entityDetails(model.manifest, node), String(node));
  const id = model.nodeId[node]!;
  const type = model.manifest.types[model.type[node]!]!;
  const edges = [...new Set(incidentEdges(model, node))]
    .filter((e) => visible.edge[e])
    .sort((a, b) => (model.from[a] || Infinity) - (model.from[b] || Infinity) || a - b);
  const toggle = (list: readonly string[]) => (list.includes(id) ? list.filter((v) => v !== id) : [...list, id]);
  const pin = () => {
    const { [id]: pinned, ...rest } = state.pins;
    const at = renderer()?.graph.getNodeAttributes(id);
    store.set({ pins: pinned || !at ? rest : { ...rest, [id]: [Number(at['x']), Number(at['y'])] } });
  };
  return (
    <>
      <header>
        <p class="kind">
          <i class="dot" style={{ background: TYPE_COLORS[type] }} /> {term(type)}
        </p>
        <h2>{model.label[node]}</h2>
        {details !== null && details.titles.length > 0 && <p>{details.titles.join(' · ')}</p>}
        {model.names[node]!.length > 0 && (
          <p class="names">
            {t.names}: {model.names[node]!.join(' · ')}
          </p>
        )}
        <div class="actions">
          {[1, 2, 3].map((depth) => (
            <button
              key={depth}
              type="button"
              aria-pressed={state.ego?.depth === depth && state.ego.roots.includes(id)}
              onClick={() => store.set({ ego: { roots: [id], depth }, path: null, expanded: [] }, true)}
            >
              {t.ego} {depth}
            </button>
          ))}
          <button type="button" onClick={() => store.set({ expanded: [...state.expanded, id] }, true)}>
            {t.expand}
          </button>
          <button type="button" onClick={() => store.set({ collapsed: toggle(state.collapsed) }, true)}>
            {t.collapse}
          </button>
          <button type="button" onClick={() => onPath(node)}>
            {t.pathTo}
          </button>
          <button type="button" aria-pressed={id in state.pins} onClick={pin}>
            {id in state.pins ? t.unpin : t.pin}
          </button>
        </div>
        {details !== null && details.explanations.length > 0 && (
          <details>
            <summary>{t.merge}</summary>
            <ul>
              {details.explanations.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </header>
      <h3 class="count">
        {edges.length} {t.edges}
      </h3>
      {edges.slice(0, MAX_STATEMENTS).map((e) => (
        <StatementCard key={e} edge={e} isOpen={false} />
      ))}
    </>
  );
}

function ArticleCard({ article, edge }: { readonly article: number; readonly edge: number | null }) {
  const { model, state, store, t, selectNode } = useApp();
  const details = useLoaded(() => articleDetails(model.manifest, article), String(article));
  const statement = useLoaded(
    async () => (edge === null ? null : statementDetails(model.manifest, edge)),
    String(edge),
  );
  const evidence = useRef<HTMLElement>(null);
  useEffect(() => evidence.current?.scrollIntoView({ block: 'center' }), [details, statement]);
  const [id, title, publishedAt, publisher] = model.manifest.articles[article]!;
  const spans = (statement?.evidence ?? []).filter((e) => e.article === article);
  const parts: preact.ComponentChildren[] = [];
  if (details !== null) {
    const cuts = new Set([0, details.text.length]);
    for (const { start, end } of spans) cuts.add(start).add(end);
    const mentions = details.mentions.filter((m, at, all) => at === 0 || m[0] >= (all[at - 1]?.[1] ?? 0));
    for (const [start, end] of mentions) cuts.add(start).add(end);
    const places = [...cuts].filter((cut) => cut <= details.text.length).sort((a, b) => a - b);
    let isFirst = true;
    for (const [at, start] of places.entries()) {
      const end = places[at + 1];
      if (end === undefined) break;
      const text = details.text.slice(start, end);
      const mention = mentions.find((m) => m[0] <= start && end <= m[1]);
      const isEvidence = spans.some((s) => s.start <= start && end <= s.end);
      const inner = mention ? (
        <button type="button" class="mention" onClick={() => selectNode(mention[2])}>
          {text}
        </button>
      ) : (
        text
      );
      parts.push(
        isEvidence ? (
          <mark key={start} ref={isFirst ? evidence : null}>
            {inner}
          </mark>
        ) : (
          <span key={start}>{inner}</span>
        ),
      );
      if (isEvidence) isFirst = false;
    }
  }
  const url = details?.url && /^https?:\/\//i.test(details.url) ? details.url : null;
  return (
    <>
      <header>
        <p class="kind">
          {[t.article, publisher < 0 ? null : model.manifest.publishers[publisher]].filter(Boolean).join(' · ')}
        </p>
        <h2>{title}</h2>
        <p>
          {publishedAt ? readableDate(publishedAt, state.language) : t.undated}{' '}
          {url && (
            <a href={url} rel="noreferrer noopener" target="_blank">
              {t.original}
            </a>
          )}
        </p>
        <div class="actions">
          <button type="button" onClick={() => store.set({ articles: [id] })}>
            {t.onlyArticle}
          </button>
        </div>
      </header>
      <div class="text">{parts}</div>
    </>
  );
}
