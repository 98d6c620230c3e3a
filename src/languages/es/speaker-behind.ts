import type { Sentence, Token } from '../../core/annotation.ts';

/** Words of the phrase that leads up to a noun. */
const LEADING = /^(?:DET|ADJ|NUM|ADV)$/;
/** When it was said, between the verb and who said it: `informó ayer por la tarde X`, `según anunció este jueves X`. */
const WHEN =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|anoche|anteayer|mañana|tarde|noche|madrugada|mediodía|víspera|semana|mes|año|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/iu;
const FARTHEST = 14;

/**
 * The noun that says what a verb before it tells (`, denunciaron el lunes vecinos y activistas`): the first behind the verb
 * that no preposition governs and that is no day, before a clause or a stop. Read from the words, for the parser often
 * takes the subject of the sentence for who speaks.
 */
export function speakerBehind({ tokens }: Sentence, verb: number): number | undefined {
  let isGoverned = false;
  for (let at = verb + 1; at < tokens.length && at <= verb + FARTHEST; at++) {
    const token = tokens[at]!;
    if (endsPhrase(token)) return undefined;
    if (token.upos === 'ADP') {
      isGoverned = true;
      continue;
    }
    const isSubject = token.head === verb && token.deprel.startsWith('nsubj');
    if (!isSubject && LEADING.test(token.upos) && !/^(?:éste|ésta|este|esta|él|ella)$/iu.test(token.form)) continue;
    if (!isSubject && token.upos !== 'NOUN' && token.upos !== 'PROPN') {
      if (token.upos === 'PRON') isGoverned = false;
      continue;
    }
    // The rest of a name or phrase in the same case: `a la Comisión Nacional`.
    const isMore = token.deprel.startsWith('flat') || token.deprel === 'amod' || token.deprel === 'compound';
    if (isMore && token.head < at && token.head > verb) continue;
    if (!isGoverned && !WHEN.test(token.form)) return token.index;
    isGoverned = false;
  }
  return undefined;
}

function endsPhrase({ upos, form }: Token): boolean {
  return upos === 'PUNCT' || upos === 'SCONJ' || upos === 'VERB' || /^(?:que|si)$/iu.test(form);
}

/** Verbs that with a word behind them say no more than `anunciar`: `dio a conocer`, `ha hecho público`, `dio cuenta de`. */
export function isLightSpeech({ tokens }: Sentence, verb: number, lemma: string): boolean {
  const [first, second] = [tokens[verb + 1]?.form.toLowerCase(), tokens[verb + 2]?.form.toLowerCase()];
  if (lemma === 'dar')
    return (first === 'a' && second === 'conocer') || (first === 'cuenta' && second?.startsWith('de') === true);
  return lemma === 'hacer' && /^públic[oa]s?$/u.test(first ?? '');
}
