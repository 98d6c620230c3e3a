import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Argument, Predication } from '../../core/predication.ts';
import { type ArticleSources, behindSource, findSources } from '../../languages/es/attribution.ts';
import { isInside, type Quoted, readQuotes } from '../../languages/es/quotations.ts';
import { isReporting } from '../../languages/es/reported-speech.ts';
import { findVoices, type SourceHead, type Voice } from '../../languages/es/voices.ts';
import { kindOfWay, wayTo } from '../../languages/es/way.ts';
import { likelihoodOf, loadWeights, type Proposal, type Weights } from '../../languages/es/weights.ts';
import type { Telling } from './amount-proposals.ts';

/** An entity that may be the source of a statement. */
export interface SourceProposal extends Proposal {
  readonly entity: number;
  /** Whether the rules of syntax name it, or only a voice near by. */
  readonly origin: 'ruled' | 'near';
  /** How near the rules of syntax put it: 0 is the innermost source; infinite where they do not name it. */
  readonly nesting: number;
}

/** One article read for whom it lets speak. */
export interface SourceReader {
  proposalsFor(tellings: readonly Telling[]): readonly SourceProposal[];
  /** Who the sentence itself names as the source of what a word tells. */
  namedBeside(sentence: number, token: number): readonly number[];
}

/** Acts of speech: their own subject is who says it, and its source is another one. */
const SPEECH: ReadonlySet<string> = new Set(
  'ACCUSED CRITICIZED DENIED THREATENED REQUESTED PRAISED THANKED'.split(' '),
);

/** A speaker may go on for this many sentences, or be named in the next one. */
const REACH_BACK = 3;
const REACH_AHEAD = 1;

/** How an entity was found at a voice: it speaks; it stands behind a document or spokesman; it spoke before. */
type Via = 'self' | 'behind' | 'beneath' | 'before';

interface Linked {
  readonly voice: Voice;
  readonly entities: readonly { readonly entity: number; readonly via: Via }[];
}

interface Reading {
  readonly analysis: Analysis;
  readonly entities: ArticleEntities;
  readonly sources: ArticleSources;
  readonly voices: readonly (readonly Linked[])[];
  readonly quoted: readonly Quoted[];
  /** Number of the paragraph by sentence. */
  readonly paragraphs: readonly number[];
  /** How often each entity speaks. */
  readonly turns: ReadonlyMap<number, number>;
  readonly allTurns: number;
}

export function readSources(
  analysis: Analysis,
  predications: readonly Predication[],
  bySentence: readonly (readonly Predication[])[],
  entities: ArticleEntities,
): SourceReader {
  const sources = findSources(analysis, predications);
  let read: Reading | undefined;
  return {
    namedBeside(sentence, token) {
      const heads = sources.sourcesAt(sentence, token).filter((head) => head.sentence === sentence);
      const tellers = (bySentence[sentence] ?? []).filter(({ form, lemma }) => form === 'verb' && FIGURING.has(lemma));
      // `los 9 muertos que se habían dado`: those who are counted give no figure
      const isCounted = ({ head, origin }: Argument): boolean =>
        origin === 'relative' &&
        (analysis.sentences[sentence]?.tokens ?? []).some((word) => word.head === head && word.deprel === 'nummod');
      const named =
        heads.length > 0
          ? heads
          : tellers.flatMap(({ arguments: args }) => args.filter((one) => isDoer(one) && !isCounted(one)));
      return [...new Set(named.flatMap(({ head }) => [...entities.entitiesAt(sentence, head)]))];
    },
    proposalsFor(tellings) {
      read ??= readVoices(analysis, sources, bySentence, entities);
      const reading = read;
      return tellings.flatMap((telling, rank) => proposeAt(telling, rank, reading));
    },
  };
}

/** Verbs of giving a figure, besides those of speech: `los 9 muertos que había dado el Ejército`. */
const FIGURING: ReadonlySet<string> = new Set(
  'dar cifrar contar contabilizar calcular estimar registrar reportar'.split(' '),
);

function isDoer({ role }: Argument): boolean {
  return role === 'agent';
}

