import type { Sentence } from '../../core/annotation.ts';

/** What of a sentence stands in quotation marks. */
export interface Quoted {
  /** Token ranges `[from, to)` inside quotation marks. */
  readonly ranges: readonly (readonly [number, number])[];
}

const isOpening = (form: string): boolean => form === '«' || form === '“' || form === '‘';
const isClosing = (form: string): boolean => form === '»' || form === '”' || form === '’';

/** Whether a token stands in quotation marks. */
export function isInside({ ranges }: Quoted, token: number): boolean {
  return ranges.some(([from, to]) => from <= token && token < to);
}

/** Quotation ranges by sentence; an open quotation runs on into the next sentences of the same paragraph. */
export function readQuotes(sentences: readonly Sentence[]): Quoted[] {
  let open = false;
  let previous = -1;
  return sentences.map((sentence) => {
    if (previous >= 0 && sentence.start - previous > 1) open = false;
    previous = sentence.end;
    const ranges: [number, number][] = [];
    let from = open ? 0 : -1;
    for (const token of sentence.tokens) {
      const { form } = token;
      // Every word of the article passes here: marks are short.
      if (form.length > 2) continue;
      if (form === '"' || form === "''" || form === '``') open = !open;
      else if (isOpening(form)) open = true;
      else if (isClosing(form)) open = false;
      else continue;
      if (open) from = token.index + 1;
      else if (from >= 0) {
        // A single word or two in quotation marks is a wording, not an utterance.
        if (token.index - from > 3) ranges.push([from, token.index]);
        from = -1;
      }
    }
    if (open && from >= 0) ranges.push([from, sentence.tokens.length]);
    return { ranges };
  });
}
