import type { Party, SentenceView } from './view.ts';

const read = new WeakMap<SentenceView, readonly number[]>();

/** Where a sentence turns to somebody else: `X apoyó a Y, mientras que Z respaldó a W`, `en tanto que`. */
export function contrastsIn(view: SentenceView): readonly number[] {
  let known = read.get(view);
  if (known === undefined) {
    const { tokens } = view.sentence;
    known = tokens
      .filter(({ form, index }) => {
        // Every word of the article passes here: those of another length are let go at once.
        if (form.length !== 'mientras'.length && form.length !== 'tanto'.length) return false;
        if (tokens[index + 1]?.form.toLowerCase() !== 'que') return false;
        return /^mientras$/i.test(form) || (/^tanto$/i.test(form) && /^en$/i.test(tokens[index - 1]?.form ?? ''));
      })
      .map(({ index }) => index);
    read.set(view, known);
  }
  return known;
}

/** Whether a contrast stands between a word and a party: what is said on one side is not said of the other. */
export function isContrasted(contrasts: readonly number[], { site }: Party, trigger: number): boolean {
  return contrasts.some((at) => at < site !== at < trigger);
}
