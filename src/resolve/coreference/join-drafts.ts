import type { Sentence } from '../../core/annotation.ts';
import { absorb, type Draft } from './draft.ts';
import type { FoundName } from './find-names.ts';
import { isAcronymOf, isMisprintOf } from './same-name.ts';
import { isAcronym } from './words.ts';

/** Joins acronyms in brackets to the name before them, and others to the only name of which they are the initials. */
export function joinAcronyms(drafts: Draft[], found: readonly FoundName[]): void {
  for (const draft of [...drafts]) {
    if (!isAcronym(draft.name) && ![...draft.names.values()].some(isAcronym)) continue;
    if (!draft.mentions.every((mention) => isAcronym(mention.text))) continue;
    const first = draft.mentions[0];
    if (!first) continue;
    const previous = found.findLast(
      (name) =>
        name.sentence === first.sentence && name.to <= first.from && first.from - name.to <= 2 && !isAcronym(name.text),
    );
    const introduced = previous
      ? drafts.find(
          (other) =>
            other !== draft &&
            other.mentions.some(
              (mention) =>
                mention.sentence === previous.sentence && mention.from === previous.from && mention.to === previous.to,
            ),
        )
      : undefined;
    const bracketed =
      introduced && introduced.type !== 'Person' && introduced.type !== 'Country' ? introduced : undefined;
    const full =
      (bracketed && previous && first.from - previous.to === 1 ? bracketed : undefined) ??
      drafts.find(
        (other) =>
          other !== draft &&
          other.type === 'Organization' &&
          [...other.names.values()].some((name) => !isAcronym(name) && isAcronymOf(draft.name, name)),
      );
    if (!full) continue;
    absorb(full, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** Joins persons to their nicknames in quotes beside the name, and to misprints of their surnames. */
export function joinByNames(sentences: readonly Sentence[], drafts: Draft[]): void {
  for (const draft of [...drafts]) {
    if (draft.type !== 'Person' || draft.name.includes(' ')) continue;
    const bearer = bearerOfNickname(sentences, drafts, draft) ?? misprinted(drafts, draft);
    if (!bearer) continue;
    absorb(bearer, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** `Julián Achurra, "Pototo"`: the person just before the quotes. */
function bearerOfNickname(sentences: readonly Sentence[], drafts: readonly Draft[], draft: Draft): Draft | undefined {
  const first = draft.mentions[0];
  const tokens = sentences[first?.sentence ?? -1]?.tokens;
  if (!first || !tokens || !/^["«“‘']$/.test(tokens[first.from - 1]?.form ?? '')) return undefined;
  const end = tokens[first.from - 2]?.form === ',' ? first.from - 2 : first.from - 1;
  return drafts.find(
    (other) =>
      other !== draft &&
      other.type === 'Person' &&
      other.mentions.some(({ sentence, to }) => sentence === first.sentence && to === end),
  );
}

function misprinted(drafts: readonly Draft[], draft: Draft): Draft | undefined {
  const fits = drafts.filter(
    (other) =>
      other !== draft && other.type === 'Person' && isMisprintOf(draft.name, other.name.split(' ').at(-1) ?? ''),
  );
  return fits.length === 1 ? fits[0] : undefined;
}
