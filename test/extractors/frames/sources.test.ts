import { beforeAll, describe, expect, it } from 'vitest';
import { extractStatements } from '../../../src/extractors/frames/extract-statements.ts';
import { chooseSources, type SourceProposal } from '../../../src/extractors/frames/sources.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { partOf, WeightTable } from '../../../src/nlp/feature-weights.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The sources of every statement of one relation in a made-up text. */
function sourcesOf(relation: string, text: string): string[][] {
  const article = readArticle(text);
  const analysis = { article, sentences: analyzer.analyzeText(article.text) };
  const predications = findPredications(analysis);
  const entities = resolveMentions(analysis, predications, knowledge);
  return extractStatements(analysis, predications, entities, knowledge)
    .filter((statement) => statement.relation === relation)
    .map(({ attributedTo }) => attributedTo.map((entity) => entities.entities[entity]!.name));
}

describe('sources of a statement', () => {
  it('are who says it beside the clause', () => {
    expect(
      sourcesOf('MET', 'Marcos Peña se reunió ayer con Lorena Vidal en Lisboa, informó la agencia Reuters.'),
    ).toEqual([[expect.stringContaining('Reuters')]]);
  });
  it('are who goes on speaking in the next sentence', () => {
    expect(
      sourcesOf(
        'MET',
        '«La empresa no pagó», dijo Óscar Rivas. «Marcos Peña se reunió con Lorena Vidal en Lisboa», añadió.',
      ),
    ).toEqual([['Óscar Rivas']]);
  });
  it('are the paper that learnt it', () => {
    expect(
      sourcesOf('MET', 'Según pudo saber Reuters, Marcos Peña se reunió ayer con Lorena Vidal en Lisboa.'),
    ).toEqual([[expect.stringContaining('Reuters')]]);
  });
  it('are who answers in an interview, but not where nobody is asked', () => {
    const told = 'Marcos Peña se reunió en mayo con Lorena Vidal en Lisboa.';
    const head = 'La alcaldesa Inés Rivas habla despacio. Rivas dirige el puerto.';
    const asked = `${head}\n\n—¿Quién negocia?\n\n—${told}\n\n—¿Y usted?\n\n—Yo espero.`;
    expect(sourcesOf('MET', asked)).toEqual([['Inés Rivas']]);
    expect(sourcesOf('MET', `${head}\n\n${told}`)).toEqual([[]]);
  });
  it('are none where the article speaks itself', () => {
    expect(sourcesOf('MET', 'Marcos Peña se reunió ayer con Lorena Vidal en Lisboa.')).toEqual([[]]);
  });
  it('are who announces aside, in many words, what another will do', () => {
    expect(
      sourcesOf('MET', 'Marcos Peña se reunió con Lorena Vidal en Lisboa, según dio a conocer ayer la Fiscalía.'),
    ).toEqual([[expect.stringContaining('Fiscalía')]]);
  });
  it('are who asserts a speech act of its own by another word', () => {
    expect(
      sourcesOf('REQUESTED', 'El alcalde Óscar Rivas asegura que en octubre pidió a Lorena Vidal dos millones.'),
    ).toEqual([['Óscar Rivas']]);
  });
  it('are never the speaker of a speech act', () => {
    const found = sourcesOf('CRITICIZED', 'Óscar Rivas criticó a Lorena Vidal y dijo que no confía en ella.');
    expect(found.flat()).not.toContain('Óscar Rivas');
  });
});

describe('chooseSources', () => {
  const proposal = (entity: number, nesting: number, feature: string): SourceProposal => ({
    entity,
    nesting,
    origin: Number.isFinite(nesting) ? 'ruled' : 'near',
    describe: (sink) => sink.add(partOf(feature)),
  });
  const weights = { thresholds: { ruled: 0.2, near: 0.6 }, table: new WeightTable({ likely: 3 }) };
  it('puts the innermost first and who only speaks near by last', () => {
    const proposals = [
      proposal(5, Number.POSITIVE_INFINITY, 'likely'),
      proposal(7, 1, 'plain'),
      proposal(3, 0, 'plain'),
      proposal(4, Number.POSITIVE_INFINITY, 'plain'),
    ];
    expect(chooseSources(proposals, weights)).toEqual([3, 7, 5]);
  });
  it('names nobody where nobody is likely enough', () => {
    expect(chooseSources([proposal(4, Number.POSITIVE_INFINITY, 'plain')], weights)).toEqual([]);
  });
});
