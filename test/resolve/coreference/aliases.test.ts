import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** All names of the entity that bears a name. */
function namesOf(text: string, name: string): readonly string[] {
  const sentences = analyzer.analyzeText(text);
  const article = readArticle(text);
  const { entities } = resolveMentions({ article, sentences }, null, knowledge);
  return entities.find(({ names }) => names.includes(name))?.names ?? [];
}

describe('names of one beside each other', () => {
  it('are one where brackets hold the short form of a name, put together of its beginnings', () => {
    const text = 'Lo anunció la Agencia Norte de Obras (Agenobra). El contrato de Agenobra vence en mayo.';
    expect(namesOf(text, 'Agencia Norte de Obras')).toContain('Agenobra');
  });

  it('are one where the short form stands first', () => {
    const text = 'El pedido es de Agenobra (Agencia Norte de Obras), que lo recibió ayer.';
    expect(namesOf(text, 'Agenobra')).toContain('Agencia Norte de Obras');
  });

  it('are one after an acronym is introduced late', () => {
    const text = 'La JNR atacó el puente. La Junta Nacional Rebelde (JNR) lo negó.';
    expect(namesOf(text, 'Junta Nacional Rebelde')).toContain('JNR');
  });

  it('are one where brackets hold the acronym of a name inside the longest that ends there', () => {
    const text =
      'El Consejo de Administración de la Oficina Europea de Marcas (OEM) lo rechazó. La OEM tiene su sede en Lugo.';
    expect(namesOf(text, 'Oficina Europea de Marcas')).toContain('OEM');
  });

  it('are one where a body is called by its last word', () => {
    const text = 'El Atlético Vetusta ganó ayer al Deportivo Mieres. El entrenador del Vetusta elogió a sus jugadores.';
    expect(namesOf(text, 'Atlético Vetusta')).toContain('Vetusta');
  });

  it('are two where two bodies end in that word', () => {
    const text = 'El Atlético Vetusta ganó ayer al Unión Vetusta. El entrenador del Vetusta elogió a sus jugadores.';
    expect(namesOf(text, 'Atlético Vetusta')).not.toContain('Vetusta');
    expect(namesOf(text, 'Unión Vetusta')).not.toContain('Vetusta');
  });

  it('are one where the second is a nickname', () => {
    expect(namesOf('Detuvieron a Julián Robledo, alias "Lobito", en Cuenca.', 'Julián Robledo')).toContain('Lobito');
  });

  it('are two where brackets hold the place of a place or the country of a person', () => {
    expect(namesOf('La reunión fue en Robledillo (Guadalajara).', 'Robledillo')).not.toContain('Guadalajara');
    expect(namesOf('Ganó Julián Robledo (Chile) la etapa.', 'Julián Robledo')).not.toContain('Chile');
  });
});
