import type { Sentence, Token } from '../../core/annotation.ts';
import type { Mention } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';

const UNSTRESSED = /^(?:l[oae]s?)$/i;

/** Verbs whose `lo` stands for what was told, not for somebody: `lo negó`, `lo hizo`, `lo dijo`. */
const OF_CLAUSES: ReadonlySet<string> = new Set(
  `negar desmentir decir afirmar hacer saber asegurar reconocer admitir explicar anunciar permitir lograr conseguir impedir creer
  pensar dudar sospechar advertir comunicar demostrar repetir prometer confirmar revelar contar desear querer poder deber ser estar
  parecer intentar probar evitar comprobar entender descartar manifestar declarar expresar sostener`.split(/\s+/),
);

/** Whether `lo` stands for a whole clause: nobody is meant. */
export function standsForClause({ tokens }: Sentence, pronoun: Token): boolean {
  if (pronoun.form.toLowerCase() !== 'lo') return false;
  const verb = tokens[pronoun.head];
  if (verb === undefined || OF_CLAUSES.has(verb.lemma.toLowerCase())) return true;
  // `lo propio`, `lo que`; of an enclitic (`acusarlo`) the verb has the same place in the text
  const isEnclitic = tokens[pronoun.index - 1]?.start === pronoun.start;
  return !isEnclitic && !/^(?:VERB|AUX|PRON)$/.test(tokens[pronoun.index + 1]?.upos ?? '');
}

/** Where the subjects of verbs stand, by sentence and verb. */
export type SubjectsOfVerbs = ReadonlyMap<number, readonly Pick<Mention, 'sentence' | 'head'>[]>;

/** More than any sentence has words. */
const MOST = 1 << 16;

/** Reads who does what each verb of an article says, left out or not. */
export function subjectsOfVerbs(predications: readonly Predication[] | null): SubjectsOfVerbs {
  const subjects = new Map<number, Pick<Mention, 'sentence' | 'head'>[]>();
  for (const { form, sentence, head, arguments: args } of predications ?? []) {
    if (form !== 'verb' && form !== 'infinitive' && form !== 'gerund') continue;
    const agents = args.filter(({ role, deprel }) => role === 'agent' && deprel.startsWith('nsubj'));
    if (agents.length > 0) subjects.set(sentence * MOST + head, agents);
  }
  return subjects;
}

/**
 * Whether a mention is the subject of the verb that an unstressed pronoun stands beside: `Soto lo acusó` is not Soto (principle
 * B of binding: Chomsky 1981).
 */
export function isBound(subjects: SubjectsOfVerbs, { index }: Sentence, pronoun: Token, mention: Mention): boolean {
  if (!UNSTRESSED.test(pronoun.form)) return false;
  const own = subjects.get(index * MOST + pronoun.head);
  return own?.some(({ sentence, head }) => sentence === mention.sentence && head === mention.head) ?? false;
}

/** Whether a possessive stands in the very description of somebody: in `Soto, su hermano` it is not Soto's (i-within-i: Chomsky 1981). */
export function isWithin({ index }: Sentence, possessive: Token, { sentence, from, to, kind }: Mention): boolean {
  return kind === 'description' && sentence === index && from <= possessive.index && possessive.index < to;
}
