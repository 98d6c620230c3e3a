import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/annotation.ts';
import type { ArticleEntities } from '../../src/core/entity.ts';
import type { Predication } from '../../src/core/predication.ts';
import type { Factuality } from '../../src/core/statement.ts';
import { proposeAttributive } from '../../src/extractors/frames/attributive/index.ts';
import { demonymLookup } from '../../src/extractors/frames/demonyms.ts';
import { readFacets } from '../../src/extractors/frames/facets.ts';
import { type SentenceView, viewSentences } from '../../src/extractors/frames/view.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../src/languages/es/analyzer.ts';
import { factualityOf } from '../../src/languages/es/factuality.ts';
import { findPredications } from '../../src/languages/es/predications/index.ts';
import { RELATIONS } from '../../src/relations/index.ts';
import { readArticle } from '../core/article-of.ts';
import { type Fitting, findFittings, framesByLemma } from './fitting.ts';
import { findParties } from './parties.ts';

const CASES = new URL('./cases/', import.meta.url);
const knowledge = loadKnowledge();
const table = framesByLemma(RELATIONS);
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
}

function readCases(file: string): Case[] {
  return readFileSync(new URL(file, CASES), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const arrow = lines.findIndex((line) => line.startsWith('==>'));
      const text = lines.slice(0, arrow).join('\n');
      return { text, expected: lines.slice(arrow + 1) };
    });
}

/**
 * The statements of one relation that its frames fit exactly, as `RELATION | subject | object | factuality`; the names
 * of symmetric ones in order.
 */
function fitted(text: string, relation: string): string[] {
  const article = readArticle(text);
  const analysis = { article, sentences: analyzer.analyzeText(text) };
  const predications = findPredications(analysis);
  const entities = findParties(analysis);
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const fittings = [
    ...findFittings(views, predications, table).map((fitting) => ({
      ...fitting,
      factuality: factualityOf(fitting.predication, predications, analysis).factuality,
    })),
    ...(ATTRIBUTIVE.has(relation) ? proposeByPhrases(analysis, views, predications, entities) : []),
  ];
  const lines = fittings
    .filter((fitting) => fitting.relation.name === relation)
    .map(({ relation: { symmetric }, subject, object, factuality }) => {
      const names = [nameOf(entities, subject), nameOf(entities, object)];
      if (symmetric) names.sort();
      return `${relation} | ${names.join(' | ')} | ${factuality}`;
    });
  return [...new Set(lines)].sort();
}

/** What noun phrases propose, for the relations that are said without an event. */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'MEMBER_OF', 'LOCATED_IN', 'RELATIVE_OF']);

function proposeByPhrases(
  analysis: Analysis,
  views: readonly SentenceView[],
  predications: readonly Predication[],
  entities: ArticleEntities,
): (Pick<Fitting, 'relation' | 'subject' | 'object'> & { readonly factuality: Factuality })[] {
  const facets = readFacets(analysis, views, predications, entities);
  return views.flatMap((_, at) =>
    proposeAttributive(views, at, entities, knowledge).map((candidate) => ({
      relation: candidate.relation,
      subject: candidate.subject.entity,
      object: candidate.object.entity,
      factuality: facets.factualityOf(candidate),
    })),
  );
}

function nameOf(entities: ArticleEntities, index: number): string {
  return (entities.entities[index]?.name ?? '?').replace(/^(?:el|la|los|las) /i, '');
}

for (const file of readdirSync(CASES).sort()) {
  const relation = file.replace('.txt', '').replaceAll('-', '_').toUpperCase();
  describe(`frames of ${relation}`, () => {
    for (const { text, expected } of readCases(file)) {
      it(`${expected.length === 0 ? 'leave' : 'fit'}: ${text}`, () => {
        expect(fitted(text, relation)).toEqual([...expected].sort());
      });
    }
  });
}
