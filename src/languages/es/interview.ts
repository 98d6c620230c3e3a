import type { Span } from '../../core/span.ts';

/** An interview printed as questions and answers. */
export interface Interview {
  /** Where the first question begins: who answers is introduced before it. */
  readonly from: number;
  /** The answers, in order. */
  readonly answers: readonly Span[];
}

const TURN =
  /^\s*(?:[—–-]\s*(?=\p{L}|[¿¡«"“])|\*{0,2}(?<who>P|R|Pregunta|Respuesta|PREGUNTA|RESPUESTA)(?:\.|:|\.-)\*{0,2}\s+)/u;
/** `—No vi nada —dijo el portero.`: a story with dialogue tells who speaks. */
const TOLD = /\s[—–]\s?\p{Ll}/u;
const MIN_TURNS = 4;

/**
 * Finds the answers where paragraphs open with dashes or with P. and R. in turn: the first of a run is a question, its
 * neighbour the answer. At least four turns and two questions with their mark, for stories have dialogues too.
 * Questions as headings are not read: explainers, which nobody answers, have the same form.
 */
export function findInterview(text: string): Interview | undefined {
  const answers: Span[] = [];
  let from = -1;
  let turns = 0;
  let marked = 0;
  let isAnswer = false;
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const line = match[0];
    const turn = TURN.exec(line);
    if (turn === null || TOLD.test(line.slice(turn[0].length))) {
      isAnswer = false;
      continue;
    }
    const who = turn.groups?.who;
    if (who !== undefined) isAnswer = who.startsWith('R');
    if (from < 0) from = match.index;
    turns += 1;
    if (isAnswer) answers.push({ start: match.index, end: match.index + line.length });
    else if (/\?[»”"]?\s*$/.test(line)) marked += 1;
    isAnswer = !isAnswer;
  }
  return turns >= MIN_TURNS && marked >= 2 ? { from, answers } : undefined;
}
