import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { nounPhraseAt } from '../../../src/resolve/coreference/noun-phrase.ts';
import { isCountingNoun, namesOfThing, type ThingNames } from '../../../src/resolve/coreference/thing-names.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function namesAt(text: string, noun: string, bearing = true): ThingNames {
  const sentence = analyzer.analyzeText(text)[0];
  const head = sentence?.tokens.find(({ form }) => form === noun);
  if (!sentence || !head) throw new Error(`no ${noun} in “${text}”`);
  return namesOfThing(
    text,
    sentence,
    nounPhraseAt(sentence, head, knowledge, () => null),
    () => null,
    bearing,
  );
}

describe('namesOfThing', () => {
  it('keeps the number of a counted group in its name, with and without its approximation', () => {
    const { name, names, quantity } = namesAt('La riada dejó sin casa a unos 300 viñadores.', 'viñadores');
    expect(quantity).toBe('number');
    expect(name).toBe('300 viñadores');
    expect(names).toContain('unos 300 viñadores');
    expect(namesAt('Rescataron al menos a cuatro alpinistas.', 'alpinistas').name).toBe('cuatro alpinistas');
  });

  it('takes a counting noun for a number', () => {
    const { name, quantity, names } = namesAt('El ciclón desplazó a miles de ganaderos.', 'ganaderos');
    expect(quantity).toBe('mass');
    expect(name).toBe('miles de ganaderos');
    expect(names).toContain('ganaderos');
  });

  it('keeps the ordinal that tells one of a row from the others, and no other adjective before the noun', () => {
    const { name, names } = namesAt('Ganó ayer la segunda vuelta.', 'vuelta');
    expect(name).toBe('segunda vuelta');
    expect(names).toContain('vuelta');
    expect(namesAt('Hubo una gran reunión con los vecinos.', 'reunión').name).toBe('reunión con los vecinos');
  });

  it('takes in the name or number that stands directly behind a thing', () => {
    expect(namesAt('La Guardia Civil dirigió la operación Aurora en mayo.', 'operación').name).toBe('operación Aurora');
    expect(namesAt('Se votó la resolución 1441 en mayo.', 'resolución').names).toEqual(
      expect.arrayContaining(['resolución 1441', 'resolución']),
    );
    expect(namesAt('Un terremoto de magnitud 6,8 sacudió la costa.', 'terremoto').name).toBe(
      'terremoto de magnitud 6,8',
    );
    expect(namesAt('La muestra «Luz y sombra» abre en mayo.', 'muestra').to).toBe(7);
  });

  it('may end a name after the day of a thing, and after no other time', () => {
    expect(namesAt('Se acordó en el encuentro del próximo domingo.', 'encuentro').names).toContain(
      'encuentro del próximo domingo',
    );
    expect(namesAt('Se acordó en el encuentro de ayer.', 'encuentro').names).toContain('encuentro de ayer');
    expect(namesAt('Se acordó en el encuentro tras la cena.', 'encuentro').names).not.toContain('encuentro tras');
  });

  it('leaves outside what stands behind several things, or is counted', () => {
    expect(namesAt('Los tratados Robledo y Sáenz vencen.', 'tratados').name).toBe('tratados');
    expect(namesAt('Huyó el jefe del aparato Julián Robledo ayer.', 'aparato', false).name).toBe('aparato');
    expect(namesAt('Vive en la avenida 10 de Agosto.', 'avenida').names).not.toContain('avenida 10');
    expect(namesAt('Durante la cumbre 20 países firmaron.', 'cumbre').name).toBe('cumbre');
  });

  it('names an event with and without each complement and what stands before its noun', () => {
    const { names } = namesAt('Hubo una nueva reunión de alcaldes de cuatro islas en Arlanza.', 'reunión');
    expect(names).toContain('nueva reunión');
    expect(names).toContain('reunión de alcaldes');
    expect(names).not.toContain('reunión de');
  });

  it('takes in what stands in quotes behind `de`', () => {
    expect(namesAt('Organizaron una conferencia de "puertas abiertas" en el teatro.', 'conferencia').names).toContain(
      'conferencia de "puertas abiertas"',
    );
  });

  it('takes `más` behind a counted group into its names', () => {
    expect(namesAt('Detuvieron a siete furtivos más en el soto.', 'furtivos').names).toContain('siete furtivos más');
  });

  it('names what has no number by its noun', () => {
    const { name, quantity } = namesAt('El parlamento aprobó la ley de aguas.', 'ley');
    expect(quantity).toBe('none');
    expect(name).toBe('ley de aguas');
  });
});

describe('isCountingNoun', () => {
  const tokensOf = (text: string) => analyzer.analyzeText(text)[0]?.tokens ?? [];

  it('tells a noun that counts from one that stands for itself', () => {
    const counting = tokensOf('Vinieron decenas de turistas.');
    expect(counting.map(({ index }) => isCountingNoun(counting, index))).toContain(true);
    const group = tokensOf('Vinieron familias de turistas.');
    expect(group.map(({ index }) => isCountingNoun(group, index))).not.toContain(true);
  });
});
