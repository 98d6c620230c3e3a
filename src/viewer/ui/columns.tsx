import { readableDate } from '../data/dates.ts';
import { incidentEdges } from '../data/model.ts';
import type { App } from './context.ts';
import { TypeIcon } from './icon.tsx';

/** A column of a table, over positions of edges or nodes. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly isNumber?: boolean;
  /** What it is sorted by. */
  readonly value: (at: number) => string | number;
  readonly cell: (at: number) => preact.ComponentChildren;
}

/** A button that selects the row's thing by keyboard; a click on it is one on the row. */
const opener = (label: preact.ComponentChildren) => <button type="button">{label}</button>;

export function statementColumns({ model, state, t, term, relationName, selectNode }: App): readonly TableColumn[] {
  const { factualities } = model.manifest;
  const nodeCell = (n: number) => (
    <button
      type="button"
      class="name"
      onClick={(event) => {
        event.stopPropagation();
        selectNode(n);
      }}
    >
      <TypeIcon type={model.manifest.types[model.type[n]!]!} /> <span>{model.label[n]}</span>
    </button>
  );
  const factuality = (e: number) => factualities[model.factuality[e]!]!;
  const day = (e: number) => (Number.isNaN(model.from[e]!) ? Number.MAX_SAFE_INTEGER : model.from[e]!);
  const date = (e: number) => (model.date[e] ? readableDate(model.date[e], state.language) : t.undated);
  return [
    {
      key: 'subject',
      label: t.subject,
      value: (e) => model.label[model.source[e]!]!,
      cell: (e) => nodeCell(model.source[e]!),
    },
    {
      key: 'relation',
      label: t.relation,
      value: (e) => relationName(model.relation[e]!),
      cell: (e) => opener(<span class="relation">{relationName(model.relation[e]!)}</span>),
    },
    {
      key: 'object',
      label: t.object,
      value: (e) => model.label[model.target[e]!]!,
      cell: (e) => nodeCell(model.target[e]!),
    },
    {
      key: 'factuality',
      label: t.factuality,
      value: (e) => model.factuality[e]!,
      cell: (e) => (
        <>
          <span class={`badge ${factuality(e)}`}>{term(factuality(e))}</span>
          {model.conflict[e] === 1 && <i class="conflict-mark" title={t.inConflict} />}
        </>
      ),
    },
    { key: 'date', label: t.date, value: day, cell: date },
    {
      key: 'confidence',
      label: t.confidenceShort,
      isNumber: true,
      value: (e) => model.confidence[e]!,
      cell: (e) => `${model.confidence[e]} %`,
    },
  ];
}

export function entityColumns({ model, visible, t, term, number }: App): readonly TableColumn[] {
  const type = (n: number) => model.manifest.types[model.type[n]!]!;
  const degree = (n: number) => new Set(incidentEdges(model, n).filter((e) => visible.edge[e])).size;
  return [
    {
      key: 'name',
      label: t.name,
      value: (n) => model.label[n]!,
      cell: (n) =>
        opener(
          <>
            <TypeIcon type={type(n)} /> <span>{model.label[n]}</span>
          </>,
        ),
    },
    { key: 'type', label: t.type, value: (n) => term(type(n)), cell: (n) => term(type(n)) },
    { key: 'degree', label: t.degree, isNumber: true, value: degree, cell: (n) => number(degree(n)) },
    {
      key: 'mentions',
      label: t.mentions,
      isNumber: true,
      value: (n) => model.mentions[n]!,
      cell: (n) => number(model.mentions[n]!),
    },
    {
      key: 'community',
      label: t.community,
      isNumber: true,
      value: (n) => model.community[n]!,
      cell: (n) => number(model.community[n]! + 1),
    },
  ];
}
