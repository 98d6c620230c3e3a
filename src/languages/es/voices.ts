import type { Analysis, Sentence, Token } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import { ACCUSING, SPEECH } from './predications/verb-classes.ts';
import { sayingsIn } from './sayings.ts';
import { isLightSpeech, speakerBehind } from './speaker-behind.ts';

/** The head token of who says something. */
export interface SourceHead {
  readonly sentence: number;
  readonly head: number;
}

/** A place where an article lets somebody speak: `dijo X`, `según el informe de X`, `a juicio de X`, `en su opinión`. */
export interface Voice {
  readonly sentence: number;
  /** The word that hangs on what is said: the verb of speech, the noun after `según`. */
  readonly at: number;
  readonly kind: 'speech' | 'according' | 'view';
  /** Lemma of the verb, or the words that introduce the source. */
  readonly word: string;
  /** Who speaks; none where the text leaves it to what stands before (`…, añadió.`). */
  readonly speakers: readonly SourceHead[];
  /** Whether the speaker is named in the sentence itself. */
  readonly isNamedHere: boolean;
  /** How what is said is joined to it. */
  readonly frame: Frame;
  /** Whether it takes up what stands before or after it: `Así lo anunció X`, `Lo cuenta así X`. */
  readonly takesUp: boolean;
}

/**
 * `…, dijo X, …` stands aside; `X dijo que …` opens a clause and `X: «…»` a quotation; `X habló de …` has a phrase of its
 * own. Read from the words, for parsers hang what stands aside now here, now there.
 */
export type Frame = 'aside' | 'clause' | 'quotation' | 'phrase';

const ACCORDING: ReadonlySet<string> = new Set(['según', 'segun']);
/** `en opinión de X`, `a su juicio`: what X thinks. */
const VIEWS: ReadonlySet<string> = new Set(['opinión', 'juicio', 'parecer', 'entender', 'criterio', 'palabra', 'ojo']);

/** Every voice of an article by sentence, in order of position. */
export function findVoices(
  { sentences }: Analysis,
  bySentence: readonly (readonly Predication[])[],
): readonly (readonly Voice[])[] {
  return sentences.map((sentence, index) => {
    const voices: Voice[] = [];
    addSpeeches(voices, sentence, bySentence[index] ?? []);
    addSayings(voices, sentence);
    addAccordingTo(voices, sentence);
    addViews(voices, sentence);
    return voices.length < 2 ? voices : voices.sort((a, b) => a.at - b.at);
  });
}

/** Who binds himself or others answers for what is to be done as who says it: `amenazó con atacar`, `se comprometió a enviar`. */
const BINDING: ReadonlySet<string> = new Set(
  'comprometer comprometerse amenazar ofrecer ofrecerse invitar emplazar ordenar condicionar encargar conminar'.split(
    ' ',
  ),
);

/** Who lays the blame answers for that as who says it. */
function isVoiced(lemma: string): boolean {
  return SPEECH.has(lemma) || ACCUSING.has(lemma) || BINDING.has(lemma);
}

function addSpeeches(voices: Voice[], sentence: Sentence, predications: readonly Predication[]): void {
  for (const { form, lemma, head, arguments: all } of predications) {
    if (form !== 'verb' && form !== 'gerund') continue;
    const isLight = isLightSpeech(sentence, head, lemma);
    if (!isLight && !isVoiced(lemma)) continue;
    const frame = frameOf(sentence, head);
    const agents = all
      .filter(({ role }) => role === 'agent')
      .map((argument) => ({ sentence: argument.sentence, head: argument.head }));
    const speakers = speakersOf(sentence, head, frame, agents);
    voices.push({
      sentence: sentence.index,
      at: head,
      kind: 'speech',
      word: isLight ? `${lemma}-light` : lemma,
      speakers,
      isNamedHere: speakers.some((speaker) => speaker.sentence === sentence.index),
      frame,
      takesUp: takesUp(sentence, head),
    });
  }
}

function addSayings(voices: Voice[], sentence: Sentence): void {
  for (const { noun, holders, clause } of sayingsIn(sentence)) {
    voices.push({
      sentence: sentence.index,
      at: noun,
      kind: 'speech',
      word: sentence.tokens[noun]!.lemma.toLowerCase(),
      speakers: holders.map((head) => ({ sentence: sentence.index, head })),
      isNamedHere: true,
      frame: clause === null ? 'phrase' : 'clause',
      takesUp: false,
    });
  }
}

/** What stands aside or takes up another sentence has its speaker behind it: there one before it is of another verb. */
function speakersOf(
  sentence: Sentence,
  verb: number,
  frame: Frame,
  agents: readonly SourceHead[],
): readonly SourceHead[] {
  if (agents.some((agent) => agent.sentence === sentence.index && agent.head > verb)) return agents;
  if (frame !== 'aside' && (agents.length > 0 || frame === 'clause')) return agents;
  const behind = speakerBehind(sentence, verb);
  return behind === undefined ? agents : [{ sentence: sentence.index, head: behind }];
}

