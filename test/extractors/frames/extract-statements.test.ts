import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleStatement } from '../../../src/core/statement.ts';
import { extractStatements } from '../../../src/extractors/frames/extract-statements.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function extract(text: string): { told: string[]; statements: ArticleStatement[]; text: string } {
  const article = readArticle(text);
  const analysis = { article, sentences: analyzer.analyzeText(article.text) };
  const predications = findPredications(analysis);
  const entities = resolveMentions(analysis, predications, knowledge);
  const statements = extractStatements(analysis, predications, entities, knowledge);
  const nameOf = (entity: number): string => entities.entities[entity]!.name;
  const told = statements.map(
    ({ relation, subject, object, factuality, date }) =>
      `${relation} ${nameOf(subject)} → ${nameOf(object)} ${factuality} ${date ?? '-'}`,
  );
  return { told, statements, text: article.text };
}

describe('statements of an article', () => {
  it('say who met whom and what posts they hold', () => {
    const { told } = extract('El presidente de Chile, Marcos Peña, se reunió en Lisboa con Lorena Vidal.');
    expect(told).toContainEqual(
      expect.stringMatching(/^MET (Marcos Peña → Lorena Vidal|Lorena Vidal → Marcos Peña) asserted/),
    );
    expect(told).toContainEqual(expect.stringMatching(/^HOLDS_POSITION Marcos Peña → Chile/));
  });

  it('say what was asked for in the words of the article', () => {
    const { statements } = extract('El presidente de Chile, Marcos Peña, pidió a Perú un alto el fuego.');
    expect(statements.map(({ relation, content }) => `${relation} ${content}`)).toContain('REQUESTED un alto el fuego');
  });

  it('close the quotations of what was said', () => {
    const { statements } = extract('El ministro Marcos Peña calificó de "fracaso" el proyecto de Lorena Vidal.');
    expect(statements.map(({ content }) => content)).toContain('de "fracaso"');
  });

  it('count whom a pronoun stands for, wherever those were counted, never the times in which it was done', () => {
    const sent = (counted: string): (number | null)[] =>
      extract(
        `${counted} entregados este lunes, en dos tandas, a la Cruz Roja, que a su vez los puso en manos del Ejército de Chile.`,
      ).statements.flatMap(({ relation, quantity }) => (relation === 'SENT' ? [quantity] : []));
    expect(sent('Los veinte rehenes peruanos fueron')).toContain(20);
    expect(sent('Los rehenes peruanos fueron')).not.toContain(2);
  });

  it('are two where the same two met on two dates', () => {
    const { told } = extract(
      'Marcos Peña se reunió con Lorena Vidal el 4 de junio de 2024. Marcos Peña se reunió con Lorena Vidal el 9 de mayo de 2023.',
    );
    const dates = told.filter((line) => line.startsWith('MET')).map((line) => line.split(' ').at(-1));
    expect(dates.sort()).toEqual(['2023-05-09', '2024-06-04']);
  });

  it('are one with all its evidence where the date is the same', () => {
    const { statements } = extract(
      'Marcos Peña se reunió con Lorena Vidal el 4 de junio de 2024. El 4 de junio de 2024, Lorena Vidal se entrevistó con Marcos Peña.',
    );
    const met = statements.filter(({ relation }) => relation === 'MET');
    expect(met).toHaveLength(1);
    expect(met[0]!.evidence).toHaveLength(2);
  });

  it('mark what did not happen, and quote exact slices', () => {
    const { told, statements, text } = extract('Marcos Peña no se reunió con Lorena Vidal en Lisboa.');
    expect(told).toContainEqual(expect.stringMatching(/^MET .* denied/));
    for (const { evidence } of statements)
      for (const { start, end, quote } of evidence) expect(quote).toBe(text.slice(start, end));
  });

  it('are none where nobody does anything to anybody', () => {
    expect(
      extract('Marcos Peña recibió una carta. Llovió mucho en Lisboa.').told.filter((l) => l.startsWith('MET')),
    ).toEqual([]);
  });

  it('date a meeting by the participle that says when it was held, whatever the gender', () => {
    const { told } = extract(
      'Buenos Aires, 12 de mayo de 2023. Lorena Vidal se reunió el 3 de febrero de 2023 con Marcos Peña. Vidal anunció la ayuda durante su reunión con el ministro de Salud, Marcos Peña, celebrado el 10 de mayo de 2023 en Lisboa.',
    );
    const dates = told.filter((line) => line.startsWith('MET')).map((line) => line.split(' ').at(-1));
    expect(dates.sort()).toEqual(['2023-02-03', '2023-05-10']);
  });

  it('never date a signing told aside by the day of the report, but by its own words', () => {
    const signings = (text: string): string[] => extract(text).told.filter((line) => line.startsWith('SIGNED'));
    const aside = signings(
      'La ministra prometió este jueves, 12 de enero de 2023, cumplir con el tratado de pesca firmado entre Perú y Chile, según informaron los diarios ayer.',
    );
    expect(aside.length).toBeGreaterThan(0);
    for (const line of aside) expect(line).toMatch(/ -$/);
    const own = signings(
      'La ministra prometió este jueves cumplir con el tratado de pesca firmado entre Perú y Chile el 3 de mayo de 2021.',
    );
    expect(own.length).toBeGreaterThan(0);
    for (const line of own) expect(line).toMatch(/ 2021-05-03$/);
  });

  it('count one toll once, without the month in which somebody told it', () => {
    const { told } = extract(
      'El 12 de mayo de 2023 hubo combates. La ONU afirmó en junio de 2023 que las tropas chadianas sufrieron más de 300 bajas en la guerra de Darfur.',
    );
    const losses = told.filter((line) => line.startsWith('SUFFERED_LOSSES'));
    expect(losses).toHaveLength(1);
    expect(losses[0]).toMatch(/ -$/);
  });

  it('make no party of an agreement of whom `entre A y B` leaves out', () => {
    const { told } = extract(
      'El presidente prometió apoyar a Chile en la disputa con Bolivia y cumplir con el tratado de defensa mutua firmado entre Chile y Perú.',
    );
    const signers = told.filter((line) => line.startsWith('SIGNED')).map((line) => line.split(' ')[1]);
    expect(signers).toEqual(expect.arrayContaining(['Chile', 'Perú']));
    expect(signers).not.toContain('Bolivia');
  });
});
