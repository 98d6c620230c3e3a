import { useApp } from './context.ts';
import { Icon } from './icon.tsx';
import type { Layout } from './use-layout.ts';
import { shownNodes } from './use-renderer.ts';

/** The buttons over the graph: nearer, farther, all of it, and its layout. */
export function Controls({ layout }: { readonly layout: Layout }) {
  const { visible, renderer, notify, t } = useApp();
  return (
    <div class="controls">
      {layout.hasMoved && (
        <button
          type="button"
          class="named"
          onClick={() => {
            layout.keepPlaces();
            notify(t.keptPlaces);
          }}
        >
          <Icon name="pin" side={15} /> {t.keepPlaces}
        </button>
      )}
      <button type="button" class="named" aria-pressed={layout.isRunning} onClick={layout.toggle}>
        <Icon name={layout.isRunning ? 'pause' : 'arrange'} side={15} /> {layout.isRunning ? t.stop : t.arrange}
      </button>
      <div class="zoom">
        <button type="button" title={t.zoomIn} aria-label={t.zoomIn} onClick={() => renderer()?.zoom(1 / 1.5)}>
          <Icon name="plus" />
        </button>
        <button type="button" title={t.zoomOut} aria-label={t.zoomOut} onClick={() => renderer()?.zoom(1.5)}>
          <Icon name="minus" />
        </button>
        <button type="button" title={t.fit} aria-label={t.fit} onClick={() => renderer()?.fit(shownNodes(visible))}>
          <Icon name="fit" side={15} />
        </button>
      </div>
    </div>
  );
}
