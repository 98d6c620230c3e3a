import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Argument, Predication } from '../../core/predication.ts';
import { type ArticleSources, behindSource, findSources } from '../../languages/es/attribution.ts';
import { findInterview } from '../../languages/es/interview.ts';
import { isInside, readQuotes } from '../../languages/es/quotations.ts';
import { findVoices, type SourceHead } from '../../languages/es/voices.ts';
import { likelihoodOf, loadWeights, type Proposal, type Weights } from '../../languages/es/weights.ts';
import { type FeatureSink, pairsNamed, partOf, partsNamed, SharedFeatures } from '../../nlp/feature-weights.ts';
import type { Telling } from './amount-proposals.ts';
import { type Around, LEAD, RULE, seenFrom, UnderRule, type Via } from './voices-around.ts';

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
  /** The sources of a statement; who answers in an interview is that of what nobody else says there. */
  sourcesOf(tellings: readonly Telling[]): readonly number[];
  /** Who the sentence itself names as the source of what a word tells. */
  namedBeside(sentence: number, token: number): readonly number[];
}

interface Reading extends Around {
  readonly entities: ArticleEntities;
  readonly sources: ArticleSources;
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
  const interview = findInterview(analysis.article.text);
  const interviewee = interview === undefined ? undefined : introducedBefore(interview.from, analysis, entities);
  const proposalsFor = (tellings: readonly Telling[]): readonly SourceProposal[] => {
    read ??= readVoices(analysis, sources, bySentence, entities);
    const reading = read;
    return tellings.flatMap((telling, rank) => proposeAt(telling, rank, reading));
  };
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
    proposalsFor,
    sourcesOf(tellings) {
      const chosen = chooseSources(proposalsFor(tellings));
      const first = tellings[0]?.candidate;
      if (chosen.length > 0 || first === undefined || interview === undefined) return chosen;
      const { start } = analysis.sentences[first.sentence] ?? { start: -1 };
      const isAnswered = interview.answers.some((answer) => answer.start <= start && start < answer.end);
      // What the answer does by being given (`se lo agradezco`) is no word of another.
      const speaks = first.relation.kind === 'speech' && first.subject.entity === interviewee;
      return isAnswered && interviewee !== undefined && !speaks ? [interviewee] : [];
    },
  };
}

/** The person whom the text before an offset speaks of most, the first of equals. */
function introducedBefore(offset: number, { sentences }: Analysis, { entities }: ArticleEntities): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [at, { type, mentions }] of entities.entries()) {
    if (type !== 'Person') continue;
    const count = mentions.filter(({ sentence }) => (sentences[sentence]?.start ?? offset) < offset).length;
    if (count > most) [best, most] = [at, count];
  }
  return best;
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
    lead: sentences.findIndex(({ segment }) => segment === 'lead' || segment === 'body'),
    turns,
    allTurns,
    seen: new Map(),
  };
}

const PARTY = partsNamed('party=');
const TYPE = partsNamed('type=');
const OFTEN = partsNamed('often=');
const VIA = partsNamed('via=');
const GAP = partsNamed('gap=');
const RELATION = partsNamed('r=');
const QUOTED = partsNamed('quoted=');
const SHAPE = pairsNamed('', '-');
const RIVALS = partsNamed('rivals=');
const SEGMENT = partsNamed('segment=');
const RANK = partsNamed('rank=');
const MODALITY = partsNamed('modality=');
const SHARED = partsNamed('shared=');
/** Named by a rule without a voice in reach. */
const NO_VOICE = partOf('gap=rule');

