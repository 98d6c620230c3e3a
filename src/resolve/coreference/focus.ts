import type { EntityType, Mention } from '../../core/entity.ts';
import type { Draft } from './draft.ts';

/** How many entities of each type are kept in mind: what was said before them is rarely taken up. */
const KEPT = 14;

interface Place {
  readonly draft: Draft;
  readonly mention: Mention;
}

/**
 * Which entities were mentioned up to a point of the text, the latest first. Read from the beginning to the end, each
 * mention once: linear in the text.
 */
export class Focus {
  readonly #places: readonly Place[];
  readonly #latest = new Map<EntityType, Place[]>();
  #next = 0;

  constructor(drafts: readonly Draft[]) {
    this.#places = drafts
      .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
      .sort((a, b) => a.mention.end - b.mention.end || a.mention.start - b.mention.start);
  }

  /** Moves on to an offset of the text: what ends before it is in mind. */
  advance(offset: number): void {
    for (;;) {
      const place = this.#places[this.#next];
      if (!place || place.mention.end > offset) return;
      this.note(place.draft, place.mention);
      this.#next += 1;
    }
  }

  note(draft: Draft, mention: Mention): void {
    const known = this.#latest.get(draft.type) ?? [];
    const rest = known.filter((place) => place.draft !== draft);
    this.#latest.set(draft.type, [{ draft, mention }, ...rest].slice(0, KEPT));
  }

  /** The entities of a type in mind and their last mentions, the latest first. */
  before(type: EntityType): readonly Place[] {
    return this.#latest.get(type) ?? [];
  }

  /** Entities of a type first mentioned from here to a sentence: what a headline's description may announce. */
  ahead(type: EntityType, lastSentence: number): readonly Place[] {
    const known = new Set(this.before(type).map(({ draft }) => draft));
    const found: Place[] = [];
    for (let at = this.#next; at < this.#places.length && found.length < KEPT; at += 1) {
      const place = this.#places[at];
      if (!place || place.mention.sentence > lastSentence) break;
      if (place.draft.type !== type || known.has(place.draft)) continue;
      known.add(place.draft);
      found.push(place);
    }
    return found;
  }
}
