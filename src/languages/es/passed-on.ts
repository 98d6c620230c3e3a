import type { Sentence } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import { SPEECH } from './predications/verb-classes.ts';

/** Verbs of passing on what others say. */
export const PASSED_ON: ReadonlySet<string> = new Set([
  'recoger',
  'citar',
  'difundir',
  'publicar',
  'reproducir',
  'emitir',
]);

const PARTICIPLE = /^(?:recogid|citad|difundid|publicad|reproducid|emitid)[oa]s?$/i;
const OUTLETS =
  /^(?:agencia|medio|diario|periódico|rotativo|semanario|revista|cadena|canal|emisora|televisión|radio|portal|prensa|publicación|corresponsal|enviado)s?$/i;

/**
 * Whether a participle only names who passes on what another says: `señaló el ministro, citado por la agencia`. It is
 * said of the speaker of the sentence or by an outlet; `citado por el juez para declarar` is neither.
 */
export function isPassedOn({ tokens }: Sentence, at: number, here: readonly Predication[]): boolean {
  const token = tokens[at]!;
  if (!PARTICIPLE.test(token.form)) return false;
  if (tokens.some(({ head, upos }) => head === at && upos === 'AUX')) return false;
  const by = tokens.findIndex(({ form, index }) => index > at && index <= at + 2 && /^por$/i.test(form));
  if (by < 0) return false;
  if (tokens.slice(by + 1, by + 4).some(({ form }) => OUTLETS.test(form))) return true;
  // `citado por el juez para declarar como testigo`, whoever speaks in the sentence.
  if (
    tokens
      .slice(by, by + 9)
      .some(({ form }) => /^(?:declarar|testificar|comparecer|juez|jueza|fiscal|tribunal)$/i.test(form))
  )
    return false;
  return here.some(
    ({ form, lemma, arguments: args }) =>
      form === 'verb' && SPEECH.has(lemma) && args.some(({ role, head }) => role === 'agent' && head === token.head),
  );
}
