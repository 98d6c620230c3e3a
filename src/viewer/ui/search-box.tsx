import { useState } from 'preact/hooks';
import { findSuggestions } from '../state/search.ts';
import { useApp } from './context.ts';
import { TypeIcon } from './icon.tsx';

export function SearchBox() {
  const { model, t, term, selectNode } = useApp();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const found = isOpen ? findSuggestions(model, query, 8) : [];
  const choose = (node: number) => {
    selectNode(node);
    setQuery('');
    setOpen(false);
    // From here on keys are for what was found.
    document.getElementById('search')?.blur();
  };
  return (
    <div class="search">
      <input
        id="search"
        type="text"
        // biome-ignore lint/a11y/noRedundantRoles: an undefined list, which the types ask for, implies no role.
        role="combobox"
        list={undefined}
        aria-label={t.search}
        placeholder={t.search}
        aria-expanded={found.length > 0}
        aria-controls="suggestions"
        aria-activedescendant={found.length > 0 ? `suggestion-${active}` : undefined}
        autocomplete="off"
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
          else if (event.key === 'Enter' && found[active] !== undefined) choose(found[active].node);
          else if (event.key === 'Escape') {
            setQuery('');
            setOpen(false);
            event.currentTarget.blur();
          } else return;
          event.preventDefault();
        }}
      />
      {isOpen && query.trim() !== '' && found.length === 0 && <p class="none">{t.noResults}</p>}
      <div id="suggestions" role="listbox" aria-label={t.search} hidden={found.length === 0}>
        {found.map(({ node, matched }, at) => (
          <div
            key={node}
            id={`suggestion-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onMouseDown={() => choose(node)}
          >
            <TypeIcon type={model.manifest.types[model.type[node]!]!} />
            <span>{model.label[node]}</span>
            <small>{matched ?? term(model.manifest.types[model.type[node]!]!)}</small>
          </div>
        ))}
      </div>
    </div>
  );
}
