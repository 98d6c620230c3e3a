import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../../src/languages/es/predications/index.ts';
import { readArticle } from '../../../core/article-of.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The roles of the verb that stands at a word of the text, `lemma role=word …`, in the order in which they were found. */
function rolesAt(text: string, word: string): string {
  const sentences = analyzer.analyzeText(text);
  const wordAt = (sentence: number, token: number) => sentences[sentence]?.tokens[token]?.form ?? '?';
  const verb = findPredications({ article: readArticle(text), sentences }).find(
    ({ sentence, head, form }) => form === 'verb' && wordAt(sentence, head) === word,
  );
  if (verb === undefined) return 'none';
  return [
    verb.lemma,
    ...verb.arguments
      .filter(({ role }) => role === 'agent' || role === 'patient' || role === 'origin')
      .map(({ role, sentence, head }) => `${role}=${wordAt(sentence, head)}`),
  ].join(' ');
}

describe('a verb that stands for another', () => {
  it('does what somebody else did before', () => {
    expect(rolesAt('Francia condenó el golpe. También lo hizo Alemania.', 'hizo')).toBe(
      'condenar agent=Alemania patient=golpe',
    );
    expect(rolesAt('El Ejército bombardeó el puerto. Los rebeldes hicieron lo mismo.', 'hicieron')).toBe(
      'bombardear agent=rebeldes patient=puerto',
    );
  });

  it('does what was announced, not the announcing', () => {
    expect(rolesAt('Noruega anunció el reconocimiento de Palestina. Islandia hizo lo propio.', 'hizo')).toBe(
      'reconocer agent=Islandia patient=Palestina',
    );
  });

  it('is a verb of its own where it says what is done', () => {
    expect(rolesAt('Francia condenó el golpe. Alemania hizo una propuesta.', 'hizo')).not.toContain('golpe');
    expect(rolesAt('El Ejército bombardeó el puerto. Los vecinos dieron el aviso.', 'dieron')).not.toContain('puerto');
  });
});

describe('who denies a claim told before', () => {
  it('denies it to whoever accused in the sentence before', () => {
    const text = 'La fiscal acusó al ministro de desviar fondos. El ministro rechazó los cargos.';
    expect(rolesAt(text, 'rechazó')).toBe('rechazar agent=ministro patient=cargos origin=fiscal');
  });

  it('denies it where it is a mere `lo`, or not shared', () => {
    expect(rolesAt('El sindicato denunció que la mina contamina. La compañía lo negó.', 'negó')).toContain(
      'origin=sindicato',
    );
    expect(rolesAt('El sindicato denunció 30 despidos, dato que la empresa no reconoce.', 'reconoce')).toContain(
      'origin=sindicato',
    );
  });

  it('denies nobody a claim that is told nowhere', () => {
    expect(rolesAt('El ministro viajó a Lima. La empresa rechazó la oferta.', 'rechazó')).not.toContain('origin');
  });
});
