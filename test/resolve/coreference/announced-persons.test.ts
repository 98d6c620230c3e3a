import { beforeAll, describe, expect, it } from 'vitest';
import type { Sentence } from '../../../src/core/annotation.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** Whom the model may choose for descriptions with this noun, each once, the first sentence being a headline or not. */
function optionsFor(noun: string, text: string, headline: boolean): readonly string[] {
  const sentences = analyzer
    .analyzeText(text)
    .map((sentence, at): Sentence => ({ ...sentence, segment: headline && at === 0 ? 'headline' : 'body' }));
  const found: string[] = [];
  resolveMentions({ article: readArticle(text), sentences }, null, knowledge, undefined, {
    link: ({ phrase, options }) => {
      if (phrase.head.form === noun) found.push(...options.map(({ draft }) => draft.name));
      return undefined;
    },
  });
  return [...new Set(found)];
}

describe('a person called by a post before a name', () => {
  const ANNOUNCED = 'Detenida una concejala por el incendio. La policía buscaba ayer en Lugo a Rosalba Cáceres.';

  it('may be announced by a headline without a definite article', () => {
    expect(optionsFor('concejala', ANNOUNCED, true)).toEqual(['Rosalba Cáceres']);
  });

  it('is not announced so by the text', () => {
    expect(optionsFor('concejala', ANNOUNCED, false)).toEqual([]);
  });

  const FAR = 'La rectora guarda silencio. Hubo huelga. Llovió. Nadie fue a clase. No hubo actas. Las aulas cerraron. ';

  it('may be whom a description beside the name calls so much further down', () => {
    const text = `${FAR}La rectora de Arusa, Rosalba Cáceres, dimitió. Elvira Montes la sucede.`;
    expect(optionsFor('rectora', text, true)).toEqual(['Rosalba Cáceres']);
  });

  it('is nobody named there without that post', () => {
    expect(optionsFor('rectora', `${FAR}Rosalba Cáceres dimitió. Elvira Montes la sucede.`, true)).toEqual([]);
  });
});
