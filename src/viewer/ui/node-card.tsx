import { useState } from 'preact/hooks';
import { entityDetails } from '../data/details.ts';
import { incidentEdges } from '../data/model.ts';
import { useApp } from './context.ts';
import { TypeIcon } from './icon.tsx';
import { arrivedValue, useLoaded } from './loaded.ts';
import { NodeActions } from './node-actions.tsx';
import { StatementCard } from './statement-card.tsx';

const STATEMENTS_AT_ONCE = 40;

/** "el líder" says less than "Kim": descriptions come after names. */
const DESCRIPTION = /^(el|la|los|las|un|una|su|sus)\s/i;

/** The further names, each spelling once whatever its capitals, and none that the heading tells already. */
function otherNames(told: readonly string[], names: readonly string[]): readonly string[] {
  const seen = new Set(told.map((name) => name.toLowerCase()));
  const unique = names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
  return [...unique.filter((name) => !DESCRIPTION.test(name)), ...unique.filter((name) => DESCRIPTION.test(name))];
}

/** An entity: what it is called, why it is one, and its visible statements by date, undated ones last. */
export function NodeCard({ node }: { readonly node: number }) {
  const { model, visible, t, term, count } = useApp();
  const details = arrivedValue(useLoaded(() => entityDetails(model.manifest, node), String(node)));
  const [shown, setShown] = useState({ node, limit: STATEMENTS_AT_ONCE });
  const limit = shown.node === node ? shown.limit : STATEMENTS_AT_ONCE;
  const type = model.manifest.types[model.type[node]!]!;
  const names = otherNames([model.label[node]!, ...(details?.titles ?? [])], model.names[node]!);
  const day = (e: number) => (Number.isNaN(model.from[e]!) ? Number.POSITIVE_INFINITY : model.from[e]!);
  const edges = [...new Set(incidentEdges(model, node))]
    .filter((e) => visible.edge[e])
    .sort((a, b) => (day(a) === day(b) ? a - b : day(a) - day(b)));
  return (
    <>
      <header>
        <p class="kind">
          <TypeIcon type={type} /> {term(type)}
        </p>
        <h2>{model.label[node]}</h2>
        {details !== null && details.titles.length > 0 && <p class="titles">{details.titles.join(' · ')}</p>}
        {names.length > 0 && (
          <p class="names">
            {t.names}: {names.join(' · ')}
          </p>
        )}
        <NodeActions node={node} />
        {details !== null && details.explanations.length > 0 && (
          <details class="merge">
            <summary>{t.merge}</summary>
            <ul>
              {details.explanations.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </header>
      <h3 class="count">
        {count(edges.length, 'statement')}
        {details !== null && ` · ${count(details.articles.length, 'article')}`}
      </h3>
      {edges.slice(0, limit).map((e) => (
        <StatementCard key={e} edge={e} isOpen={false} />
      ))}
      {edges.length > limit && (
        <button type="button" class="more" onClick={() => setShown({ node, limit: limit + STATEMENTS_AT_ONCE })}>
          {t.showMore}
        </button>
      )}
    </>
  );
}
