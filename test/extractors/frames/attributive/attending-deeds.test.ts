import { beforeAll, describe, expect, it } from 'vitest';
import {
  deedOf,
  hasResult,
  isAgainst,
  tellsOf,
} from '../../../../src/extractors/frames/attributive/attending-deeds.ts';
import { type Party, type SentenceView, viewSentences } from '../../../../src/extractors/frames/view.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../../src/languages/es/analyzer.ts';
import { readArticle } from '../../../core/article-of.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** A sentence and the person whose name, one word, stands in it. */
function personIn(text: string, name: string): [SentenceView, Party] {
  const analysis = { article: readArticle(text), sentences: analyzer.analyzeText(text) };
  const [view] = viewSentences(analysis, { entities: [], entitiesAt: () => [] }, () => null);
  const at = view!.sentence.tokens.findIndex(({ form }) => form === name);
  expect(at).toBeGreaterThanOrEqual(0);
  const party: Party = {
    entity: 0,
    type: 'Person',
    kind: 'name',
    head: at,
    from: at,
    to: at + 1,
    site: at,
    country: null,
  };
  return [{ ...view!, parties: [party] }, party];
}

describe('what somebody does at an event', () => {
  it('is read off the word over the name, or over the post before it', () => {
    expect(deedOf(...personIn('Mora marchó junto a los vecinos.', 'Mora'))).toMatchObject({
      deed: 'march',
      from: 'governor',
    });
    expect(deedOf(...personIn('A la gala acudió también la ministra Ruiz.', 'Ruiz')).deed).toBe('attend');
    expect(deedOf(...personIn('El candidato Mora pidió calma.', 'Mora')).deed).toBe('run');
  });

  it('is read off a clause on the name', () => {
    expect(deedOf(...personIn('Habló Mora, que declaró como testigo.', 'Mora'))).toMatchObject({
      deed: 'testify',
      from: 'relative',
    });
  });

  it('is read off a word before a list that parsers tore apart', () => {
    const text = 'Asistieron el alcalde, la delegada del Gobierno, el obispo de la diócesis y, al final, Mora.';
    expect(deedOf(...personIn(text, 'Mora')).deed).toBe('attend');
  });

  it('is read off `tomar parte` and lists of who is among some', () => {
    expect(deedOf(...personIn('En la marcha tomaron parte Ruiz y Mora.', 'Mora')).deed).toBe('attend');
    expect(deedOf(...personIn('Tomaron la casa Ruiz y Mora.', 'Mora')).deed).toBeNull();
    expect(deedOf(...personIn('Entre los finalistas estaban la chilena Ruiz y el granadino Mora.', 'Mora')).deed).toBe(
      'run',
    );
  });

  it('is another where a verb stands between', () => {
    expect(deedOf(...personIn('Asistió el alcalde y dijo que Mora compró la casa.', 'Mora')).deed).toBeNull();
  });

  it('may be denied', () => {
    expect(deedOf(...personIn('Mora no asistió.', 'Mora'))).toMatchObject({ deed: 'attend', denied: true });
    expect(deedOf(...personIn('Mora asistió.', 'Mora'))).toMatchObject({ deed: 'attend', denied: false });
  });

  it('tells of events of some kinds only', () => {
    expect(tellsOf('court', 'testify')).toBe(true);
    expect(tellsOf('race', 'testify')).toBe(false);
    expect(tellsOf('race', null)).toBe(false);
  });
});

it('a time or a gap behind a name is a result', () => {
  expect(hasResult(...personIn('Ganó Mora (2:10.14).', 'Mora'))).toBe(true);
  expect(hasResult(...personIn('Tercero fue Mora, a 32 segundos.', 'Mora'))).toBe(true);
  expect(hasResult(...personIn('Habló Mora, tercero ayer en la meta.', 'Mora'))).toBe(true);
  expect(hasResult(...personIn('Ganó Mora, de 32 años.', 'Mora'))).toBe(false);
  expect(hasResult(...personIn('Habló Mora, segundo secretario de la embajada.', 'Mora'))).toBe(false);
});

it('two sides stand against each other beside `ante` and `contra`', () => {
  expect(isAgainst(...personIn('El equipo jugó ante el Norte.', 'Norte'))).toBe('before');
  expect(isAgainst(...personIn('Jugará el Norte contra todos.', 'Norte'))).toBe('after');
  expect(isAgainst(...personIn('Jugará el Norte mañana.', 'Norte'))).toBeNull();
});