/** Who may have said what a telling tells: the voices of its sentence and of those around it. */
function proposeAt({ candidate, own }: Telling, rank: number, reading: Reading): SourceProposal[] {
  const { analysis, quoted, entities, sources, turns, allTurns } = reading;
  const { sentence: index, relation, subject, object } = candidate;
  const trigger = candidate.trigger < 0 ? object.site : candidate.trigger;
  const sentence = analysis.sentences[index];
  if (sentence === undefined) return [];
  const named = (heads: readonly SourceHead[]): number[] =>
    heads.flatMap((head) => [...entities.entitiesAt(head.sentence, head.head)]);
  const ruled = own === undefined ? [] : named(sources.sourcesOf(own));
  const seen = named(sources.sourcesAt(index, trigger));
  const isQuoted = isInside(quoted[index] ?? { ranges: [] }, trigger);
  const r = relation.name;
  // An act of speech: its own subject is who says it, and its source another one, or the same by another word (`asegura que pidió`).
  const speaks = relation.kind === 'speech';
  const proposals: SourceProposal[] = [];
  /** By rule, what holds of everybody whom the telling may come from. */
  const around = new Map<string, SharedFeatures>();
  const aroundOf = (rule: string): SharedFeatures => {
    let features = around.get(rule);
    if (features === undefined) {
      features = new SharedFeatures((sink) => {
        const by = RULE(rule);
        sink.add(by);
        sink.add(by, RELATION(r));
        sink.add(by, QUOTED(isQuoted));
        sink.add(by, SHAPE(own?.form ?? 'none', own?.embedding ?? 'none'));
        sink.add(by, RIVALS(Math.min(2, ruled.length)));
        sink.add(by, SEGMENT(sentence.segment));
        sink.add(RELATION(r));
        sink.add(RANK(rank === 0 ? 'first' : 'later'));
        sink.add(MODALITY(own?.modality ?? 'none'));
      });
      around.set(rule, features);
    }
    return features;
  };
  const propose = (entity: number, isOver: boolean, describeVoice: (sink: FeatureSink, rule: string) => void): void => {
    if (speaks && entity === subject.entity && !isOver) return;
    const rule = ruled.includes(entity) ? 'of' : seen.includes(entity) ? 'at' : 'none';
    const nesting = ruled.indexOf(entity);
    proposals.push({
      entity,
      origin: rule === 'none' ? 'near' : 'ruled',
      nesting: nesting >= 0 ? nesting : Number.POSITIVE_INFINITY,
      describe(sink) {
        const by = RULE(rule);
        const type = TYPE(entities.entities[entity]?.type ?? 'none');
        const party = PARTY(entity === subject.entity ? 'subject' : entity === object.entity ? 'object' : 'other');
        const share = (turns.get(entity) ?? 0) / Math.max(1, allTurns);
        const often = OFTEN(share > 0.5 ? 'most' : share > 0.25 ? 'much' : 'some');
        describeVoice(sink, rule);
        sink.addShared(aroundOf(rule));
        sink.add(by, party);
        sink.add(by, type);
        sink.add(type, party);
        sink.add(often);
        sink.add(often, by);
        sink.add(RELATION(r), party);
      },
    });
  };
  const proposed = new Set<number>();
  /** How many of both parties a sentence of the lead names: what a headline says of them it may tell. */
  const sharedWith = (place: number): number =>
    [subject, object].filter(({ entity }) =>
      (entities.entities[entity]?.mentions ?? []).some((mention) => mention.sentence === place),
    ).length;
  for (const { under, gap, sentence: place, isOver, entities: linked } of seenFrom(index, trigger, reading)) {
    const shared = gap >= LEAD ? SHARED(sharedWith(place)) : undefined;
    for (const { entity, via } of linked) {
      proposed.add(entity);
      propose(entity, isOver, (sink, rule) => {
        sink.addShared(under(rule));
        const both = new UnderRule(sink, RULE(rule));
        both.add(VIA(via));
        both.add(VIA(via), GAP(gap));
        if (shared !== undefined) sink.add(shared, GAP(gap));
      });
    }
  }
  for (const entity of new Set([...ruled, ...seen]))
    if (!proposed.has(entity)) propose(entity, false, (sink, rule) => new UnderRule(sink, RULE(rule)).add(NO_VOICE));
  return proposals;
}
