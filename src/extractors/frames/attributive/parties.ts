import type { Token } from '../../../core/annotation.ts';
import { isNameOfUnion, normalizeName, withoutArticle } from '../../../knowledge/index.ts';
import type { Party } from '../view.ts';
import type { Scene } from './context.ts';

/** The organisations of one article by their folded names, and parties and coalitions by each word of theirs. */
interface OrganizationIndex {
  readonly byName: ReadonlyMap<string, Party>;
  readonly byWord: ReadonlyMap<string, Party>;
}

const indexes = new WeakMap<object, OrganizationIndex>();

/** The organisation of the article whose members a word names (`socialista` → PSOE), or null. */
export function partyOfWord(scene: Pick<Scene, 'entities' | 'knowledge'>, token: Token): Party | null {
  const word = scene.knowledge.memberWord(token.form);
  if (word === null || (token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form))) return null;
  const { byName, byWord } = indexOf(scene);
  for (const name of word.names) {
    const party = byName.get(name);
    if (party !== undefined) return party;
  }
  for (const base of word.bases) {
    const party = byWord.get(base) ?? byName.get(base);
    if (party !== undefined) return party;
  }
  return null;
}

function indexOf(scene: Pick<Scene, 'entities'>): OrganizationIndex {
  const built = indexes.get(scene.entities);
  if (built !== undefined) return built;
  const byName = new Map<string, Party>();
  const byWord = new Map<string, Party>();
  for (const { type, index: entity, names, country } of scene.entities.entities) {
    if (type !== 'Organization') continue;
    const party: Party = { entity, type, kind: 'description', head: -1, site: -1, from: -1, to: -1, country };
    for (const name of names) {
      const folded = withoutArticle(normalizeName(name));
      if (!byName.has(folded)) byName.set(folded, party);
      if (isNameOfUnion(folded)) for (const word of folded.split(' ')) if (!byWord.has(word)) byWord.set(word, party);
    }
  }
  const index = { byName, byWord };
  indexes.set(scene.entities, index);
  return index;
}

/** The ministry or regional department of a field, `Justicia`, if the article names it. */
export function departmentOf(scene: Scene, field: string): Party | null {
  const { byName } = indexOf(scene);
  if (byName.size === 0) return null;
  const words = normalizeName(field).split(' ');
  for (let length = Math.min(words.length, 7); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    for (const kind of ['ministerio', 'consejeria', 'departamento', 'secretaria', 'conselleria']) {
      const body = byName.get(`${kind} de ${name}`) ?? byName.get(`${kind} del ${name}`);
      if (body !== undefined) return body;
    }
  }
  return null;
}
