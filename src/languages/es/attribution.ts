import type { Analysis, Sentence } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import { PASSED_ON } from './passed-on.ts';
import { ATTRIBUTING } from './predications/blamed.ts';
import { SPEECH } from './predications/verb-classes.ts';
import { isInside, type Quoted, readQuotes } from './quotations.ts';
import { reports, speechAbove } from './reported-speech.ts';
import { holdersOf } from './sayings.ts';
import type { SourceHead } from './voices.ts';

/** Whom the text names as the sources of its predications. */
export interface ArticleSources {
  /** Innermost first; empty where the article speaks itself or the predication is the speech act of its own subject. */
  sourcesOf(predication: Predication): readonly SourceHead[];
  /** The same for any word, by the tree above it alone: for what no predication stands for, or none reaches. */
  sourcesAt(sentence: number, token: number): readonly SourceHead[];
}

const ACCORDING = new Set(['según', 'segun']);

/**
 * Finds who says what: the subject above a complement clause, of a parenthetical verb of speech (`, dijo X,`), after
 * `según` and `de acuerdo con`, and the speaker of the quotation a sentence stands in.
 */
export function findSources(analysis: Analysis, predications: readonly Predication[]): ArticleSources {
  const bySentence: Predication[][] = analysis.sentences.map(() => []);
  for (const predication of predications) bySentence[predication.sentence]?.push(predication);
  const quoted = readQuotes(analysis.sentences);
  const speakers = analysis.sentences.map((_, index) => speakerIn(bySentence[index] ?? []));
  const known = new Map<Predication, readonly SourceHead[]>();
  const above = new Map<string, readonly SourceHead[]>();
  /** Adds each source once, with whom a document or a description names behind it, but none that is refused. */
  const collectInto = (found: SourceHead[], refused: (sentence: number, head: number) => boolean) => {
    const add = (sentence: number, head: number): void => {
      if (refused(sentence, head)) return;
      if (found.some((known) => known.sentence === sentence && known.head === head)) return;
      found.push({ sentence, head });
      const within = analysis.sentences[sentence];
      if (within === undefined) return;
      for (const behind of behindSource(within, head, bySentence[sentence] ?? [])) add(sentence, behind);
    };
    return add;
  };
  const readAbout = (predication: Predication): readonly SourceHead[] => {
    const found: SourceHead[] = [];
    const add = collectInto(found, (sentence, head) => isOwnSubject(predication, sentence, head));
    const sentence = analysis.sentences[predication.sentence]!;
    const speechOf = (speech: Predication) => {
      addAgents(speech, add);
      // `…, agrega.` without a subject: whoever spoke last goes on.
      if (speech.form === 'noun' || speech.arguments.some((argument) => argument.role === 'agent')) return;
      const last = lastSpeaker(speakers, speech.sentence);
      if (last !== undefined) addAgents(last, add);
    };
    for (let at = predication, step = 0; step < 8; step++) {
      addAround(at, sentence, bySentence[at.sentence] ?? [], add);
      if (at.embeddedIn === null) break;
      const parent = predications[at.embeddedIn]!;
      if (
        (SPEECH.has(parent.lemma) && at.embedding === 'complement') ||
        reports(at, parent, analysis.sentences[at.sentence]!)
      )
        speechOf(parent);
      at = parent;
    }
    if (found.length === 0) addAccordingInSentence(bySentence[predication.sentence] ?? [], add);
    if (found.length === 0 && isInside(quoted[predication.sentence]!, predication.head)) {
      const speaker = speakers[predication.sentence] ?? nearbySpeaker(speakers, quoted, predication.sentence);
      if (speaker !== undefined && speaker.index !== predication.index) addAgents(speaker, add);
    }
    return found;
  };
  const readAt = (index: number, token: number): readonly SourceHead[] => {
    const sentence = analysis.sentences[index];
    if (sentence === undefined) return [];
    const siblings = bySentence[index] ?? [];
    const found: SourceHead[] = [];
    const add = collectInto(found, () => false);
    for (const speech of speechAbove(sentence, token, siblings)) {
      const named = speech.arguments.some((argument) => argument.role === 'agent');
      const speaker = named ? speech : lastSpeaker(speakers, index);
      if (speaker !== undefined) addAgents(speaker, add);
    }
    if (found.length === 0) for (const holder of holdersOf(sentence, token)) add(index, holder);
    if (found.length === 0) addAccordingInSentence(siblings, add);
    if (found.length === 0 && isInside(quoted[index]!, token)) {
      const speaker = speakers[index] ?? nearbySpeaker(speakers, quoted, index);
      if (speaker !== undefined && speaker.head !== token) addAgents(speaker, add);
    }
    return found;
  };
  // Several statements are told by one word.
  return {
    sourcesOf(predication) {
      const found = known.get(predication) ?? readAbout(predication);
      known.set(predication, found);
      return found;
    },
    sourcesAt(sentence, token) {
      const at = `${sentence} ${token}`;
      const found = above.get(at) ?? readAt(sentence, token);
      above.set(at, found);
      return found;
    },
  };
}