function takesUp({ tokens }: Sentence, verb: number): boolean {
  for (let at = Math.max(0, verb - 3); at < verb; at++) {
    if (tokens[at]!.form.toLowerCase() !== 'lo') continue;
    if (at === 0 || tokens[at - 1]!.form.toLowerCase() === 'así' || tokens[verb + 1]?.form.toLowerCase() === 'así')
      return true;
  }
  return false;
}

const BREAK = /^[,;:—–\-«»“”"'().]$/;
/** What may stand between a comma and a verb that stands aside: `, según ha dicho X`, `, como se indicó`. */
const BEFORE_ASIDE = /^(?:según|como|ha|han|había|habían|se|lo|le|les|tal|y)$/iu;

function frameOf({ tokens }: Sentence, verb: number): Frame {
  for (let at = verb + 1; at < tokens.length && at < verb + 14; at++) {
    const token = tokens[at]!;
    if (token.upos === 'VERB' && token.head !== verb) break;
    if (token.deprel === 'mark' && /^(?:que|si)$/iu.test(token.form)) return 'clause';
    if (token.form.length === 1 && /^[:«“"]$/.test(token.form)) return 'quotation';
  }
  let before = verb - 1;
  while (before >= 0 && BEFORE_ASIDE.test(tokens[before]!.form)) before -= 1;
  const opens = before >= 0 && BREAK.test(tokens[before]!.form);
  return opens ? 'aside' : 'phrase';
}

/** `según X`, `de acuerdo con X`; `según dijo X` is a speech. */
function addAccordingTo(voices: Voice[], { index, tokens }: Sentence): void {
  for (const token of tokens) {
    // Every word of the article passes here: those of another length are let go at once.
    const { length } = token.form;
    if (length !== 'según'.length && length !== 'acuerdo'.length) continue;
    const form = token.form.toLowerCase();
    const isAccording = ACCORDING.has(form);
    const isAgreeing = form === 'acuerdo' && tokens[token.index - 1]?.form.toLowerCase() === 'de';
    if (!isAccording && !isAgreeing) continue;
    const after = tokens.slice(token.index + 1, token.index + 8);
    const noun =
      isAccording && token.deprel === 'case'
        ? tokens[token.head]
        : after.find(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'VERB');
    const learnt = isAccording ? whoLearnt(tokens, token.index) : undefined;
    if (learnt !== undefined) {
      voices.push({ ...OVERHEARD, sentence: index, at: learnt, speakers: [{ sentence: index, head: learnt }] });
      continue;
    }
    if (noun === undefined || noun.upos === 'VERB' || noun.upos === 'AUX' || noun.index < token.index) continue;
    // `de acuerdo` alone is agreement.
    if (isAgreeing && after[0]?.form.toLowerCase() !== 'con' && after[0]?.form.toLowerCase() !== 'a') continue;
    voices.push({
      sentence: index,
      at: noun.index,
      kind: 'according',
      word: isAgreeing ? 'de acuerdo con' : 'según',
      speakers: [{ sentence: index, head: noun.index }],
      isNamedHere: true,
      frame: 'aside',
      takesUp: false,
    });
  }
}

const OVERHEARD = { kind: 'according', word: 'según', isNamedHere: true, frame: 'aside', takesUp: false } as const;

/** `según pudo saber la agencia`, `según ha sabido este diario`: the paper that knows, where it stands behind the verb. */
function whoLearnt(tokens: readonly Token[], according: number): number | undefined {
  let at = according + 1;
  while (tokens[at] !== undefined && /^(?:ha|han|pudo|pudieron|podido|lo)$/iu.test(tokens[at]!.form)) at += 1;
  if (
    !/^(?:saber|sabido|supo|supieron|conocer|conocido|averiguado|constatado|comprobado)$/iu.test(tokens[at]?.form ?? '')
  )
    return undefined;
  const who = tokens.slice(at + 1, at + 4).find(({ upos }) => upos !== 'DET');
  return who !== undefined && (who.upos === 'NOUN' || who.upos === 'PROPN') ? who.index : undefined;
}

function addViews(voices: Voice[], { index, tokens }: Sentence): void {
  for (const token of tokens) {
    if (!VIEWS.has(token.lemma.toLowerCase())) continue;
    const before = tokens.slice(Math.max(0, token.index - 2), token.index);
    if (!before.some(({ form }) => /^(?:en|a)$/iu.test(form))) continue;
    const speakers = tokens
      .filter(({ head, deprel }) => head === token.index && deprel.startsWith('nmod'))
      .map(({ index: head }) => ({ sentence: index, head }));
    if (speakers.length === 0 && !before.some(({ form }) => /^su$/iu.test(form))) continue;
    voices.push({
      sentence: index,
      at: token.index,
      kind: 'view',
      word: token.lemma.toLowerCase(),
      speakers,
      isNamedHere: speakers.length > 0,
      frame: 'aside',
      takesUp: false,
    });
  }
}