/** The sources named, the innermost first; none where no one is likely enough. */
export function chooseSources(
  proposals: readonly SourceProposal[],
  weights: Weights = loadWeights('sources'),
): readonly number[] {
  const best = new Map<number, { nesting: number; likelihood: number }>();
  for (const proposal of proposals) {
    const likelihood = likelihoodOf(proposal, weights);
    if (likelihood <= (weights.thresholds[proposal.origin] ?? 1)) continue;
    const known = best.get(proposal.entity);
    best.set(proposal.entity, {
      nesting: Math.min(proposal.nesting, known?.nesting ?? Number.POSITIVE_INFINITY),
      likelihood: Math.max(likelihood, known?.likelihood ?? 0),
    });
  }
  return [...best]
    .sort(([a, x], [b, y]) => (x.nesting === y.nesting ? y.likelihood - x.likelihood || a - b : x.nesting - y.nesting))
    .map(([entity]) => entity);
}

function readVoices(
  analysis: Analysis,
  sources: ArticleSources,
  bySentence: readonly (readonly Predication[])[],
  entities: ArticleEntities,
): Reading {
  const { sentences, article } = analysis;
  const turns = new Map<number, number>();
  let allTurns = 0;
  let last: readonly number[] = [];
  const voices = findVoices(analysis, bySentence).map((here) =>
    here.map((voice) => {
      const linked: { entity: number; via: Via }[] = [];
      const add = (entity: number, via: Via): void => {
        if (!linked.some((known) => known.entity === entity)) linked.push({ entity, via });
      };
      for (const { sentence, head } of voice.speakers) {
        const within = sentences[sentence];
        if (within === undefined) continue;
        const selves = entities.entitiesAt(sentence, head);
        for (const entity of selves) add(entity, 'self');
        for (const behind of behindSource(within, head, bySentence[sentence] ?? []))
          for (const entity of entities.entitiesAt(sentence, behind)) add(entity, 'behind');
        if (selves.length > 0) continue;
        for (const token of within.tokens) {
          if (token.head !== head || !/^(?:nmod|amod|appos|flat)/.test(token.deprel)) continue;
          for (const entity of entities.entitiesAt(sentence, token.index)) add(entity, 'beneath');
        }
      }
      // `añadió`, `las mismas fuentes`, `el experto`: whoever spoke last may be meant.
      if (!linked.some(({ via }) => via === 'self')) for (const entity of last) add(entity, 'before');
      else last = linked.map(({ entity }) => entity);
      for (const { entity } of linked) turns.set(entity, (turns.get(entity) ?? 0) + 1);
      allTurns += 1;
      return { voice, entities: linked };
    }),
  );
  let paragraph = 0;
  const paragraphs = sentences.map(({ start }, at) => {
    const before = sentences[at - 1];
    if (before !== undefined && article.text.slice(before.end, start).includes('\n')) paragraph += 1;
    return paragraph;
  });
  return {
    analysis,
    entities,
    sources,
    voices,
    quoted: readQuotes(sentences),
    paragraphs,
    turns,
    allTurns,
  };
}

function bucket(distance: number): string {
  return distance <= 3 ? '3' : distance <= 8 ? '8' : distance <= 16 ? '16' : 'far';
}

