import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { ownerOf } from '../../../src/resolve/coreference/belonging-nouns.ts';
import { bodyWord } from '../../../src/resolve/coreference/body-words.ts';
import { isBorneByCraft } from '../../../src/resolve/coreference/craft-names.ts';
import { isBorneByEvent } from '../../../src/resolve/coreference/event-names.ts';
import { isBorneByFirm } from '../../../src/resolve/coreference/firm-names.ts';
import { isExplainedAsTown, kindTakenUpAfter } from '../../../src/resolve/coreference/later-nouns.ts';
import { endsPost, postAt } from '../../../src/resolve/coreference/two-word-post.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** Where a name of some words stands in a text. */
function placeOf(text: string, name: string) {
  const sentences = analyzer.analyzeText(text);
  const words = name.split(' ');
  for (const sentence of sentences) {
    const from = sentence.tokens.findIndex((_, at) => words.every((word, k) => sentence.tokens[at + k]?.form === word));
    if (from < 0) continue;
    const found = { sentence: sentence.index, from, to: from + words.length, text: name, nameClass: null };
    return { sentences, sentence, found };
  }
  throw new Error(`${name} is not in the text`);
}

describe('ownerOf', () => {
  it('tells what has a thing that only one kind has', () => {
    expect(['accionistas', 'vecinos', 'portero', 'viuda'].map(ownerOf)).toEqual(['firm', 'place', 'club', 'person']);
  });

  it('tells nothing of what all kinds have', () => {
    expect(['presidente', 'sede', 'mesa'].map(ownerOf)).toEqual([null, null, null]);
  });
});

describe('bodyWord', () => {
  it('knows words of firms and clubs in other languages', () => {
    expect(['resources', 'gmbh', 'atletico', 'calcio'].map(bodyWord)).toEqual(['firm', 'firm', 'club', 'club']);
    expect(bodyWord('robledo')).toBeNull();
  });
});

describe('kindTakenUpAfter', () => {
  const kindAfter = (text: string) => {
    const { sentences, found } = placeOf(text, 'Norsa');
    return kindTakenUpAfter(sentences, found, knowledge);
  };

  it('tells the kind of the noun that goes on with a name', () => {
    expect(kindAfter('Ayer ganó Norsa. La compañía vendió más.')).toBe('company');
    expect(kindAfter('Llovió en Norsa. El municipio pidió ayuda.')).toBe('town');
  });

  it('leaves nouns with a name or complement of their own', () => {
    expect(kindAfter('Ayer ganó Norsa. La empresa Zeltel perdió.')).toBeNull();
    expect(kindAfter('Ayer ganó Norsa. El alcalde de Lugo calló.')).toBeNull();
  });
});

describe('isExplainedAsTown', () => {
  const explained = (text: string) => {
    const { sentence, found } = placeOf(text, 'Norsa');
    return isExplainedAsTown(sentence, found);
  };

  it('reads the noun behind the comma', () => {
    expect(explained('Ayer Norsa, localidad turolense, quedó aislada.')).toBe(true);
    expect(explained('Ayer Norsa, empresa turolense, quedó aislada.')).toBe(false);
    expect(explained('Ayer Norsa y la localidad quedaron aisladas.')).toBe(false);
  });
});

describe('what a name stands behind', () => {
  it('is a craft, over an adjective and in quotation marks', () => {
    const behind = (text: string, name: string) => {
      const { sentence, found } = placeOf(text, name);
      return isBorneByCraft(sentence, found, knowledge);
    };
    expect(behind('Zarpó la fragata italiana Elena Robledo.', 'Elena Robledo')).toBe(true);
    expect(behind('Zarpó el pesquero “Robledo” de Vigo.', 'Robledo')).toBe(true);
    expect(behind('Zarpó la fragata de Elena Robledo.', 'Elena Robledo')).toBe(false);
    expect(behind('Habló la patrona Elena Robledo.', 'Elena Robledo')).toBe(false);
    expect(behind('Zarpó la patrullera Robledo.', 'Robledo')).toBe(true);
    expect(behind('Habló la patrullera Elena Robledo.', 'Elena Robledo')).toBe(false);
  });

  it('is a firm by its noun, over what it deals in, or by its country alone', () => {
    const behind = (text: string, name: string) => {
      const { sentence, found } = placeOf(text, name);
      return isBorneByFirm(sentence, found, knowledge);
    };
    expect(behind('Viajó con un directivo de la tabaquera Lorimel.', 'Lorimel')).toBe(true);
    expect(behind('Multaron a la empresa de taxis aéreos Lorimel.', 'Lorimel')).toBe(true);
    expect(behind('Vendió la filial a la húngara Danuva Infratek.', 'Danuva Infratek')).toBe(true);
    expect(behind('Habló la operadora peruana Eva Robledo.', 'Eva Robledo')).toBe(false);
    expect(behind('Habló el operador Robledo.', 'Robledo')).toBe(false);
    expect(behind('Ganó la húngara Eva Robledo.', 'Eva Robledo')).toBe(false);
  });

  it('is a prize whatever its name, but who has won one keeps his', () => {
    const behind = (text: string, name: string) => {
      const { sentence, found } = placeOf(text, name);
      return isBorneByEvent(sentence, found, knowledge);
    };
    expect(behind('Ganó el premio Encina de novela.', 'Encina')).toBe(true);
    expect(behind('Habló el premio Elena Robledo.', 'Elena Robledo')).toBe(false);
  });
});

describe('a post of two words', () => {
  it('is read whole, and its second word is nobody', () => {
    const { sentence, found } = placeOf('Dimitió el consejero delegado de Norsa.', 'consejero');
    expect(postAt(sentence, found.from, knowledge)?.lemma).toBe('consejero delegado');
    expect(endsPost(sentence, found.from + 1, knowledge)).toBe(true);
  });

  it('leaves each word its own where they do not belong together', () => {
    const { sentence, found } = placeOf('Dimitió el consejero, delegado en Lugo.', 'consejero');
    expect(postAt(sentence, found.from, knowledge)?.lemma).toBe('consejero');
    expect(endsPost(sentence, found.from + 2, knowledge)).toBe(false);
  });
});
