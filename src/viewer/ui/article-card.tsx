import { useEffect, useRef } from 'preact/hooks';
import type { ViewerArticleDetails } from '../../exporters/viewer-format.ts';
import { readableDate } from '../data/dates.ts';
import { articleDetails, statementDetails } from '../data/details.ts';
import { useApp } from './context.ts';
import { arrivedValue, useLoaded } from './loaded.ts';
import { linkTo } from './share.ts';

interface Piece {
  readonly start: number;
  readonly text: string;
  /** The entity mentioned there. */
  readonly node: number | null;
  readonly isEvidence: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts the text where a mention or a piece of evidence begins or ends. */
function cutText({ text, mentions }: ViewerArticleDetails, spans: readonly Span[]): readonly Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  // Of mentions within others the outermost is shown; they come in order of their beginning.
  const shown: (typeof mentions)[number][] = [];
  for (const mention of mentions) if (mention[0] >= (shown.at(-1)?.[1] ?? 0)) shown.push(mention);
  for (const [start, end] of shown) cuts.add(start).add(end);
  const places = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  let at = 0;
  return places.slice(0, -1).map((start, place): Piece => {
    const end = places[place + 1]!;
    while (at < shown.length && shown[at]![1] <= start) at++;
    const mention = shown[at];
    return {
      start,
      text: text.slice(start, end),
      node: mention !== undefined && mention[0] <= start && end <= mention[1] ? mention[2] : null,
      isEvidence: spans.some((span) => span.start <= start && end <= span.end),
    };
  });
}

/** An article with its text: the evidence of a statement marked, and every mention a way to its entity. */
export function ArticleCard({ article, edge }: { readonly article: number; readonly edge: number | null }) {
  const { model, state, store, t, count } = useApp();
  const { manifest } = model;
  const loaded = useLoaded(() => articleDetails(manifest, article), String(article));
  const details = arrivedValue(loaded);
  const load = async () => (edge === null ? null : statementDetails(manifest, edge));
  const statement = arrivedValue(useLoaded(load, String(edge)));
  const evidence = useRef<HTMLElement>(null);
  useEffect(() => evidence.current?.scrollIntoView({ block: 'center' }), [details, statement]);
  const [id, title, publishedAt, publisher] = manifest.articles[article]!;
  const spans = (statement?.evidence ?? []).filter((one) => one.article === article);
  const pieces = details === null ? [] : cutText(details, spans);
  const first = pieces.find(({ isEvidence }) => isEvidence);
  const url = details?.url && /^https?:\/\//i.test(details.url) ? details.url : null;
  const told = model.articles.reduce((sum, articles) => sum + (articles.includes(article) ? 1 : 0), 0);
  const facts = [
    publisher < 0 ? null : manifest.publishers[publisher],
    publishedAt ? readableDate(publishedAt, state.language) : t.undated,
    count(told, 'statement'),
  ];
  return (
    <>
      <header>
        <p class="kind">{t.article}</p>
        <h2>{title}</h2>
        <p class="names">{facts.filter(Boolean).join(' · ')}</p>
        <div class="actions">
          {edge !== null && (
            <button type="button" onClick={() => store.set({ selection: { kind: 'edge', id: model.edgeId[edge]! } })}>
              ← {t.statement}
            </button>
          )}
          <button type="button" onClick={() => store.set({ articles: [id] })}>
            {t.onlyArticle}
          </button>
          {url && (
            <a href={url} rel="noreferrer noopener" target="_blank">
              {t.original}
            </a>
          )}
        </div>
      </header>
      {loaded.kind === 'failed' && <p class="missing">{t.missing}</p>}
      <div class="text">
        {pieces.map((piece) =>
          piece.isEvidence ? (
            <mark key={piece.start} ref={piece === first ? evidence : null}>
              <Inner piece={piece} />
            </mark>
          ) : (
            <Inner key={piece.start} piece={piece} />
          ),
        )}
      </div>
    </>
  );
}

function Inner({ piece }: { readonly piece: Piece }) {
  const { model, state, selectNode } = useApp();
  const { node } = piece;
  if (node === null) return <>{piece.text}</>;
  // A link, since the text of a button does not wrap with its line.
  return (
    <a
      class="mention"
      href={linkTo({ ...state, selection: { kind: 'node', id: model.nodeId[node]! } })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        selectNode(node);
      }}
    >
      {piece.text}
    </a>
  );
}
