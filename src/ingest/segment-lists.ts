import { type Draft, isSentence } from './paragraph-draft.ts';
import { findForm } from './paragraph-forms.ts';

/** Longer paragraphs are running text, also below a marker. */
const ITEM_LENGTH = 200;

const BULLET = /^(?:[→►▶»>•·*–—+-]\s+|\d{1,2}[.)]\s+)/u;

/** Links below a marker (`Te puede interesar`, `Lo más leído`), and numbered lists of headlines without one. */
export function markLists(drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft?.kind !== 'related' && draft?.kind !== 'headlines') continue;
    const form = findForm(draft.paragraph.text);
    if (form?.kind !== draft.kind || !('isMarkerOnly' in form) || !form.isMarkerOnly) continue;
    index += markItems(drafts, index + 1, draft.kind);
  }
  const lastText = drafts.findLastIndex(({ paragraph, kind }) => kind === undefined && isSentence(paragraph.text));
  for (let index = 0; index < drafts.length; index += 1) {
    const count = countNumbered(drafts, index);
    if (count === 0 || drafts[index]?.kind !== undefined) continue;
    const isBeforeAll = index < 20 && drafts.slice(0, index).every(({ kind }) => kind === 'other');
    const isAfterAll = lastText < index + count;
    const isBare = /^\d{1,2}[.)]?$/.test(drafts[index]?.paragraph.text ?? '');
    if (isBare || isBeforeAll || isAfterAll) {
      for (const item of drafts.slice(index, index + count)) item.kind = isBeforeAll ? 'other' : 'headlines';
    }
    index += count - 1;
  }
}

/** Marks the items from `index` on, says how many: a run of bullets or numbers, or one headline. */
function markItems(drafts: readonly Draft[], index: number, kind: 'related' | 'headlines'): number {
  let count = 0;
  for (let at = index; at < drafts.length; at += 1) {
    const draft = drafts[at];
    if (draft === undefined) break;
    const { text, blankBefore } = draft.paragraph;
    const isListItem = BULLET.test(text) || /^\d{1,2}$/.test(text);
    const followsNumber = /^\d{1,2}$/.test(drafts[index + count - 1]?.paragraph.text ?? '');
    const isPlain =
      !isSentence(text) &&
      text.length < ITEM_LENGTH &&
      (kind === 'headlines' ? !blankBefore || count === 0 : count === 0);
    if (text.length >= ITEM_LENGTH || !(isListItem || followsNumber || isPlain)) break;
    if (draft.kind !== undefined && !isListItem) break;
    draft.kind = kind;
    count += 1;
  }
  return count;
}

/** How many paragraphs from here on are a numbered list of headlines: 1, 2, … without full stops. */
function countNumbered(drafts: readonly Draft[], index: number): number {
  let count = 0;
  let items = 0;
  for (let at = index; at < drafts.length; at += 1) {
    const text = drafts[at]?.paragraph.text ?? '';
    const match = /^(\d{1,2})(?:[.)]\s+(\S.*)|[.)]?)$/.exec(text);
    if (match === null || Number(match[1]) !== items + 1) break;
    let item = match[2];
    if (item === undefined) {
      at += 1;
      item = drafts[at]?.paragraph.text ?? '.';
    }
    if (isSentence(item) || item.length > ITEM_LENGTH) break;
    items += 1;
    count = at - index + 1;
  }
  return items >= 2 ? count : 0;
}
