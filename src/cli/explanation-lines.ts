import type { MergeExplanation } from '../resolve/entities/resolve-entities.ts';

const RULES: Readonly<Record<string, string>> = {
  'same-spelling': 'mismo nombre',
  'spelling-variant': 'variante de escritura o transliteración',
  'part-of-name': 'parte del nombre completo',
  initials: 'inicial del nombre de pila',
  acronym: 'sigla',
  'generation-differs': 'otra generación',
  'same-record': 'misma ficha de las tablas de conocimiento',
  'decided-same': 'decisión del usuario',
  'decided-different': 'decisión del usuario',
  'fits-several': 'el nombre conviene a varias entidades',
  'country-differs': 'otro país',
  'ordinal-differs': 'otro ordinal',
  'number-differs': 'otro número',
  'given-name-differs': 'otro nombre de pila',
  'surname-differs': 'otro apellido',
  'words-differ': 'otras palabras',
  'context-differs': 'nombre común, y los artículos no tienen más en común',
  'date-differs': 'otra fecha',
  'parties-differ': 'otras partes',
  'topic-differs': 'otro asunto',
  'same-parties-and-date': 'mismas partes y fecha',
  'same-parties-and-topic': 'mismas partes y asunto',
  'same-topic-and-time': 'mismas palabras en artículos de los mismos días',
  'same-date-in-article': 'misma fecha en el mismo artículo',
  'same-topic-in-article': 'mismo asunto en el mismo artículo',
  'only-one-in-article': 'el único de su clase en el artículo',
  'same-theatre': 'misma guerra: mismo país',
};

/** A merge told in Spanish, a line a name: what was joined and by which rule, then what was kept apart and why. */
export function explanationLines(
  { merged, against }: MergeExplanation,
  fileOf?: (article: string) => string,
): readonly string[] {
  return [
    ...merged.flatMap(({ name, rule, articles }) => [
      `= ${name} (${articles.length === 1 ? '1 artículo' : `${articles.length} artículos`})${rule === null ? '' : `: ${RULES[rule] ?? rule}`}`,
      ...(fileOf === undefined ? [] : [`    ${filesLine(articles.map(fileOf))}`]),
    ]),
    ...against.map(({ name, rule }) => `≠ ${name}: ${RULES[rule] ?? rule}`),
  ];
}

/** Files named on one line; of more the number tells. */
const MOST_FILES = 5;

function filesLine(files: readonly string[]): string {
  const shown = files.slice(0, MOST_FILES).join(' · ');
  return files.length > MOST_FILES ? `${shown} · y ${files.length - MOST_FILES} más` : shown;
}
