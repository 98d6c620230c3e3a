import { IR_ENDINGS, IRREGULAR } from './participle-lists.ts';

const IR = new Set(IR_ENDINGS);

const PARTICIPLE = /^(.+?)(ad|id|íd)[oa]s?$/;

/**
 * The infinitive of a participle form (`firmados` → `firmar`, `suscrito` → `suscribir`), or undefined where the form
 * is none. Stem changes are not needed: the participle has the stem of the infinitive.
 */
export function verbOfParticiple(form: string): string | undefined {
  const known = found.get(form);
  if (known !== undefined) return known === null ? undefined : known;
  const verb = verbOf(form);
  if (found.size >= MAX_FOUND) found.clear();
  found.set(form, verb ?? null);
  return verb;
}

/** Asked for every adjective: news repeats them. Null for a form that is no participle; emptied when full. */
const found = new Map<string, string | null>();
const MAX_FOUND = 10_000;

function verbOf(form: string): string | undefined {
  const word = form.toLowerCase();
  const bare = word.replace(/[oa]s?$/, '');
  if (bare === word) return undefined;
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return irregular;
  const match = PARTICIPLE.exec(word);
  if (match === null) return undefined;
  const stem = match[1]!;
  if (match[2] === 'ad') return `${stem}ar`;
  if (match[2] === 'íd') return `${stem}${stem.endsWith('o') ? 'ír' : 'er'}`;
  return IR.has(stem) || /(?:u|ñ|ll|duc|quir|prim|mit|gred|fer|ert|ist|rrump|scind|volu|prend_)$/.test(stem)
    ? `${stem}ir`
    : `${stem}er`;
}
