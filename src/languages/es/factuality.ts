import type { Analysis, Sentence } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import type { Span } from '../../core/span.ts';
import type { Factuality } from '../../core/statement.ts';
import { hedgeNear } from './hedges.ts';
import { CLAIM_NOUNS, REFUTING } from './predications/noun-contents.ts';
import { isHandedIn } from './predications/noun-subjects.ts';

/** How real a predication is told, with the words that say so. */
export interface FactualityReading {
  readonly factuality: Factuality;
  readonly cues: readonly Span[];
}

function lemmas(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What stands below these is still to come. */
const PLANNING =
  lemmas(`prometer comprometer decidir planear planificar proyectar prever anunciar ofrecer jurar garantizar proponer disponer
  pretender intentar tratar preparar querer desear esperar aspirar pensar confiar aceptar acceder ordenar autorizar programar
  pedir solicitar exigir reclamar instar exhortar urgir demandar rogar invitar convocar llamar buscar necesitar deber estudiar
  barajar contemplar sugerir recomendar aconsejar acordar amenazar insistir animar emplazar encargar anhelar perseguir negociar`);
const DENYING = lemmas(
  'negar desmentir descartar desconvocar impedir evitar rehusar rehuir prohibir abstener renunciar cancelar suspender frustrar vetar',
);
const ALLEGING =
  lemmas(`acusar sospechar imputar culpar estimar calcular suponer presumir alegar creer achacar atribuir denunciar procesar
  investigar rumorear especular`);
const DOUBTING = lemmas('dudar temer posibilidad riesgo depender poder eventualidad hipótesis especular ignorar');

/** Reads tense, mood, negation, hedges and what embeds a predication. Looks at most six embeddings up. */
export function factualityOf(
  predication: Predication,
  predications: readonly Predication[],
  analysis: Analysis,
): FactualityReading {
  const cues: Span[] = [];
  const sentence = analysis.sentences[predication.sentence]!;
  const own = ownReading(predication, sentence, cues);
  if (own !== 'asserted') return { factuality: isRuledOut(predication, predications, own) ? 'denied' : own, cues };
  let at = predication;
  for (let step = 0; step < 6 && at.embeddedIn !== null; step++) {
    const parent = predications[at.embeddedIn]!;
    const inherited = isLifted(parent, predications) ? undefined : inheritedReading(at, parent);
    if (inherited !== undefined) {
      cues.push(parent.trigger);
      const ruledOut = parent.form === 'noun' && isContent(at, parent) && isTurnedDown(parent, predications, analysis);
      return { factuality: ruledOut ? 'denied' : inherited, cues };
    }
    if (!passesOn(at)) break;
    const reading = parent.sentence === predication.sentence ? ownReading(parent, sentence, cues) : 'asserted';
    if (reading !== 'asserted' && takesReading(at, parent, reading)) return { factuality: reading, cues };
    at = parent;
  }
  return { factuality: 'asserted', cues };
}

function ownReading(predication: Predication, sentence: Sentence, cues: Span[]): Factuality {
  const { modality, polarity, tense } = predication;
  const hedge = hedgeNear(sentence, predication.head);
  if (hedge !== undefined && hedge.cue !== null) cues.push(hedge.cue);
  if (polarity === 'negative') {
    cues.push(predication.trigger);
    return 'denied';
  }
  if (hedge !== undefined) return hedge.factuality;
  if (predication.rules.includes('noun.blamed')) return 'alleged';
  if (modality === 'none') return tense === 'future' ? 'planned' : 'asserted';
  cues.push(predication.trigger);
  switch (modality) {
    case 'future':
      // `iba a viajar` did not come to pass or is told from before: planned either way.
      return 'planned';
    case 'conditional':
      return isPerfect(predication, sentence)
        ? 'alleged'
        : predication.embedding === 'complement'
          ? 'planned'
          : 'hypothetical';
    case 'possibility':
      return tense === 'past' ? 'asserted' : 'hypothetical';
    case 'obligation':
      return tense === 'past' ? 'asserted' : 'planned';
    case 'intention':
    case 'desire':
    case 'imperative':
      return 'planned';
    case 'question':
      return 'hypothetical';
    default:
      return 'asserted';
  }
}

/** `habría enviado`: the conditional perfect of rumour. */
function isPerfect(predication: Predication, sentence: Sentence): boolean {
  return sentence.tokens.some(
    (token) =>
      token.head === predication.head &&
      token.lemma === 'haber' &&
      token.upos === 'AUX' &&
      token.feats.includes('Mood=Cnd'),
  );
}

/** `descartó que vaya a ingresar`: what is still to come is denied by what denies it. */
function isRuledOut(child: Predication, predications: readonly Predication[], own: Factuality): boolean {
  if (own !== 'planned' && own !== 'hypothetical') return false;
  if ((child.embedding !== 'complement' && child.embedding !== 'control') || child.embeddedIn === null) return false;
  const parent = predications[child.embeddedIn]!;
  return DENYING.has(parent.lemma) && parent.polarity === 'positive';
}

/** What the embedding predicate makes of what stands below it, or undefined where it leaves it as it is. */
function inheritedReading(child: Predication, parent: Predication): Factuality | undefined {
  if (child.embedding === 'conditional') return 'hypothetical';
  if (parent.form === 'noun' && isContent(child, parent)) return readingOfContent(child, parent);
  const complement = child.embedding === 'complement' || child.embedding === 'control';
  const object =
    child.embedding === 'nominal' &&
    parent.arguments.some(
      (argument) =>
        argument.predication === child.index &&
        argument.role !== 'agent' &&
        argument.role !== 'time' &&
        argument.role !== 'place',
    );
  if (!complement && !object)
    return child.form === 'infinitive' && child.embedding === 'adverbial' && isPurpose(child) ? 'planned' : undefined;
  const unreal =
    child.form === 'infinitive' ||
    child.form === 'noun' ||
    // `aspira a ser presidenta`, `a ser elegida`: the infinitive is that of `ser`.
    (child.tense === 'none' && child.modality === 'none') ||
    child.modality === 'subjunctive' ||
    child.tense === 'future';
  // `negó las acusaciones`: they were made, what they say is denied.
  const isMade = child.form === 'noun' && CLAIM_NOUNS.has(child.surfaceLemma) && REFUTING.has(parent.lemma);
  if (DENYING.has(parent.lemma) && parent.polarity === 'positive') return isMade ? undefined : 'denied';
  if (ALLEGING.has(parent.lemma)) return 'alleged';
  if (DOUBTING.has(parent.lemma)) return 'hypothetical';
  if (child.form === 'noun' && isHandedIn(child.surfaceLemma, parent.lemma)) return undefined;
  if (PLANNING.has(parent.lemma) && unreal) return parent.polarity === 'negative' ? 'denied' : 'planned';
  return undefined;
}

/** Whether a noun says what stands below it: a clause of its own, or the noun of `los rumores de la venta`. */
function isContent(child: Predication, parent: Predication): boolean {
  if (child.form !== 'noun') return true;
  // `denunció`, `la denuncia del asesinato`: what is denounced is no claim.
  if (!CLAIM_NOUNS.has(parent.surfaceLemma) || parent.surfaceLemma === 'denuncia') return false;
  return parent.arguments.some(({ head, preposition }) => head === child.head && preposition === 'de');
}

/**
 * What a noun makes of the clause that is its content: `la acusación de que vende armas`, `la promesa de venderlas`. A clause
 * that only modifies it (`el acuerdo que firmó`) is as real as it says itself.
 */
function readingOfContent(child: Predication, { lemma, surfaceLemma }: Predication): Factuality | undefined {
  if (child.embedding !== 'nominal' && child.embedding !== 'complement') return undefined;
  if (DOUBTING.has(lemma) || DOUBTING.has(surfaceLemma)) return 'hypothetical';
  if (CLAIM_NOUNS.has(surfaceLemma) || ALLEGING.has(lemma)) return 'alleged';
  if (DENYING.has(lemma)) return 'denied';
  const ahead = child.form === 'infinitive' || child.modality === 'subjunctive';
  return PLANNING.has(lemma) && ahead ? 'planned' : undefined;
}

/** `rechazó las acusaciones de que`, `negó tener intención de`: what a noun says is denied with the noun. */
function isTurnedDown(noun: Predication, predications: readonly Predication[], analysis: Analysis): boolean {
  const above = noun.embeddedIn === null ? undefined : predications[noun.embeddedIn];
  const takesIt = above?.arguments.some(({ predication, role }) => predication === noun.index && role === 'patient');
  if (above !== undefined && takesIt && REFUTING.has(above.lemma)) return above.polarity === 'positive';
  return factualityOf(noun, predications, analysis).factuality === 'denied';
}

/** `levantó la suspensión de las ventas`: what was stopped goes on. */
function isLifted({ form, embeddedIn, lemma, index }: Predication, predications: readonly Predication[]): boolean {
  if (form !== 'noun' || !DENYING.has(lemma) || embeddedIn === null) return false;
  const above = predications[embeddedIn]!;
  if (!LIFTING.has(above.lemma) || above.polarity === 'negative') return false;
  return above.arguments.some(({ predication, role }) => predication === index && role === 'patient');
}

const LIFTING = lemmas('levantar revocar derogar anular retirar eliminar suprimir cancelar terminar revertir');

/** `viajó para firmar`: a purpose is not yet an event. */
function isPurpose(child: Predication): boolean {
  return child.rules.includes('purpose');
}

/** `no admitió la derrota`: an object shares the reality of its verb; of negation only, what the verb would bring about. */
function takesReading(child: Predication, parent: Predication, reading: Factuality): boolean {
  if (child.embedding === 'control') return true;
  if (child.embedding !== 'nominal' || reading === 'denied') return false;
  return parent.arguments.some((argument) => argument.predication === child.index && argument.role !== 'agent');
}

/** Whether the reality of the predicate above says anything of this one. */
function passesOn(predication: Predication): boolean {
  if (
    predication.embedding === 'control' ||
    predication.embedding === 'nominal' ||
    predication.embedding === 'complement'
  )
    return true;
  return predication.embedding === 'adverbial' && (predication.form === 'infinitive' || predication.form === 'gerund');
}
