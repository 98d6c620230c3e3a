import { useEffect, useRef } from 'preact/hooks';
import { ArticleCard } from './article-card.tsx';
import { useApp } from './context.ts';
import { Icon } from './icon.tsx';
import { NodeCard } from './node-card.tsx';
import { StatementCard } from './statement-card.tsx';

/** What is selected, told in full: an entity, a statement or an article. */
export function Pane() {
  const { model, state, store, t, renderer } = useApp();
  const { selection } = state;
  const pane = useRef<HTMLElement>(null);
  const key = selection === null ? '' : `${selection.kind} ${selection.id}`;
  useEffect(() => {
    // An article scrolls to its evidence by itself.
    if (selection?.kind !== 'article') pane.current?.scrollTo(0, 0);
  }, [key]);
  if (selection === null) return null;
  const node = selection.kind === 'node' ? model.nodeAt.get(selection.id) : undefined;
  const edge = selection.kind === 'edge' ? model.edgeAt.get(selection.id) : undefined;
  const article = selection.kind === 'article' ? model.manifest.articles.findIndex(([id]) => id === selection.id) : -1;
  if (node === undefined && edge === undefined && article < 0) return null;
  const name = node !== undefined ? model.label[node] : edge !== undefined ? t.statement : t.article;
  return (
    <aside class="pane" ref={pane} aria-label={name} tabIndex={-1}>
      <button
        type="button"
        class="close"
        onClick={() => {
          store.set({ selection: null });
          renderer()?.sigma.getContainer().focus();
        }}
        aria-label={t.close}
      >
        <Icon name="close" />
      </button>
      {node !== undefined && <NodeCard node={node} />}
      {edge !== undefined && (
        <>
          <p class="kind">{t.statement}</p>
          <StatementCard edge={edge} isOpen={true} />
        </>
      )}
      {article >= 0 && selection.kind === 'article' && (
        <ArticleCard article={article} edge={model.edgeAt.get(selection.edge ?? '') ?? null} />
      )}
    </aside>
  );
}
