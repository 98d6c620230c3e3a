import type { Tree } from './tree.ts';

/** How far before the verb `que` may stand: `lo que la dirección de la compañía ha negado`. */
const FARTHEST = 9;

/**
 * The noun that takes up a whole clause before the `que` of a verb: `, extremo que desmiente`, `, una decisión que lamenta`; with
 * `obliquely` behind a preposition, too: `, idea a la que se opone`. Undefined where another word stands there.
 */
export function summingNoun(
  { tokens }: Tree,
  verb: number,
  nouns: ReadonlySet<string>,
  obliquely: boolean,
): number | undefined {
  for (let at = verb - 1; at >= Math.max(2, verb - FARTHEST); at--) {
    if (tokens[at]!.form.toLowerCase() !== 'que') continue;
    const isOblique = obliquely && /^(?:el|la|los|las)$/.test(tokens[at - 1]!.form) && tokens[at - 2]!.upos === 'ADP';
    const noun = isOblique ? at - 3 : at - 1;
    if (noun < 1 || !nouns.has(tokens[noun]!.form.toLowerCase())) return undefined;
    // `una versión que la Policía desautoriza`
    const before = /^un(?:[oa]s?)?$/i.test(tokens[noun - 1]!.form) ? tokens[noun - 2] : tokens[noun - 1];
    return before?.form === ',' ? noun : undefined;
  }
  return undefined;
}
