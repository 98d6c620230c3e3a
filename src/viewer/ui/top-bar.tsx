import { EXPORT_FORMATS } from '../export/formats.ts';
import { countFilters } from '../state/state.ts';
import { useApp } from './context.ts';
import { Icon } from './icon.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { SearchBox } from './search-box.tsx';
import { copyText, embedCode, linkTo } from './share.ts';
import { useExport } from './use-export.ts';

interface TopBarProps {
  readonly areFiltersOpen: boolean;
  readonly onFilters: () => void;
  readonly onHelp: () => void;
}

/** Search, view, and the commands; on a phone all commands are in one menu. */
export function TopBar({ areFiltersOpen, onFilters, onHelp }: TopBarProps) {
  const { state, store, scheme, t, notify } = useApp();
  const exportAs = useExport();
  const copy = (text: string) => copyText(text).then((isCopied) => notify(isCopied ? t.copied : t.copyByHand));
  const byCommunity = state.colorBy === 'community';
  const toggleCommunities = () => store.set({ colorBy: byCommunity ? 'type' : 'community' });
  const toggleTheme = () => store.set({ theme: scheme === 'dark' ? 'light' : 'dark' });
  const themeName = scheme === 'dark' ? t.lightTheme : t.darkTheme;
  const exports: readonly MenuItem[] = EXPORT_FORMATS.map((format) => ({
    key: format.extension,
    label: format.name,
    run: () => void exportAs(format),
  }));
  const shares: readonly MenuItem[] = [
    { key: 'link', label: t.copyLink, run: () => void copy(linkTo(state)) },
    { key: 'embed', label: t.copyEmbed, run: () => void copy(embedCode(state)) },
  ];
  const everything: readonly MenuItem[] = [
    { key: 'communities', label: byCommunity ? `${t.communities} ✓` : t.communities, run: toggleCommunities },
    { key: 'undo', label: t.undo, run: store.undo, isDisabled: !store.canUndo() },
    ...exports.map((item) => ({ ...item, label: `${t.exportAs}: ${item.label}` })),
    ...shares,
    { key: 'help', label: t.help, run: onHelp },
    { key: 'theme', label: themeName, run: toggleTheme },
    { key: 'language', label: t.language, run: () => store.set({ language: state.language === 'es' ? 'en' : 'es' }) },
  ];
  const filters = countFilters(state);
  return (
    <header class="top">
      <button type="button" class="filters-switch" aria-expanded={areFiltersOpen} onClick={onFilters} title={t.filters}>
        <Icon name="filters" />
        <span class="wide">{t.filters}</span>
        {filters > 0 && <b>{filters}</b>}
      </button>
      <h1>Trama</h1>
      <SearchBox />
      <div class="group">
        <button type="button" aria-pressed={state.view === 'graph'} onClick={() => store.set({ view: 'graph' })}>
          {t.graph}
        </button>
        <button type="button" aria-pressed={state.view !== 'graph'} onClick={() => store.set({ view: 'statements' })}>
          {t.table}
        </button>
      </div>
      <div class="tools">
        <button type="button" aria-pressed={byCommunity} onClick={toggleCommunities}>
          {t.communities}
        </button>
        <button type="button" title={t.undo} aria-label={t.undo} disabled={!store.canUndo()} onClick={store.undo}>
          <Icon name="undo" />
        </button>
        <Menu label={t.exportAs} items={exports}>
          <Icon name="download" />
        </Menu>
        <Menu label={t.share} items={shares}>
          <Icon name="share" />
        </Menu>
        <button type="button" title={t.help} aria-label={t.help} onClick={onHelp}>
          <Icon name="help" />
        </button>
        <button type="button" title={themeName} aria-label={themeName} onClick={toggleTheme}>
          <Icon name={scheme === 'dark' ? 'sun' : 'moon'} />
        </button>
        <button type="button" onClick={() => store.set({ language: state.language === 'es' ? 'en' : 'es' })}>
          {t.language}
        </button>
      </div>
      <Menu label={t.more} items={everything} class="narrow">
        <Icon name="more" />
      </Menu>
    </header>
  );
}
