import type { Sentence } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import { ACCUSING } from './predications/verb-classes.ts';

/** Verbs that report and do little else, so that all which hangs below them is what is told. */
const REPORTING: ReadonlySet<string> = new Set(
  `decir afirmar asegurar declarar manifestar señalar explicar indicar informar anunciar comentar agregar añadir apuntar precisar
  subrayar destacar recordar recalcar insistir reiterar sostener advertir alertar denunciar confirmar revelar reconocer admitir
  confesar contar relatar narrar exponer argumentar alegar aducir puntualizar matizar aclarar especificar detallar concretar
  responder replicar concluir opinar estimar publicar reportar notificar comunicar difundir divulgar ratificar reafirmar remarcar
  resaltar enfatizar adelantar vaticinar apostillar sentenciar negar desmentir descartar lamentar zanjar constatar considerar
  desvelar sospechar aventurar creer calcular pensar mencionar testificar testimoniar sugerir anticipar corroborar garantizar avisar pronosticar proclamar`.split(
    /\s+/,
  ),
);

/** Whether a verb reports and does little else. */
export function isReporting(lemma: string): boolean {
  return REPORTING.has(lemma);
}

/** Verbs whose complement says what was said: an opinion, a wish, a conviction. */
const VOICING: ReadonlySet<string> = new Set(
  'expresar manifestar mostrar declarar exponer reiterar subrayar destacar dar tener transmitir lanzar insistir confiar'.split(
    ' ',
  ),
);
const COMPLEMENTS = /^(?:obj|xcomp|obl|obl:arg)$/;

/** The verbs of reporting over a word, innermost first: above its clause, or beside it (`…, informó X`). */
export function speechAbove(sentence: Sentence, token: number, siblings: readonly Predication[]): Predication[] {
  const speeches: Predication[] = [];
  const reporting = siblings.filter(
    ({ form, lemma }) => form === 'verb' && (REPORTING.has(lemma) || VOICING.has(lemma)),
  );
  for (let at = token, step = 0; at >= 0 && step < 20; step++) {
    const below = sentence.tokens[at]!;
    for (const speech of reporting) {
      const verb = sentence.tokens[speech.head]!;
      const above = below.head === speech.head && (below.deprel === 'ccomp' || below.deprel === 'parataxis');
      const beside = verb.head === at && verb.deprel === 'parataxis' && speech.head !== token;
      // `expresó su opinión de que…`, `se mostró convencida de que…`: the clause stands on the verb's own complement.
      const complement = sentence.tokens[below.head];
      const within =
        VOICING.has(speech.lemma) &&
        complement?.head === speech.head &&
        /^(?:acl|ccomp|advcl|csubj)$/.test(below.deprel) &&
        COMPLEMENTS.test(complement.deprel);
      if ((above || beside || within) && !speeches.includes(speech)) speeches.push(speech);
    }
    at = below.head;
  }
  return speeches;
}

/** `reveló la detención de…`: the object of a verb of telling is told by its subject. */
const TELLING: ReadonlySet<string> = new Set(
  'revelar informar anunciar confirmar denunciar mencionar relatar recordar reportar comunicar difundir divulgar destacar enumerar detallar señalar subrayar resaltar reconocer admitir describir evocar rememorar'.split(
    ' ',
  ),
);

/** `recordó la campaña que hizo X`, `enumeró los ataques de Y`: what stands in the object of a verb of telling is told. */
export function reports(child: Predication, parent: Predication, { tokens }: Sentence): boolean {
  // `acusó al gerente de haber vendido las armas`, `la culpó de haber favorecido a Asmara`
  if (ACCUSING.has(parent.lemma) && /^(?:control|adverbial)$/.test(child.embedding ?? '')) {
    const isBlame = tokens.some(({ head, form }) => head === child.head && /^(?:de|por)$/iu.test(form));
    if (isBlame && child.sentence === parent.sentence && child.head > parent.head) return true;
  }
  // `lo acusan de los atentados`: what somebody is blamed for is the accuser's word
  if (ACCUSING.has(parent.lemma) && child.embedding !== 'relative' && child.embedding !== 'adverbial')
    return parent.arguments.some(({ predication, role }) => predication === child.index && role !== 'agent');
  if ((child.embedding !== 'nominal' && child.embedding !== 'relative') || !TELLING.has(parent.lemma)) return false;
  return parent.arguments.some(
    ({ predication, role, sentence, span }) =>
      role === 'patient' &&
      sentence === child.sentence &&
      (predication === child.index || (span.start <= child.trigger.start && child.trigger.end <= span.end)),
  );
}
