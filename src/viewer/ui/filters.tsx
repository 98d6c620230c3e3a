import { TYPE_COLORS } from '../draw/palette.ts';
import type { ViewState } from '../state/state.ts';
import { useApp } from './context.ts';

interface FacetProps {
  readonly title: string;
  readonly values: readonly string[];
  readonly counts: ArrayLike<number>;
  readonly hidden: readonly string[];
  readonly label: (value: string) => string;
  readonly mark: (value: string, at: number) => preact.ComponentChildren;
  readonly onChange: (hidden: readonly string[]) => void;
}

function Facet({ title, values, counts, hidden, label, mark, onChange }: FacetProps) {
  const rows = values.map((value, at) => ({ value, at, count: counts[at] ?? 0 })).filter((row) => row.count > 0);
  return (
    <fieldset>
      <legend>{title}</legend>
      {rows.map(({ value, at, count }) => (
        <label key={value} class="facet">
          <input
            type="checkbox"
            data-value={value}
            checked={!hidden.includes(value)}
            onChange={() => onChange(hidden.includes(value) ? hidden.filter((v) => v !== value) : [...hidden, value])}
          />
          {mark(value, at)}
          <span>{label(value)}</span>
          <small>{count.toLocaleString()}</small>
        </label>
      ))}
    </fieldset>
  );
}

export function Filters() {
  const { model, state, store, t, term } = useApp();
  const { manifest } = model;
  const set = (change: Partial<ViewState>) => store.set(change);
  const types = new Int32Array(manifest.types.length);
  const relations = new Int32Array(manifest.relations.length);
  const factualities = new Int32Array(manifest.factualities.length);
  const publishers = new Int32Array(manifest.publishers.length + 1);
  for (const type of model.type) types[type]!++;
  for (let e = 0; e < model.relation.length; e++) {
    relations[model.relation[e]!]!++;
    factualities[model.factuality[e]!]!++;
    const from = new Set(model.articles[e]!.map((a) => manifest.articles[a]?.[3] ?? -1));
    for (const publisher of from) publishers[publisher < 0 ? manifest.publishers.length : publisher]!++;
  }
  const none = () => null;
  return (
    <div class="filters">
      <Facet
        title={t.types}
        values={manifest.types}
        counts={types}
        hidden={state.hiddenTypes}
        label={term}
        mark={(_, at) => <i class="dot" style={{ background: TYPE_COLORS[manifest.types[at]!] }} />}
        onChange={(hiddenTypes) => set({ hiddenTypes })}
      />
      <Facet
        title={t.factuality}
        values={manifest.factualities}
        counts={factualities}
        hidden={state.hiddenFactualities}
        label={term}
        mark={(value) => <i class={`line ${value}`} />}
        onChange={(hiddenFactualities) => set({ hiddenFactualities })}
      />
      <Facet
        title={t.relations}
        values={manifest.relations}
        counts={relations}
        hidden={state.hiddenRelations}
        label={term}
        mark={none}
        onChange={(hiddenRelations) => set({ hiddenRelations })}
      />
      <Facet
        title={t.publishers}
        values={[...manifest.publishers, '']}
        counts={publishers}
        hidden={state.hiddenPublishers}
        label={(value) => value || t.unknownPublisher}
        mark={none}
        onChange={(hiddenPublishers) => set({ hiddenPublishers })}
      />
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
      </label>
      {state.articles.length > 0 && (
        <button type="button" onClick={() => set({ articles: [] })}>
          {t.clearArticle}
        </button>
      )}
      <label class="range">
        {t.article}
        <select
          value={state.articles[0] ?? ''}
          onChange={(event) => set({ articles: event.currentTarget.value ? [event.currentTarget.value] : [] })}
        >
          <option value="">{t.all}</option>
          {manifest.articles.slice(0, 2_000).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
