import { beforeAll, describe, expect, it } from 'vitest';
import { buildArticle } from '../../../src/ingest/build-article.ts';
import { EMPTY_HEAD } from '../../../src/ingest/source-document.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The features of the described thing that has this name. */
function featuresOf(text: string, name: string): readonly string[] {
  const article = buildArticle({ file: 'made-up.txt', text, marks: [], head: EMPTY_HEAD });
  const analysis = { article, sentences: analyzer.analyzeText(text) };
  const found: string[] = [];
  resolveMentions(analysis, findPredications(analysis), knowledge, undefined, {
    thing: ({ features, names }) => {
      if (names.includes(name)) found.push(...features.keys());
    },
  });
  return found;
}

describe('settingFeatures', () => {
  it('tells the first phrase of a noun from a later one', () => {
    const text = 'Hubo un seminario en Oslo. Otro seminario de alcaldes empezó ayer.';
    expect(featuresOf(text, 'seminario en Oslo')).toContain('set Event first other');
    expect(featuresOf(text, 'seminario de alcaldes')).toContain('set Event later other');
  });

  it('tells what stands inside quotation marks, and what stands after them', () => {
    const text = 'El alcalde pidió "una tregua de meses" y firmó después un acuerdo de pesca.';
    expect(featuresOf(text, 'tregua de meses')).toContain('set Agreement quoted other');
    expect(featuresOf(text, 'acuerdo de pesca')).not.toContain('set Agreement quoted other');
  });

  it('tells what its clause denies, and not what another clause does', () => {
    expect(featuresOf('El alcalde volvió sin un acuerdo de pesca.', 'acuerdo de pesca')).toContain(
      'set Agreement denied',
    );
    expect(featuresOf('No habló, pero firmó un acuerdo de pesca.', 'acuerdo de pesca')).not.toContain(
      'set Agreement denied',
    );
  });

  it('tells what stands beside another thing', () => {
    expect(featuresOf('Firmó un acuerdo de pesca y un protocolo.', 'acuerdo de pesca')).toContain(
      'set Agreement in a list other',
    );
  });
});