function lastSpeaker(speakers: readonly (Predication | undefined)[], sentence: number): Predication | undefined {
  for (let back = 1; back <= 3 && sentence - back >= 0; back++) {
    const speaker = speakers[sentence - back];
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** `según un comunicado del ministerio recogido por la agencia`: who wrote it and who passed it on. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  `comunicado informe balance fuente nota dato estimación cálculo reporte declaración parte estudio encuesta texto documento portavoz
  vocero comunicación cifra recuento sentencia medio despacho mensaje palabra versión funcionario responsable autoridad
  representante agenda prensa libro auto escrito fallo carta acta denuncia demanda expediente grabación artículo reportaje resolución
  publicación testigo investigación sumario atestado querella indagatoria memorando correo noticia crónica información boletín
  página web portal registro dossier`.split(/\s+/),
);

/** The words that name who stands behind a source: beside a description, under a document, or who passed it on. */
export function behindSource(sentence: Sentence, head: number, siblings: readonly Predication[]): number[] {
  const found: number[] = [];
  // `el ministro de Comercio, Ana Paz`: the name beside the description.
  for (const token of sentence.tokens) if (token.head === head && token.deprel === 'appos') found.push(token.index);
  if (!DOCUMENTS.has(sentence.tokens[head]?.lemma.toLowerCase() ?? '')) return found;
  for (const token of sentence.tokens)
    if (token.head === head && (token.deprel === 'nmod' || token.deprel === 'amod')) found.push(token.index);
  for (const sibling of siblings) {
    if (sibling.form !== 'participle' || !PASSED_ON.has(sibling.lemma)) continue;
    if (sentence.tokens[sibling.head]?.head !== head) continue;
    for (const { role, sentence: where, head: agent } of sibling.arguments)
      if (role === 'agent' && where === sentence.index) found.push(agent);
  }
  return found;
}

/** `según X` anywhere in the sentence: parsers hang it on the wrong verb more often than a text means another one. */
function addAccordingInSentence(siblings: readonly Predication[], add: (sentence: number, head: number) => void): void {
  for (const sibling of siblings) {
    for (const argument of sibling.arguments) {
      if (argument.preposition === null || argument.sentence !== sibling.sentence) continue;
      if (ACCORDING.has(argument.preposition) || argument.preposition === 'de acuerdo con')
        add(argument.sentence, argument.head);
    }
  }
}

function addAgents(speech: Predication, add: (sentence: number, head: number) => void): void {
  for (const argument of speech.arguments) if (argument.role === 'agent') add(argument.sentence, argument.head);
}

/** The speaker of a speech act is its subject, not its source. */
function isOwnSubject(predication: Predication, sentence: number, head: number): boolean {
  if (!SPEECH.has(predication.lemma)) return false;
  return predication.arguments.some(
    (argument) => argument.role === 'agent' && argument.sentence === sentence && argument.head === head,
  );
}

/** Sources beside a clause: `según X`, a parenthetical `dijo X`, and `según dijo X`. */
function addAround(
  at: Predication,
  sentence: Sentence,
  siblings: readonly Predication[],
  add: (sentence: number, head: number) => void,
): void {
  for (const argument of at.arguments) {
    const { preposition } = argument;
    if (preposition === null || argument.sentence !== at.sentence) continue;
    if (
      ACCORDING.has(preposition) ||
      preposition === 'de acuerdo con' ||
      preposition === 'a juicio de' ||
      preposition === 'en opinión de' ||
      preposition === 'en palabras de'
    ) {
      add(argument.sentence, argument.head);
    }
  }
  for (const sibling of siblings) {
    // `el atentado, atribuido por la Fiscalía a la banda`: that the band did it is the prosecutors' word.
    if (sibling.form === 'participle' && at.rules.includes('noun.blamed') && ATTRIBUTING.has(sibling.lemma)) {
      if (sentence.tokens[sibling.head]?.head === at.head) addAgents(sibling, add);
    }
    if (sibling === at || sibling.form !== 'verb' || !SPEECH.has(sibling.lemma)) continue;
    const token = sentence.tokens[sibling.head]!;
    if (token.head !== at.head) continue;
    const isSaid = isAccording(sentence, sibling.head) || standsAside(sentence, sibling);
    if (token.deprel === 'parataxis' || (token.deprel === 'advcl' && isSaid)) addAgents(sibling, add);
  }
}

/** `, calcula el ministerio,`: a verb between commas with its subject behind it. */
function standsAside({ tokens }: Sentence, { head, arguments: all }: Predication): boolean {
  return tokens[head - 1]?.form === ',' && all.some((argument) => argument.role === 'agent' && argument.head > head);
}

function isAccording(sentence: Sentence, verb: number): boolean {
  for (let at = Math.max(0, verb - 4); at < verb; at++) {
    const form = sentence.tokens[at]!.form.toLowerCase();
    if (ACCORDING.has(form) || form === 'como') return true;
  }
  return false;
}

/** The speech verb of a sentence that names its speaker. */
function speakerIn(predications: readonly Predication[]): Predication | undefined {
  return predications.find(
    (predication) =>
      predication.form === 'verb' &&
      SPEECH.has(predication.lemma) &&
      predication.embedding !== 'relative' &&
      predication.arguments.some((argument) => argument.role === 'agent'),
  );
}

/** A quotation that runs on, or one announced before or named after: within two sentences. */
function nearbySpeaker(
  speakers: readonly (Predication | undefined)[],
  quoted: readonly Quoted[],
  sentence: number,
): Predication | undefined {
  for (let back = 1; back <= 3 && sentence - back >= 0; back++) {
    const speaker = speakers[sentence - back];
    if (speaker !== undefined) return speaker;
    if ((quoted[sentence - back]?.ranges.length ?? 0) === 0) break;
  }
  return speakers[sentence + 1];
}
