import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis, Sentence, Token } from '../../core/annotation.ts';
import type { Article, SegmentKind } from '../../core/article.ts';
import { STATEMENT_SEGMENTS } from '../../core/article.ts';
import type { Annotator } from '../../nlp/annotator.ts';
import type { LemmaLexicon, Lemmatizer } from '../../nlp/lemmatizer.ts';
import { readLemmatizer } from '../../nlp/lemmatizer.ts';
import { linearAnnotator } from '../../nlp/linear/annotator.ts';
import { isCaseless } from '../../nlp/linear/word-features.ts';
import { readModelBytes, readModelFile } from '../../nlp/model-file.ts';
import { loadNeuralModel } from '../../nlp/neural/model.ts';
import { oneStringEach } from '../../nlp/one-string-each.ts';
import type { SurfaceSentence } from '../../nlp/sentence-splitter.ts';
import { splitSentences } from '../../nlp/sentence-splitter.ts';
import { mistakenVerb } from './mistaken-verbs.ts';
import { spanishTokenization } from './tokenization.ts';

/** Analyses Spanish text: sentences, tokens, tags, lemmas, trees and names. Not shared between threads. */
export interface Analyzer {
  /** Analyses the segments of an article that can hold statements; the others have no sentences. */
  analyze(article: Article): Analysis;
  /** Analyses plain text as if all of it were body text. */
  analyzeText(text: string): Sentence[];
}

const MODELS = fileURLToPath(new URL('../../../graph-data/models/es/', import.meta.url));

/** Loads the Spanish models from a folder, by default those shipped with Trama. Throws a config error if one is missing. */
export async function loadSpanishAnalyzer(modelDir: string = MODELS): Promise<Analyzer> {
  const lexicon = readLemmatizer(await readModelFile(join(modelDir, 'lexicon.bin.br')));
  const annotator = await loadAnnotator(modelDir);
  const rules = spanishTokenization(lexicon);
  const formOf = oneStringEach();
  const read = (text: string, start: number, end: number, segment: SegmentKind, into: Sentence[]): void => {
    for (const surface of splitSentences(text, rules, start, end)) {
      into.push(annotated(text, surface, segment, into.length, annotator, lexicon, formOf));
    }
  };
  return {
    analyze(article) {
      const sentences: Sentence[] = [];
      for (const { start, end, kind } of article.segments) {
        if (STATEMENT_SEGMENTS.includes(kind)) read(article.text, start, end, kind, sentences);
      }
      return { article, sentences };
    },
    analyzeText(text) {
      const sentences: Sentence[] = [];
      read(text, 0, text.length, 'body', sentences);
      return sentences;
    },
  };
}

async function loadAnnotator(modelDir: string): Promise<Annotator> {
  const neural = join(modelDir, 'neural.bin.br');
  if (existsSync(neural)) return loadNeuralModel(await readModelBytes(neural));
  return linearAnnotator(await readModelFile(join(modelDir, 'linear.bin.br')));
}

/**
 * Words of a headline in capitals as they would stand in running text: known words in small letters, others as names.
 * The models have seen few capitals and would take every noun for a name.
 */
function withSmallLetters(forms: readonly string[], lexicon: LemmaLexicon): string[] {
  return forms.map((form, i) => {
    const small = lexicon.truecase(form);
    return i === 0 ? form.slice(0, 1) + small.slice(1) : small;
  });
}

function annotated(
  text: string,
  surface: SurfaceSentence,
  segment: SegmentKind,
  index: number,
  annotator: Annotator,
  lexicon: Lemmatizer & LemmaLexicon,
  formOf: (surface: string) => string,
): Sentence {
  const forms: string[] = [];
  for (const token of surface.tokens) {
    if (token.words === null) forms.push(formOf(text.slice(token.start, token.end)));
    else forms.push(...token.words);
  }
  const seen = isCaseless(forms) ? withSmallLetters(forms, lexicon) : forms;
  const { upos, feats, head, deprel, names } = annotator.annotate(seen);
  const tokens: Token[] = [];
  for (const { start, end, words } of surface.tokens) {
    const length = words?.length ?? 1;
    for (let k = 0; k < length; k += 1) {
      const i = tokens.length;
      const form = forms[i]!;
      const tagged = lexicon.lemmaOf(seen[i]!, upos[i]!, feats[i]!);
      const verb = mistakenVerb(form, tagged, upos[i]!, deprel[i]!, lexicon);
      const word = {
        start, end, index: i, form,
        lemma: verb === null ? tagged : lexicon.lemmaOf(seen[i]!, 'VERB', verb),
        upos: verb === null ? upos[i]! : 'VERB',
        feats: verb ?? feats[i]!,
        head: head[i]!,
        deprel: deprel[i]!,
      }; // biome-ignore format: a row
      tokens.push(length > 1 && k === 0 ? asFirstOf(length, word) : word);
    }
  }
  return { start: surface.start, end: surface.end, index, segment, tokens, names };
}

/**
 * The first of several words of one surface, written out: V8 gives every object that is spread and added to a hidden class
 * of its own, and one such token in ten makes each look at a token a slow one, in all stages.
 */
function asFirstOf(words: number, { start, end, index, form, lemma, upos, feats, head, deprel }: Token): Token {
  return { start, end, index, form, lemma, upos, feats, head, deprel, multiword: words };
}
