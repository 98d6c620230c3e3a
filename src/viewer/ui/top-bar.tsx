import type { Scheme } from '../draw/palette.ts';
import { download, toPng, toSvg } from '../export/pictures.ts';
import { toCsv, toCypher, toGexf } from '../export/text-formats.ts';
import { useApp } from './context.ts';
import { SearchBox } from './search-box.tsx';

interface TopBarProps {
  readonly scheme: Scheme;
  readonly isRunning: boolean;
  readonly onLayout: () => void;
  readonly onFilters: () => void;
  readonly onNotice: (notice: string) => void;
}

export function TopBar({ scheme, isRunning, onLayout, onFilters, onNotice }: TopBarProps) {
  const { model, state, store, visible, t, renderer } = useApp();
  const exportAs = async (format: string) => {
    const now = renderer();
    if (now === null) return;
    if (format === 'png') {
      const picture = await toPng(now, scheme);
      if (picture !== null) download('trama.png', picture);
      return;
    }
    const writers: Readonly<Record<string, () => string>> = {
      svg: () => toSvg(model, visible, now, scheme),
      gexf: () => toGexf(model, visible),
      csv: () => toCsv(model, visible),
      cypher: () => toCypher(model, visible),
    };
    const text = writers[format]?.();
    if (text !== undefined) download(`trama.${format}`, new Blob([text], { type: 'text/plain;charset=utf-8' }));
  };
  const isNarrowed = state.ego !== null || state.path !== null;
  return (
    <header class="top">
      <button type="button" class="menu" onClick={onFilters} aria-label={t.filters}>
        ☰
      </button>
      <h1>Trama</h1>
      <SearchBox />
      <div class="tools">
        <div class="group">
          {(['graph', 'table'] as const).map((view) => (
            <button key={view} type="button" aria-pressed={state.view === view} onClick={() => store.set({ view })}>
              {t[view]}
            </button>
          ))}
        </div>
        <button
          type="button"
          aria-pressed={state.colorBy === 'community'}
          onClick={() => store.set({ colorBy: state.colorBy === 'type' ? 'community' : 'type' })}
        >
          {t.communities}
        </button>
        <button type="button" aria-pressed={isRunning} onClick={onLayout}>
          {isRunning ? t.stop : t.layout}
        </button>
        <button type="button" onClick={() => void renderer()?.sigma.getCamera().animatedReset()}>
          {t.fit}
        </button>
        <button type="button" disabled={!store.canUndo()} onClick={store.undo}>
          {t.undo}
        </button>
        {isNarrowed && (
          <button
            type="button"
            class="primary"
            onClick={() => store.set({ ego: null, path: null, expanded: [] }, true)}
          >
            {t.all}
          </button>
        )}
        <select
          aria-label={t.exportAs}
          value=""
          onChange={(event) => {
            void exportAs(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{t.exportAs}</option>
          {['png', 'svg', 'gexf', 'csv', 'cypher'].map((format) => (
            <option key={format} value={format}>
              {format === 'cypher' ? 'Cypher' : format.toUpperCase()}
            </option>
          ))}
        </select>
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard?.writeText(location.href).then(
              () => onNotice(t.copied),
              () => {},
            )
          }
        >
          {t.link}
        </button>
        <button
          type="button"
          aria-label={t.theme}
          onClick={() => store.set({ theme: scheme === 'dark' ? 'light' : 'dark' })}
        >
          {scheme === 'dark' ? '☀' : '☾'}
        </button>
        <button
          type="button"
          class="language"
          onClick={() => store.set({ language: state.language === 'es' ? 'en' : 'es' })}
        >
          {t.language}
        </button>
      </div>
    </header>
  );
}
