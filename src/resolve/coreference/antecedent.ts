import type { Sentence } from '../../core/annotation.ts';
import type { Mention } from '../../core/entity.ts';
import { normalizeName } from '../../knowledge/index.ts';
import type { Apposed } from './apposition.ts';
import { type Features, tallyFor } from './decision-model.ts';
import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import { isElsewhere, placeToldIn } from './elsewhere.ts';
import { type FeatureSink, namedFeatures } from './feature-tally.ts';
import { type Candidate, countsOf, type Describing, linkFeatures, nothingFeatures } from './link-features.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ordinalBefore, ordinalIn } from './ordinals.ts';

/** An entity that a description may name, as the model saw it. */
export interface LinkOption {
  readonly draft: Draft;
  readonly features: Features;
}

/** A description and all that it may name: the model chooses one, or nothing. */
export interface LinkQuestion {
  readonly sentence: Sentence;
  readonly phrase: NounPhrase;
  readonly options: readonly LinkOption[];
  /** What speaks for naming nothing found before. */
  readonly nothing: Features;
  /** Whether a name stands beside it. */
  readonly apposed: boolean;
}

/** Sure enough to take a description for an entity, measured by the F1 of statements on unseen folds. */
const SURE = 0.4;
/** Sentences back; further away only entities called by the same noun are taken up. */
const FAR = 14;
/** Sentences ahead in which a headline's description may find its bearer. */
const AHEAD = 4;
/** Nouns of one gender for men and women. */
const EPICENE =
  /^(?:victima|persona|personaje|figura|estrella|autoridad|celebridad|promesa|leyenda|miembro|idolo|genio|rehen|bebe|eminencia|majestad|alteza|pareja|menor)$/;
/** What stands at the head of an article announces what is named further down. */
const HEADS: ReadonlySet<string> = new Set(['kicker', 'headline', 'subheading', 'lead']);

/**
 * The entity that a description names: of all candidates the likeliest, or null where none is likelier than naming
 * nothing found before (mention ranking: Denis & Baldridge 2008; the weights are those of a softmax over candidates).
 */
export function findReferent(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  describing: Describing,
  apposed: Apposed | null,
): Draft | null {
  const candidates = candidatesOf(state, sentence, phrase, describing, apposed);
  if (candidates.length === 0) return null;
  const ofNothing = (sink: FeatureSink): void =>
    nothingFeatures(sink, sentence, phrase, describing, apposed, candidates.length);
  const ofCandidate = (sink: FeatureSink, candidate: Candidate): void =>
    linkFeatures(sink, state, sentence, phrase, describing, candidate);
  if (state.watch?.link) {
    const told = state.watch.link({
      sentence,
      phrase,
      options: candidates.map((candidate) => ({
        draft: candidate.draft,
        features: namedFeatures((sink) => ofCandidate(sink, candidate)),
      })),
      nothing: namedFeatures(ofNothing),
      apposed: apposed !== null,
    });
    if (told !== undefined) return told;
  }
  const { links } = state.models;
  const scores = candidates.map((candidate) => {
    const tally = tallyFor(links);
    ofCandidate(tally, candidate);
    return tally.sum();
  });
  const tally = tallyFor(links);
  ofNothing(tally);
  const none = tally.sum();
  const top = Math.max(none, ...scores);
  let whole = Math.exp(none - top);
  for (const score of scores) whole += Math.exp(score - top);
  let best: Draft | null = null;
  let sure = SURE;
  candidates.forEach(({ draft }, at) => {
    const share = Math.exp((scores[at] ?? 0) - top) / whole;
    if (share <= sure) return;
    best = draft;
    sure = share;
  });
  return best;
}

/** Whether a person is known to be a man where the description says a woman, or the other way round. */
function isOfOtherGender({ type, gender }: Draft, describing: Describing): boolean {
  if (type !== 'Person' || gender === null || describing.gender === null) return false;
  return gender !== describing.gender && !EPICENE.test(describing.noun);
}

/** Posts that are of one state. */
const OF_STATE = /^(?:presidente|vicepresidente|primer ministro|viceprimer ministro|ministro|viceministro|canciller)$/;

/**
 * Whether a body or who governs is known to be of another country than the description tells: `Ejército ruso`, `el ejército
 * ucraniano`; `el canciller ruso`, `el canciller cubano`.
 */
function isOfOtherCountry({ type, country }: Draft, describing: Describing): boolean {
  const isOfState = type === 'Person' && OF_STATE.test(describing.noun);
  if (type !== 'Organization' && type !== 'Group' && !isOfState) return false;
  return country !== null && describing.country !== null && country !== describing.country;
}

/** Whether a group is known to be another's than the description tells: `militantes del PAR`, `los militantes del PIN`. */
function isOfOtherOwner({ type, partOf }: Draft, { inner }: Describing): boolean {
  return type === 'Group' && inner !== null && partOf !== null && partOf !== inner && partOf.type === inner.type;
}

const CROWNED = /^(?:rey|reina|papa)$/;
/** Posts that nobody has who is king or pope. */
const OFFICE =
  /^(?:presidente|vicepresidente|primer ministro|viceprimer ministro|ministro|viceministro|canciller|alcalde|diputado|senador|gobernador|portavoz|secretario|consejero|embajador|fiscal|juez|director|entrenador)$/;

