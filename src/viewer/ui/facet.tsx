import { useApp } from './context.ts';

export interface FacetRow {
  readonly value: string;
  readonly label: string;
  /** How many it would show now. */
  readonly count: number;
  readonly mark?: preact.ComponentChildren;
}

interface FacetProps {
  readonly title: string;
  readonly rows: readonly FacetRow[];
  readonly hidden: readonly string[];
  readonly onChange: (hidden: readonly string[]) => void;
}

/** One filter: values with a box each, and a switch for all of them. */
export function Facet({ title, rows, hidden, onChange }: FacetProps) {
  const { t, number } = useApp();
  if (rows.length === 0) return null;
  const values = rows.map(({ value }) => value);
  const isAnyHidden = values.some((value) => hidden.includes(value));
  const others = hidden.filter((value) => !values.includes(value));
  return (
    <fieldset>
      <legend>{title}</legend>
      {rows.length > 1 && (
        <button
          type="button"
          class="switch"
          aria-label={`${title}: ${isAnyHidden ? t.allOf : t.noneOf}`}
          onClick={() => onChange(isAnyHidden ? others : [...others, ...values])}
        >
          {isAnyHidden ? t.allOf : t.noneOf}
        </button>
      )}
      {rows.map(({ value, label, count, mark }) => (
        <label key={value} class={`facet ${count === 0 ? 'idle' : ''}`}>
          <input
            type="checkbox"
            data-value={value}
            checked={!hidden.includes(value)}
            onChange={() => onChange(hidden.includes(value) ? hidden.filter((v) => v !== value) : [...hidden, value])}
          />
          {mark}
          <span>{label}</span>
          <small>{number(count)}</small>
        </label>
      ))}
    </fieldset>
  );
}
