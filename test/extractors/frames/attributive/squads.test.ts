import { beforeAll, describe, expect, it } from 'vitest';
import { countedAs } from '../../../../src/extractors/frames/attributive/name-lists.ts';
import { ruleFor } from '../../../../src/extractors/frames/attributive/squad-signs.ts';
import { type Squads, squadsOf } from '../../../../src/extractors/frames/attributive/squads.ts';
import { demonymLookup } from '../../../../src/extractors/frames/demonyms.ts';
import { viewSentences } from '../../../../src/extractors/frames/view.ts';
import { loadKnowledge } from '../../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../../src/languages/es/predications/index.ts';
import { resolveMentions } from '../../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The squads of a text, asked by names. */
function squadsIn(text: string): { squads: Squads; indexOf: (name: string) => number } {
  const analysis = { article: readArticle(text), sentences: analyzer.analyzeText(text) };
  const entities = resolveMentions(analysis, findPredications(analysis), knowledge);
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const indexOf = (name: string): number => {
    const found = entities.entities.find(({ names }) => names.includes(name));
    expect(found, `${name} of ${entities.entities.map((entity) => entity.name).join(', ')}`).toBeDefined();
    return found?.index ?? -1;
  };
  return { squads: squadsOf({ entities, knowledge, views }), indexOf };
}

describe('squads', () => {
  it.each([
    ['behind a comma', 'Luis Mora, delantero del Real Madrid, marcó dos goles al Barcelona.'],
    ['in brackets', 'Luis Mora (Real Madrid) marcó dos goles al Barcelona.'],
    ['before the name', 'El delantero gallego del Real Madrid Luis Mora marcó dos goles al Barcelona.'],
    ['by who serves it', 'El Real Madrid, dirigido por el gallego Luis Mora, ganó ayer al Barcelona.'],
  ])('tie a player to a club told %s', (_, text) => {
    const { squads, indexOf } = squadsIn(text);
    expect(squads.standingOf(indexOf('Luis Mora'), indexOf('Real Madrid')).tied).toBe('this');
    expect(squads.standingOf(indexOf('Luis Mora'), indexOf('Barcelona')).tied).toBe('other');
    expect(squads.bestOf(indexOf('Luis Mora'))).toBe(indexOf('Real Madrid'));
  });

  it('tie nobody to a club over a verb', () => {
    const { squads, indexOf } = squadsIn('Luis Mora marcó dos goles del Real Madrid.');
    expect(squads.standingOf(indexOf('Luis Mora'), indexOf('Real Madrid')).tied).toBe('none');
  });

  it('let those of one list share the club of one of them', () => {
    const { squads, indexOf } = squadsIn(
      'Luis Mora, delantero del Real Madrid, marcó pronto. Los goles de Luis Mora y Juan Paz decidieron la final.',
    );
    expect(squads.standingOf(indexOf('Juan Paz'), indexOf('Real Madrid')).mates).toBe('this');
  });

  it('take `entre` for two sides, not for a list', () => {
    const { squads, indexOf } = squadsIn(
      'Luis Mora, delantero del Real Madrid, marcó pronto. El duelo entre Luis Mora y Juan Paz decidió la final.',
    );
    expect(squads.standingOf(indexOf('Juan Paz'), indexOf('Real Madrid')).mates).toBe('none');
  });

  it('give a fellow the club of whom `su` means', () => {
    const { squads, indexOf } = squadsIn(
      'Luis Mora, delantero del Real Madrid, marcó pronto. Luis Mora abrazó a su compañero Juan Paz.',
    );
    expect(squads.standingOf(indexOf('Juan Paz'), indexOf('Real Madrid')).mates).toBe('this');
  });

  it('take the club in brackets for the one before where another has signed the player', () => {
    const { squads, indexOf } = squadsIn(
      'El Real Madrid ha hecho cinco fichajes, entre ellos el gallego Luis Mora (Barcelona) y Juan Paz.',
    );
    expect(squads.bestOf(indexOf('Luis Mora'))).toBe(indexOf('Real Madrid'));
    expect(squads.standingOf(indexOf('Luis Mora'), indexOf('Barcelona')).tied).toBe('other');
  });

  it.each([
    ['player', 'El delantero gallego del Real Madrid Luis Mora marcó dos goles al Barcelona.'],
    ['coach', 'El Real Madrid, dirigido por Luis Mora, ganó ayer al Barcelona.'],
    ['coach', 'Los jugadores de Luis Mora ganaron ayer al Barcelona en el campo del Real Madrid.'],
    ['official', 'Luis Mora, presidente del Real Madrid, saludó al Barcelona.'],
    ['none', 'Luis Mora saludó ayer al Barcelona en el campo del Real Madrid.'],
  ])('call somebody %s by the words beside the name: %s', (role, text) => {
    const { squads, indexOf } = squadsIn(text);
    expect(squads.roleOf(indexOf('Luis Mora'))).toBe(role);
  });

  it('take the club most people are tied to for the main one', () => {
    const { squads, indexOf } = squadsIn(
      'Luis Mora (Real Madrid) y Juan Paz (Barcelona) se saludaron. Pedro Vela, portero del Real Madrid, también habló.',
    );
    expect(squads.main).toBe(indexOf('Real Madrid'));
  });
});

describe('ruleFor', () => {
  it('parts what words tie, whom they call a coach, what mates tie, what only speaks for a club, and the rest', () => {
    const { squads, indexOf } = squadsIn(
      'Luis Mora, delantero del Real Madrid, abrazó a su compañero Juan Paz. El Barcelona perdió con un gol de Pedro Vela.',
    );
    const rule = (person: string, club: string): string => ruleFor(squads, indexOf(person), indexOf(club));
    expect(rule('Luis Mora', 'Real Madrid')).toBe('team.tied');
    expect(rule('Juan Paz', 'Real Madrid')).toBe('team.mates');
    expect(rule('Pedro Vela', 'Barcelona')).toBe('team.first');
    expect(rule('Luis Mora', 'Barcelona')).toBe('team');
    const coach = squadsIn('Luis Mora, entrenador del Real Madrid, felicitó al Barcelona.');
    expect(ruleFor(coach.squads, coach.indexOf('Luis Mora'), coach.indexOf('Real Madrid'))).toBe('team.run');
  });
});

describe('countedAs', () => {
  it('tells what a list counts its people as', () => {
    const [sentence] = analyzer.analyzeText(
      'Llegaron cinco fichajes, entre ellos el gallego Luis Mora (Sur) y Juan Paz.',
    );
    const tokens = sentence?.tokens ?? [];
    expect(
      countedAs(
        tokens,
        tokens.findIndex(({ form }) => form === 'Juan'),
      ),
    ).toBe('signing');
  });

  it('stops at a verb', () => {
    const [sentence] = analyzer.analyzeText('Cinco fichajes, entre ellos Luis Mora, aplaudieron a Juan Paz.');
    const tokens = sentence?.tokens ?? [];
    expect(
      countedAs(
        tokens,
        tokens.findIndex(({ form }) => form === 'Juan'),
      ),
    ).toBe('none');
  });
});