/** Whether a person is known by a post that who is called so cannot have: no president is `el rey`, no pope `el ministro`. */
function isOfOtherOffice({ type, roles }: Draft, { noun }: Describing): boolean {
  if (type !== 'Person') return false;
  const has = (posts: RegExp) => [...roles].some((role) => posts.test(role));
  if (CROWNED.test(noun)) return has(OFFICE) && !has(CROWNED);
  return OFFICE.test(noun) && has(CROWNED) && !has(OFFICE);
}

/** The noun behind `de` that says what a thing is about: `pesca` in `el tratado de pesca`; null without one. */
function topicOf({ tokens }: Sentence, { head }: NounPhrase): string | null {
  const noun = tokens[head.index + 2];
  return tokens[head.index + 1]?.form === 'de' && noun?.upos === 'NOUN' ? normalizeName(noun.form) : null;
}

/** A truce is called by the end of fighting and by peace alike. */
const PEACE = /^(?:paz|alto|cese|tregua|armisticio|fin)$/;

/** Whether an agreement of the same noun is about something else: `el tratado de pesca`, `el tratado de defensa`. */
function isOnOtherTopic({ type, roles, names }: Draft, noun: string, topic: string): boolean {
  if (type !== 'Agreement' || !roles.has(noun)) return false;
  const topics = [...names.values()].flatMap((name) => {
    const other = TOPIC.exec(name)?.[1];
    return other === undefined ? [] : [normalizeName(other)];
  });
  return topics.length > 0 && !topics.some((other) => isSameTopic(other, topic));
}

const TOPIC = /^(?:(?:el|la|un|una|este|esta|su) )?\p{Ll}+ de (\p{Ll}+)/iu;
/** As many letters as words of one family share: `comercio`, `comercial`. */
const STEM = 5;

function isSameTopic(one: string, other: string): boolean {
  return one.slice(0, STEM) === other.slice(0, STEM) || (PEACE.test(one) && PEACE.test(other));
}

/** What a headline may announce without a definite article. */
const ANNOUNCED = ['Person', 'Organization'] as const;

/** Persons not yet named whom a description beside their name will call so: `la alcaldesa calla` … `la alcaldesa, X,`. */
function calledFurtherDown({ drafts }: State, { head }: NounPhrase, noun: string): readonly Draft[] {
  return drafts.filter(
    ({ type, roles, mentions }) =>
      type === 'Person' && roles.has(noun) && mentions.every(({ start }) => start > head.end),
  );
}

function candidatesOf(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  describing: Describing,
  apposed: Apposed | null,
): Candidate[] {
  const candidates: Candidate[] = [];
  const ordinal = ordinalBefore(sentence, phrase);
  const isKin = apposed === null && phrase.possessed && describing.isKin;
  const topic = topicOf(sentence, phrase);
  const place = describing.types.includes('Event') ? placeToldIn(state, sentence, phrase.core, phrase.to) : null;
  const add = (draft: Draft, last: Mention | null, rank: number, only: boolean) => {
    if (draft === describing.inner || isOfOtherGender(draft, describing) || isOfOtherCountry(draft, describing)) return;
    if (isOfOtherOwner(draft, describing)) return;
    if (isOfOtherOffice(draft, describing) || (topic !== null && isOnOtherTopic(draft, describing.noun, topic))) return;
    // `la cumbre de Lisboa` is not `la cumbre de Viena`
    if (place !== null && /^(?:Event|Agreement)$/.test(draft.type) && isElsewhere(state, draft, place)) return;
    // `la segunda vuelta` is not `la primera vuelta`
    const other = ordinal === null ? null : ordinalIn(draft.name);
    if (other !== null && other !== ordinal) return;
    // `dedicó el triunfo a su abuelo`: a relative whom no name stands beside is nobody named but by that kinship
    if (isKin && !draft.roles.has(describing.noun)) return;
    candidates.push({ draft, last, rank, only, apposed: apposed?.draft === draft ? apposed : null });
  };
  if (describing.refers) {
    for (const type of describing.types) {
      const before = state.focus
        .before(type)
        .filter(
          ({ draft, mention }) =>
            sentence.index - mention.sentence <= FAR || draft.roles.has(describing.noun) || draft === apposed?.draft,
        );
      before.forEach(({ draft, mention }, rank) => {
        add(draft, mention, rank, before.length === 1);
      });
      if (!HEADS.has(sentence.segment) || (type !== 'Person' && type !== 'Organization')) continue;
      state.focus.ahead(type, sentence.index + AHEAD).forEach(({ draft }, rank) => {
        if (draft !== apposed?.draft) add(draft, null, rank, before.length === 0);
      });
    }
  }
  if (describing.announces)
    for (const type of ANNOUNCED)
      if (describing.types.includes(type))
        state.focus.ahead(type, sentence.index + AHEAD).forEach(({ draft }, rank) => {
          add(draft, null, rank, false);
        });
  if ((describing.refers || describing.announces) && !phrase.plural && describing.types.includes('Person'))
    for (const draft of calledFurtherDown(state, phrase, describing.noun))
      if (draft !== apposed?.draft && !candidates.some((known) => known.draft === draft)) add(draft, null, 0, false);
  // `siete militares` may be `los siete soldados`: without an article only whose number is the same
  const { count, refers } = describing;
  if (!refers && count !== null && describing.types.includes('Group'))
    state.focus.before('Group').forEach(({ draft, mention }, rank, { length }) => {
      if (draft !== apposed?.draft && countsOf(draft).has(count)) add(draft, mention, rank, length === 1);
    });
  if (apposed && !candidates.some(({ draft }) => draft === apposed.draft))
    candidates.push({ draft: apposed.draft, last: null, rank: 0, only: false, apposed });
  return candidates;
}
