import type { RefObject } from 'preact';
import type { Hovered } from '../draw/pointer.ts';
import { SHOW_ALL } from '../state/narrow.ts';
import { NO_FILTERS } from '../state/state.ts';
import { Chips } from './chips.tsx';
import { useApp } from './context.ts';
import { Controls } from './controls.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { linkTo } from './share.ts';
import { Table } from './table.tsx';
import { Tooltip } from './tooltip.tsx';
import type { Layout } from './use-layout.ts';
import type { Walk } from './use-walk.ts';

interface StageProps {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly walk: Walk;
  readonly layout: Layout;
  readonly hovered: Hovered | null;
  readonly notice: string;
}

/** The graph with what lies over it: what narrows it, its controls, messages; or the table in its place. */
export function Stage({ canvas, walk, layout, hovered, notice }: StageProps) {
  const { model, state, store, visible, t, count } = useApp();
  const isEmpty = visible.edges === 0 && state.ego?.depth !== 0;
  const isTable = state.view !== 'graph';
  return (
    <div class="stage">
      <div
        ref={canvas}
        class="canvas"
        // Arrow keys are the graph's own here, so a screen reader must hand them on.
        role="application"
        tabIndex={isTable ? -1 : 0}
        aria-label={t.graphLabel}
        onKeyDown={walk.onKeyDown}
        onBlur={walk.leave}
      />
      <p class="unseen" role="status">
        {walk.spoken}
      </p>
      {isTable && <Table />}
      <Chips />
      {hovered !== null && !isTable && <Tooltip hovered={hovered} />}
      {isEmpty && (
        <div class="empty">
          <p>{model.manifest.edgeCount === 0 ? t.emptyGraph : state.path !== null ? t.noPath : t.empty}</p>
          {model.manifest.edgeCount > 0 && (
            <button type="button" class="primary" onClick={() => store.set({ ...NO_FILTERS, ...SHOW_ALL }, true)}>
              {t.showAll}
            </button>
          )}
        </div>
      )}
      <p class="status">
        {count(visible.nodes, 'entity')} · {count(visible.edges, 'statement')}
      </p>
      <MarkedBar />
      <p class={`notice ${notice === '' ? '' : 'shown'}`} role="status">
        {notice}
      </p>
      {!isTable && !state.embed && <Controls layout={layout} />}
      {state.embed && (
        <a class="whole" href={linkTo({ ...state, embed: false })} target="_blank" rel="noreferrer noopener">
          {t.openWhole} ↗
        </a>
      )}
    </div>
  );
}
