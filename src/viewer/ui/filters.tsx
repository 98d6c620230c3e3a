import { useMemo } from 'preact/hooks';
import { TONE_COLORS, TONES, toneOf } from '../draw/palette.ts';
import { countValues } from '../state/filters.ts';
import { countFilters, NO_FILTERS, type ViewState } from '../state/state.ts';
import { ArticleFacet } from './article-facet.tsx';
import { Communities } from './communities.tsx';
import { useApp } from './context.ts';
import { Facet, type FacetRow } from './facet.tsx';
import { TypeIcon } from './icon.tsx';

/** The panel of filters; each value tells how many it would show with the other filters as they are. */
export function Filters() {
  const { model, state, store, visible, scheme, t, term, relationName, count } = useApp();
  const { manifest } = model;
  const set = (change: Partial<ViewState>) => store.set(change);
  const counts = useMemo(
    () => countValues(model, state, visible.fails, (edge) => !visible.isOutside(edge)),
    [model, visible],
  );
  // What the graph holds at all, so that rows neither come nor go while one filters.
  const held = useMemo(() => {
    const relations = new Int32Array(manifest.relations.length);
    for (let e = 0; e < model.relation.length; e++) relations[model.relation[e]!]!++;
    const types = new Set(model.type);
    const factualities = new Set(model.factuality);
    const hasUnknown = manifest.articles.some(([, , , publisher]) => publisher < 0);
    return { relations, types, factualities, hasUnknown };
  }, [model, manifest]);
  const types = manifest.types.flatMap((type, at): FacetRow[] =>
    held.types.has(at)
      ? [{ value: type, label: term(type), count: counts.types[at]!, mark: <TypeIcon type={type} /> }]
      : [],
  );
  const factualities = manifest.factualities.flatMap((value, at): FacetRow[] =>
    held.factualities.has(at)
      ? [{ value, label: term(value), count: counts.factualities[at]!, mark: <i class={`line ${value}`} /> }]
      : [],
  );
  const relationsOf = (tone: (typeof TONES)[number]): FacetRow[] =>
    manifest.relations
      .map((relation, at) => ({ relation, at }))
      .filter(({ relation }) => toneOf(relation) === tone)
      .sort((a, b) => held.relations[b.at]! - held.relations[a.at]!)
      .map(({ relation, at }) => ({
        value: relation.name,
        label: relationName(at),
        count: counts.relations[at]!,
        mark: <i class="tone" style={{ background: TONE_COLORS[scheme][tone] }} />,
      }));
  const publishers = manifest.publishers.map(
    (value, at): FacetRow => ({ value, label: value, count: counts.publishers[at]! }),
  );
  if (held.hasUnknown && publishers.length > 0) {
    publishers.push({ value: '', label: t.unknownPublisher, count: counts.publishers.at(-1)! });
  }
  return (
    <div class="filters">
      <header>
        <h2>{t.filters}</h2>
        {countFilters(state) > 0 && (
          <button type="button" class="switch" onClick={() => set(NO_FILTERS)}>
            {t.clearFilters}
          </button>
        )}
      </header>
      {state.colorBy === 'community' && <Communities />}
      <Facet title={t.types} rows={types} hidden={state.hiddenTypes} onChange={(hiddenTypes) => set({ hiddenTypes })} />
      <Facet
        title={t.factuality}
        rows={factualities}
        hidden={state.hiddenFactualities}
        onChange={(hiddenFactualities) => set({ hiddenFactualities })}
      />
      {TONES.map((tone) => (
        <Facet
          key={tone}
          title={t[tone]}
          rows={relationsOf(tone)}
          hidden={state.hiddenRelations}
          onChange={(hiddenRelations) => set({ hiddenRelations })}
        />
      ))}
      <label class="range">
        {t.confidence} <output>{state.minConfidence} %</output>
        <input
          id="confidence"
          type="range"
          min="0"
          max="100"
          value={state.minConfidence}
          onInput={(event) => set({ minConfidence: Number(event.currentTarget.value) })}
        />
        <small>{count(counts.certain[state.minConfidence]!, 'statement')}</small>
      </label>
      <Facet
        title={t.publishers}
        rows={publishers}
        hidden={state.hiddenPublishers}
        onChange={(hiddenPublishers) => set({ hiddenPublishers })}
      />
      <ArticleFacet counts={counts.articles} />
    </div>
  );
}
