import { describe, expect, it } from 'vitest';
import { namesIn } from './found-names.ts';

describe('a person named directly behind a body or place', () => {
  it.each([
    ['Votó en contra el senador por Ohio Patrick Dunwood.', 'Ohio', 'Patrick Dunwood'],
    ['Lo aprobó la jueza comercial de Valdehita Marta Oquendo.', 'Valdehita', 'Marta Oquendo'],
    ['Declaró el dirigente de la Confederación Serrana Iván Le Brun.', 'Confederación Serrana', 'Iván Le Brun'],
    ['Lo vio el fotógrafo de la agencia Nortepress Óscar Robledo.', 'Nortepress', 'Óscar Robledo'],
    ['Lo dijo la concejala del PNR en Barakaldo Nerea Soto.', 'Barakaldo', 'Nerea Soto'],
  ])('is parted from it: %s', (text, body, person) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining([body, person]));
  });

  it.each([
    ['La boda del abogado de Tanvir Rahman Quispe fue ayer.', 'Rahman Quispe'],
    ['Habló la directora del Museo Elena Robledo.', 'Elena Robledo'],
    ['Habló el obispo de San Julián Robledo.', 'Julián Robledo'],
    ['Lo decidió la secretaria de la Asamblea General Robledo.', 'General Robledo'],
  ])('is none where the words are of one name: %s', (text, person) => {
    expect(namesIn(text)).not.toContain(person);
  });
});

describe('what is called after somebody', () => {
  it.each([
    ['Protestó la Fundación Vicente Robledo.', 'Fundación Vicente Robledo'],
    ['Expuso en el Museo Reina Elena.', 'Museo Reina Elena'],
    ['Jugaron en el estadio Príncipe Elías.', 'estadio Príncipe Elías'],
  ])('keeps the person in its name: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('loses the title of a person who is none of its name', () => {
    expect(namesIn('Lo anunció el ministro Príncipe Elías Robledo.')).toContain('Elías Robledo');
  });
});

describe('titles that are part of a name', () => {
  it('stay with firms on record and with towns where something is', () => {
    expect(namesIn('La planta de General Motors cerró ayer.')).toContain('General Motors');
    expect(namesIn('Lo detuvieron en Coronel Suárez anoche.')).toContain('Coronel Suárez');
    expect(namesIn('Habló con el Coronel Suárez anoche.')).toContain('Suárez');
  });
});

describe('small words', () => {
  it.each([
    ['El alcalde viajó desde O Robledal hasta A Coruña.', ['O Robledal', 'A Coruña']],
    ['Lo pidió la Assemblea pel Bosc en una carta.', ['Assemblea pel Bosc']],
    ['Lo pidieron Fishermen and Friends of the Bay en una carta.', ['Fishermen and Friends of the Bay']],
    ["Ganó el concurso Vents de l'Ebre ayer.", ["Vents de l'Ebre"]],
    ['La asociación Sin Receta reunió firmas.', ['Sin Receta']],
  ])('that only names hold are of the name: %s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining([...names]));
  });

  it.each([
    ['El grupo A Robledo lo conoce bien.', 'A Robledo'],
    ['A Robledo le gusta el mar.', 'A Robledo'],
    ['Sin Robledo no hay acuerdo.', 'Sin Robledo'],
  ])('stay outside it elsewhere: %s', (text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });
});

describe('a prize by one word', () => {
  it('is none where somebody is called so', () => {
    expect(namesIn('Lo detectó el médico Óscar Iván Robledo.')).toContain('Óscar Iván Robledo');
    expect(namesIn('Entregaron el Óscar Marta Robledo y su hermana.')).toContain('Marta Robledo');
  });
});
