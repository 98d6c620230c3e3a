import type { Sentence } from '../../core/annotation.ts';
import type { FeatureSink } from './feature-tally.ts';
import type { FoundName } from './find-names.ts';
import type { NameReading } from './type-name.ts';

/** Tells what the names beside a name show of it: the rest of a list (`Norsa, Zeltel y Robledo`), what brackets it or is bracketed. */
export type Neighbours = (sink: FeatureSink, name: FoundName, sentence: Sentence) => void;

/** Files the names of an article by where they stand; `readingOf` says what tables take each for. */
export function fileNeighbours(
  found: readonly FoundName[],
  readingOf: (name: FoundName) => NameReading | null,
): Neighbours {
  const starting = new Map<number, FoundName>();
  const ending = new Map<number, FoundName>();
  for (const name of found) {
    const known = starting.get(placeOf(name.sentence, name.from));
    if (!known || known.to < name.to) starting.set(placeOf(name.sentence, name.from), name);
    const before = ending.get(placeOf(name.sentence, name.to));
    if (!before || before.from > name.from) ending.set(placeOf(name.sentence, name.to), name);
  }
  return (sink, name, { index, tokens }) => {
    const tell = (link: string, other: FoundName | undefined) => {
      if (other === undefined || other === name) return;
      sink.add(link, ' class', other.nameClass ?? 'none');
      sink.add(link, ' read', readingOf(other)?.type ?? 'unread');
    };
    const formAt = (at: number) => tokens[at]?.form ?? '';
    let before = name.from - 1;
    if (tokens[before]?.upos === 'DET') before -= 1;
    if (/^(?:y|e|o|u)$/.test(formAt(before))) tell('listed', ending.get(placeOf(index, before)));
    else if (formAt(before) === ',') tell('listed', ending.get(placeOf(index, before)));
    else if (formAt(before) === '(') tell('bracketed by', ending.get(placeOf(index, before)));
    let after = name.to;
    const mark = formAt(after);
    after += 1;
    if (tokens[after]?.upos === 'DET') after += 1;
    const next = starting.get(placeOf(index, after));
    if (/^(?:y|e|o|u|,)$/.test(mark)) tell('listed', next);
    else if (mark === '(' && formAt(next?.to ?? -1) === ')') tell('brackets', next);
  };
}

const placeOf = (sentence: number, token: number): number => sentence * 10_000 + token;
