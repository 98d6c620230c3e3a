import { useState } from 'preact/hooks';
import { fold } from '../state/search.ts';
import { useApp } from './context.ts';

const MAX_ROWS = 100;
/** Fewer are seen at a glance. */
const SEARCHED_FROM = 9;

/** Articles to keep to, those with most statements first; with none chosen all are shown. */
export function ArticleFacet({ counts }: { readonly counts: Int32Array }) {
  const { model, state, store, t, number } = useApp();
  const [query, setQuery] = useState('');
  const { articles } = model.manifest;
  if (articles.length < 2) return null;
  const wanted = fold(query).trim();
  const chosen = new Set<string>(state.articles);
  const rows = articles
    .map(([id, title], at) => ({ id, title, count: counts[at]! }))
    .filter(({ id, title }) => chosen.has(id) || wanted === '' || fold(title).includes(wanted))
    .sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)) || b.count - a.count)
    .slice(0, MAX_ROWS);
  return (
    <fieldset class="articles">
      <legend>{t.articles}</legend>
      {chosen.size > 0 && (
        <button
          type="button"
          class="switch"
          aria-label={`${t.articles}: ${t.allOf}`}
          onClick={() => store.set({ articles: [] })}
        >
          {t.allOf}
        </button>
      )}
      {articles.length >= SEARCHED_FROM && (
        <input
          type="search"
          aria-label={t.findArticle}
          placeholder={t.findArticle}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {rows.map(({ id, title, count }) => (
        <label key={id} class={`facet ${count === 0 ? 'idle' : ''}`} title={title}>
          <input
            type="checkbox"
            data-article={id}
            checked={chosen.has(id)}
            onChange={() =>
              store.set({
                articles: chosen.has(id) ? state.articles.filter((one) => one !== id) : [...state.articles, id],
              })
            }
          />
          <span>{title}</span>
          <small>{number(count)}</small>
        </label>
      ))}
    </fieldset>
  );
}
