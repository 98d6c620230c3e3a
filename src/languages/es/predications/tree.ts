import { featureOf, type NameClass, type Sentence, type Token } from '../../../core/annotation.ts';
import type { Span } from '../../../core/span.ts';

/** A sentence with its dependents listed by head and the token range of every subtree. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly root: number;
  /** Dependents in order of position. */
  readonly children: readonly (readonly number[])[];
  /** The relation of each token without its subtype: `expl` of `expl:pv`. */
  readonly relations: readonly string[];
  /** Class of the name that covers a token, or undefined. */
  readonly nameClass: readonly (NameClass | undefined)[];
}

/** Indexes a sentence by head. Linear in its length. */
export function buildTree(sentence: Sentence): Tree {
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  let root = 0;
  for (const token of tokens) {
    if (token.head >= 0 && token.head !== token.index) children[token.head]?.push(token.index);
    else root = token.index;
  }
  const nameClass: (NameClass | undefined)[] = new Array(tokens.length);
  for (const name of sentence.names) {
    for (let at = name.from; at < name.to; at++) nameClass[at] = name.nameClass;
  }
  return { sentence, tokens, root, children, relations: tokens.map(baseRelation), nameClass };
}

function baseRelation({ deprel }: Token): string {
  const known = BASES.get(deprel);
  if (known !== undefined) return known;
  const colon = deprel.indexOf(':');
  const base = colon < 0 ? deprel : deprel.slice(0, colon);
  BASES.set(deprel, base);
  return base;
}

/** Cut once for each of the few dozen labels. */
const BASES = new Map<string, string>();

export function dependents(tree: Tree, head: number, relation: string): number[] {
  const found: number[] = [];
  for (const child of tree.children[head] ?? []) {
    if (tree.relations[child] === relation) found.push(child);
  }
  return found;
}

export function dependent(tree: Tree, head: number, relation: string): number | undefined {
  for (const child of tree.children[head] ?? []) {
    if (tree.relations[child] === relation) return child;
  }
  return undefined;
}

/** A function word with the rest of its fixed expression, in lower case: `junto a`, `después de`. */
export function fixedForm(tree: Tree, at: number): string {
  let form = tree.tokens[at]!.form.toLowerCase();
  for (const child of tree.children[at] ?? []) {
    if (tree.tokens[child]!.deprel === 'fixed') form += ` ${tree.tokens[child]!.form.toLowerCase()}`;
  }
  return form;
}

/** The preposition(s) before a nominal, or the preposition that marks an infinitive, or null. */
export function prepositionOf(tree: Tree, at: number): string | null {
  let form: string | null = null;
  for (const child of tree.children[at] ?? []) {
    const token = tree.tokens[child]!;
    const adpositional = token.deprel === 'case' || (token.deprel === 'mark' && token.upos === 'ADP');
    if (!adpositional || child > at) continue;
    const part = fixedForm(tree, child);
    form = form === null ? part : `${form} ${part}`;
  }
  return form;
}

/** The head and everything coordinated with it, in order. */
export function conjunctsOf(tree: Tree, head: number): number[] {
  if (dependent(tree, head, 'conj') === undefined) return [head];
  const found = [head];
  for (let at = 0; at < found.length && found.length < 64; at++) {
    for (const child of tree.children[found[at]!] ?? []) {
      if (tree.relations[child] === 'conj') found.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

const OUTSIDE_PHRASE = new Set(['conj', 'cc', 'parataxis']);

/**
 * The span of a phrase or clause: everything below `head` but its coordinated phrases, without punctuation at the
 * rims.
 */
export function phraseSpan(tree: Tree, head: number): Span {
  let first = head;
  let last = head;
  const open = [head];
  const { tokens, relations } = tree;
  while (open.length > 0) {
    const at = open.pop()!;
    if (tokens[at]!.deprel !== 'punct') {
      if (at < first) first = at;
      if (at > last) last = at;
    }
    for (const child of tree.children[at] ?? []) {
      if (at === head && OUTSIDE_PHRASE.has(relations[child]!)) continue;
      open.push(child);
    }
  }
  return { start: tokens[first]!.start, end: Math.max(tokens[last]!.end, tokens[head]!.end) };
}

export function isNominal(token: Token): boolean {
  return (
    token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    token.upos === 'NUM' ||
    token.upos === 'SYM' ||
    token.upos === 'X'
  );
}

export function isFiniteForm(token: Token): boolean {
  return token.feats.includes('VerbForm=Fin');
}

/** Whether a word is a relative pronoun or adverb that stands for the noun its clause modifies. */
export function isRelative(token: Token): boolean {
  if (token.feats.includes('PronType=Rel') || token.feats.includes('PronType=Int,Rel')) return true;
  const form = token.form.toLowerCase();
  if (token.upos === 'PRON') return RELATIVE_FORMS.has(form);
  return form === 'donde' || POSSESSIVE_RELATIVES.has(form);
}

const RELATIVE_FORMS = new Set(['que', 'quien', 'quienes', 'cual', 'cuales']);
export const POSSESSIVE_RELATIVES: ReadonlySet<string> = new Set(['cuyo', 'cuya', 'cuyos', 'cuyas']);

export function isPossessive(token: Token): boolean {
  const form = token.form.toLowerCase();
  return form === 'su' || form === 'sus' || form === 'suyo' || form === 'suya' || form === 'suyos' || form === 'suyas';
}

/** `Plur` for coordinated or plural nominals, `Sing` for singular, undefined where the word does not tell. */
export function numberOf(tree: Tree, head: number): string | undefined {
  const token = tree.tokens[head]!;
  for (const child of tree.children[head] ?? []) {
    if (tree.relations[child] === 'conj' && isNominal(tree.tokens[child]!)) return 'Plur';
  }
  const own = featureOf(token, 'Number');
  if (own !== undefined) return own;
  if (token.upos === 'PROPN') {
    // `Estados Unidos` takes either number; other names are singular unless their article is plural.
    for (const child of tree.children[head] ?? []) {
      if (tree.tokens[child]!.deprel === 'det') return featureOf(tree.tokens[child]!, 'Number');
    }
    return token.form === 'Estados' || token.form === 'EEUU' ? undefined : 'Sing';
  }
  return undefined;
}