/** Who may have said what a telling tells: the voices of its sentence and of those around it. */
function proposeAt({ candidate, own }: Telling, rank: number, reading: Reading): SourceProposal[] {
  const { analysis, voices, quoted, paragraphs, entities, sources, turns, allTurns } = reading;
  const { sentence: index, relation, subject, object } = candidate;
  const trigger = candidate.trigger < 0 ? object.site : candidate.trigger;
  const sentence = analysis.sentences[index];
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  const named = (heads: readonly SourceHead[]): number[] =>
    heads.flatMap((head) => [...entities.entitiesAt(head.sentence, head.head)]);
  const ruled = own === undefined ? [] : named(sources.sourcesOf(own));
  const seen = named(sources.sourcesAt(index, trigger));
  const isQuoted = isInside(quoted[index] ?? { ranges: [] }, trigger);
  const r = relation.name;
  const speaks = SPEECH.has(r);
  const here = voices[index] ?? [];
  const shape = `${own?.form ?? 'none'}-${own?.embedding ?? 'none'}`;
  const proposals: SourceProposal[] = [];
  const propose = (entity: number, told: readonly string[]): void => {
    if (speaks && entity === subject.entity) return;
    const type = entities.entities[entity]?.type ?? 'none';
    const rule = ruled.includes(entity) ? 'of' : seen.includes(entity) ? 'at' : 'none';
    const party = entity === subject.entity ? 'subject' : entity === object.entity ? 'object' : 'other';
    const share = (turns.get(entity) ?? 0) / Math.max(1, allTurns);
    const often = share > 0.5 ? 'most' : share > 0.25 ? 'much' : 'some';
    const nesting = ruled.indexOf(entity);
    proposals.push({
      entity,
      origin: rule === 'none' ? 'near' : 'ruled',
      nesting: nesting >= 0 ? nesting : Number.POSITIVE_INFINITY,
      features: [
        ...told,
        ...told.map((feature) => `${feature}&rule=${rule}`),
        `rule=${rule}`,
        `rule=${rule}&party=${party}`,
        `rule=${rule}&r=${r}`,
        `rule=${rule}&type=${type}`,
        `rule=${rule}&quoted=${isQuoted}`,
        `rule=${rule}&${shape}`,
        `rule=${rule}&rivals=${Math.min(2, ruled.length)}`,
        `rule=${rule}&segment=${sentence.segment}`,
        `type=${type}&party=${party}`,
        `r=${r}`,
        `r=${r}&party=${party}`,
        `often=${often}`,
        `often=${often}&rule=${rule}`,
        `rank=${rank === 0 ? 'first' : 'later'}`,
        `modality=${own?.modality ?? 'none'}`,
      ],
    });
  };
  const proposed = new Set<number>();
  let between = 0;
  for (const gap of [0, -1, 1, 2, 3]) {
    if (gap < -REACH_AHEAD || gap > REACH_BACK) continue;
    const there = voices[index - gap] ?? [];
    const together = paragraphs[index - gap] === paragraphs[index];
    const nearest = Math.min(...there.map(({ voice }) => Math.abs(voice.at - trigger)));
    for (const { voice, entities: linked } of there) {
      // A speech act is not told by itself.
      const isItself = gap === 0 && voice.at === trigger;
      const saying = `${voice.kind}-${voice.frame}`;
      const where: string[] = [
        `gap=${gap}`,
        `gap=${gap}&${saying}`,
        `word=${voice.word}`,
        `reports=${isReporting(voice.word)}&gap=${gap}`,
      ];
      if (gap === 0) {
        const way = wayTo(tokens, trigger, voice.at);
        const kind = kindOfWay(way);
        const order = voice.at < trigger ? 'before' : 'after';
        const [from, to] = voice.at < trigger ? [voice.at, trigger] : [trigger, voice.at];
        const isNext = !here.some((other) => other.voice.at > from && other.voice.at < to);
        where.push(
          `way=${way}`,
          `kind=${kind}&${saying}`,
          `${saying}&${order}`,
          `${saying}&${order}&reports=${isReporting(voice.word)}`,
          `${saying}&${order}&next=${isNext}`,
          `kind=${kind}&${order}`,
          `${voice.kind}&${order}&${bucket(Math.abs(voice.at - trigger))}`,
          `${voice.kind}&nearest=${Math.abs(voice.at - trigger) === nearest}&here=${Math.min(3, here.length)}`,
          `named=${voice.isNamedHere}`,
          `itself=${isItself}`,
          `inside=${isInside(quoted[index] ?? { ranges: [] }, voice.at)}&quoted=${isQuoted}`,
        );
      } else {
        where.push(
          `gap=${gap}&quoted=${isQuoted}`,
          `gap=${gap}&quoted=${isQuoted}&${saying}&here=${Math.min(1, here.length)}`,
          `gap=${gap}&together=${together}`,
          `gap=${gap}&quoted=${isQuoted}&together=${together}`,
          `gap=${gap}&here=${Math.min(2, here.length)}`,
          `gap=${gap}&here=${Math.min(2, here.length)}&quoted=${isQuoted}`,
          `gap=${gap}&between=${Math.min(2, between)}`,
          `gap=${gap}&running=${(quoted[index - gap]?.ranges.length ?? 0) > 0}&quoted=${isQuoted}`,
        );
      }
      for (const { entity, via } of linked) {
        proposed.add(entity);
        propose(entity, [...where, `via=${via}`, `via=${via}&gap=${gap}`]);
      }
    }
    if (gap >= 0) between += there.length;
  }
  // What the rules name without a voice in reach.
  for (const entity of new Set([...ruled, ...seen])) if (!proposed.has(entity)) propose(entity, ['gap=rule']);
  return proposals;
}
