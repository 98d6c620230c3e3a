import { describe, expect, it } from 'vitest';
import { entitiesOf, mentionsOf } from './told-entities.ts';

const both = (text: string, names: readonly string[]): string[][] => {
  const entities = entitiesOf(text);
  return names.map((name) => mentionsOf(entities, name, 'pronoun').filter((words) => !/^sus?$/i.test(words)));
};

describe('a noun for two', () => {
  it('is the two who hold such posts', () => {
    const text =
      'El ministro de Defensa de Francia, Paul Mercier, y el de Italia, Carlo Ricci, se reunieron ayer. Los dos ministros condenaron el ataque.';
    expect(both(text, ['Paul Mercier', 'Carlo Ricci'])).toEqual([['Los dos ministros'], ['Los dos ministros']]);
  });

  it('is the parties whom a third one admonishes', () => {
    const text = 'Tailandia y Camboya reanudaron ayer el diálogo. Japón pidió contención a las partes.';
    expect(both(text, ['Tailandia', 'Camboya', 'Japón'])).toEqual([['las partes'], ['las partes'], []]);
  });

  it('takes rulers of two kinds for one', () => {
    const text =
      'El presidente de Chile, Ernesto Lagos, recibió al primer ministro de Japón, Kenji Mori. Los dos mandatarios visitaron Arica.';
    expect(both(text, ['Ernesto Lagos', 'Kenji Mori'])).toEqual([['Los dos mandatarios'], ['Los dos mandatarios']]);
  });

  it('is the two bodies of its kind, not the last two bodies', () => {
    const text =
      'El Sindicato Minero y el Sindicato Obrero protestaron. La empresa Norcasa cedió. Ambos sindicatos aplaudieron.';
    expect(both(text, ['Sindicato Minero', 'Sindicato Obrero', 'Norcasa'])).toEqual([
      ['Ambos sindicatos'],
      ['Ambos sindicatos'],
      [],
    ]);
  });

  it('is two bodies of any kind where they are named together', () => {
    const text = 'La Guardia Civil y la Policía Nacional detuvieron a diez personas. Los dos cuerpos colaboran.';
    expect(both(text, ['Guardia Civil', 'Policía Nacional'])).toEqual([['Los dos cuerpos'], ['Los dos cuerpos']]);
  });

  it('is nobody where only one fits', () => {
    const text = 'El ministro Paul Mercier habló con la cantante Lola Ruiz. Los dos ministros condenaron el ataque.';
    expect(both(text, ['Paul Mercier', 'Lola Ruiz'])).toEqual([[], []]);
  });

  it('is two persons named together where they are not called otherwise', () => {
    const text = 'La fiscal citó a Luis Prado y Ana Robles. Los dos directivos negaron el pago.';
    expect(both(text, ['Luis Prado', 'Ana Robles'])).toEqual([['Los dos directivos'], ['Los dos directivos']]);
    const apart = 'La fiscal citó a Luis Prado y al cantante José Robles. Los dos directivos negaron el pago.';
    expect(both(apart, ['Luis Prado', 'José Robles'])).toEqual([[], []]);
  });

  it('needs no number where all are called by their post', () => {
    const text =
      'El canciller boliviano, David Choque, recibió a su homólogo paraguayo, Rubén Ayala. Los cancilleres visitaron Oruro.';
    expect(both(text, ['David Choque', 'Rubén Ayala'])).toEqual([['Los cancilleres'], ['Los cancilleres']]);
    const others =
      'El canciller David Choque recibió al canciller Rubén Ayala. Los cancilleres de la región visitaron Oruro.';
    expect(both(others, ['David Choque', 'Rubén Ayala'])).toEqual([[], []]);
  });

  it('does not count three', () => {
    const text = 'El ministro Paul Mercier habló con el ministro Carlo Ricci. Los tres ministros callaron.';
    expect(both(text, ['Paul Mercier', 'Carlo Ricci'])).toEqual([[], []]);
  });
});

describe('ambos by itself', () => {
  it('is the two persons last named, though the parser takes it for a number', () => {
    const text = 'Ernesto Lagos recibió a Kenji Mori en Santiago. Ambos firmaron un acuerdo.';
    expect(both(text, ['Ernesto Lagos', 'Kenji Mori'])).toEqual([['Ambos'], ['Ambos']]);
  });

  it('is two countries where they are what is spoken of', () => {
    const text = 'Kenia y Uganda negocian desde enero. Ambos exigen garantías.';
    expect(both(text, ['Kenia', 'Uganda'])).toEqual([['Ambos'], ['Ambos']]);
  });

  it('is nobody where only one is named', () => {
    expect(both('Kenia negocia desde enero. Ambos exigen garantías.', ['Kenia'])).toEqual([[]]);
  });
});
