import { beforeAll, describe, expect, it } from 'vitest';
import type { Sentence } from '../../../src/core/annotation.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { isAroundSport, isSportReport, sportLevel } from '../../../src/languages/es/sport.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function read(text: string): readonly Sentence[] {
  return analyzer.analyzeText(text);
}

const match = `El delantero marcó dos goles y el portero detuvo un penalti. El entrenador elogió a sus jugadores.
El equipo sigue en cabeza de la liga.`;
const council = `La alcaldesa presentó el presupuesto. El gobierno aprobó la ley. La oposición pidió más dinero para las
escuelas del barrio y la reforma del hospital.`;

describe('an article of sport', () => {
  it('is told by its nouns, and is a report where it is full of them', () => {
    expect(sportLevel(read(match))).toBe('much');
    expect(isSportReport(read(match))).toBe(true);
  });

  it('is not one of politics', () => {
    expect(sportLevel(read(council))).toBe('none');
    expect(isSportReport(read(council))).toBe(false);
  });

  it('is none where a party suffers a defeat, though its words are those of matches too', () => {
    const election = read(`${council} El partido sufrió una derrota. La victoria dio al técnico la alcaldía.`);
    expect(sportLevel(election)).toBe('much');
    expect(isSportReport(election)).toBe(false);
  });

  it('speaks of sport without being a report where a club stands among other things', () => {
    const trade = read(`${council} ${council} El club vendió un terreno.`);
    expect(sportLevel(trade)).toBe('some');
    expect(isSportReport(trade)).toBe(false);
  });

  it('is around sport where it tells of matches in words of today and of America', () => {
    const final =
      read(`El arquero atajó un penal en la prórroga. La ministra inauguró una escuela. La afición llenó el estadio.
Nadie quiso hablar después. El zaguero celebró la victoria con la hinchada. La lluvia no cesó en toda la noche.`);
    expect(isAroundSport(final)).toBe(true);
    expect(isSportReport(final)).toBe(false);
    expect(isAroundSport(read(council))).toBe(false);
  });

  it('is not around sport by one word told again and again', () => {
    expect(isAroundSport(read('El partido votó en contra. El partido perdió la alcaldía. El partido calla.'))).toBe(
      false,
    );
  });

  it('is nothing without words', () => {
    expect(sportLevel([])).toBe('none');
    expect(isSportReport([])).toBe(false);
    expect(isAroundSport([])).toBe(false);
  });
});
