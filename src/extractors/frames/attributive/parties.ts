import type { Token } from '../../../core/annotation.ts';
import { normalizeName } from '../../../knowledge/index.ts';
import type { Party } from '../view.ts';
import type { Scene } from './context.ts';

/**
 * Words for the members of an organisation → what its name holds. Most parties are called by the word itself
 * (`socialista`: Partido Socialista, `republicano`: Partido Republicano); listed are the others in general use.
 */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    popular: ['pp', 'partido popular', 'populares'],
    socialista: ['psoe', 'psc', 'psv', 'ps', 'partido socialista', 'socialistas', 'socialdemocrata', 'pse'],
    socialdemocrata: ['spd', 'partido socialdemocrata'],
    democristiano: ['cdu', 'dc', 'democracia cristiana', 'union cristianodemocrata'],
    cristianodemocrata: ['cdu', 'union cristianodemocrata'],
    nacionalista: ['pnv', 'ciu', 'bng', 'partido nacionalista'],
    peneuvista: ['pnv'],
    jeltzale: ['pnv'],
    convergente: ['convergencia', 'ciu', 'cdc'],
    republicano: ['erc', 'partido republicano', 'esquerra republicana'],
    ecosocialista: ['icv', 'iniciativa'],
    etarra: ['eta'],
    verde: ['los verdes', 'verdes', 'partido verde'],
    comunista: ['pce', 'pcf', 'partido comunista'],
    laborista: ['partido laborista'],
    conservador: ['partido conservador', 'partido popular'],
    liberal: ['partido liberal'],
    democrata: ['partido democrata'],
    peronista: ['partido justicialista', 'peronismo'],
    justicialista: ['partido justicialista'],
    priista: ['pri', 'partido revolucionario institucional'],
    panista: ['pan', 'partido accion nacional'],
    perredista: ['prd'],
    morenista: ['morena'],
    chavista: ['psuv'],
    emedebista: ['pmdb', 'mdb'],
    petista: ['pt', 'partido de los trabajadores'],
    podemita: ['podemos'],
    madridista: ['real madrid', 'madrid'],
    merengue: ['real madrid', 'madrid'],
    azulgrana: ['barcelona', 'barca', 'fc barcelona'],
    blaugrana: ['barcelona', 'barca', 'fc barcelona'],
    barcelonista: ['barcelona', 'barca', 'fc barcelona'],
    cule: ['barcelona', 'barca', 'fc barcelona'],
    colchonero: ['atletico de madrid', 'atletico'],
    rojiblanco: ['atletico de madrid', 'atletico', 'athletic', 'athletic de bilbao'],
    blanquiazul: ['espanyol', 'rcd espanyol'],
    perico: ['espanyol', 'rcd espanyol'],
    verdiblanco: ['betis', 'real betis'],
    betico: ['betis', 'real betis'],
    sevillista: ['sevilla', 'sevilla fc'],
    valencianista: ['valencia', 'valencia cf'],
    che: ['valencia', 'valencia cf'],
    celtista: ['celta', 'celta de vigo'],
    rojillo: ['osasuna'],
  }),
);

/** The organisations of one article by their folded names, and parties and coalitions by each word of theirs. */
interface OrganizationIndex {
  readonly byName: ReadonlyMap<string, Party>;
  readonly byWord: ReadonlyMap<string, Party>;
}

const indexes = new WeakMap<object, OrganizationIndex>();

/** Names in which a word for the members stands: `Partido Socialista`, `Unión Liberal`. */
const UNION = /^(?:partido|union|movimiento|frente|coalicion|izquierda|grupo)\b/;

/** The organisation of the article whose members a word names (`socialista` → PSOE), or null. */
export function partyOfWord(scene: Scene, token: Token): Party | null {
  const word = memberWord(token.form);
  if (word === null || (token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form))) return null;
  const { byName, byWord } = indexOf(scene);
  for (const name of word.names ?? []) {
    const party = byName.get(name);
    if (party !== undefined) return party;
  }
  for (const base of word.bases) {
    const party = byWord.get(base) ?? (word.names === undefined ? undefined : byName.get(base));
    if (party !== undefined) return party;
  }
  return null;
}

/** A word that may name the members of an organisation. */
interface MemberWord {
  /** The folded word, and the singulars and masculines it may be of. */
  readonly bases: readonly string[];
  /** What the organisation's name holds, where the list of words tells. */
  readonly names: readonly string[] | undefined;
}

/** Few words name members, and whether one may does not depend on the article. Emptied when full. */
const memberWords = new Map<string, MemberWord | null>();
const MOST_WORDS = 20_000;

function memberWord(form: string): MemberWord | null {
  let word = memberWords.get(form);
  if (word === undefined) {
    if (memberWords.size >= MOST_WORDS) memberWords.clear();
    word = readMemberWord(normalizeName(form));
    memberWords.set(form, word);
  }
  return word;
}

function readMemberWord(key: string): MemberWord | null {
  if (key.length < 3) return null;
  const bases = [key, key.replace(/s$/, ''), key.replace(/es$/, '')].flatMap((base) => [base, base.replace(/a$/, 'o')]);
  const names = bases.map((base) => NAMES.get(base)).find((list) => list !== undefined);
  const isLikely = /(?:ista|crata|dor|al|ano|ico|ero|ol)(?:e?s)?$|(?:ana|ica|era)s?$/.test(key);
  return names === undefined && !isLikely ? null : { bases: [...new Set(bases)], names };
}

function indexOf(scene: Scene): OrganizationIndex {
  const built = indexes.get(scene.entities);
  if (built !== undefined) return built;
  const byName = new Map<string, Party>();
  const byWord = new Map<string, Party>();
  for (const { type, index: entity, names, country } of scene.entities.entities) {
    if (type !== 'Organization') continue;
    const party: Party = { entity, type, kind: 'description', head: -1, site: -1, from: -1, to: -1, country };
    for (const name of names) {
      const folded = normalizeName(name).replace(/^(?:el|la|los|las) /, '');
      if (!byName.has(folded)) byName.set(folded, party);
      if (UNION.test(folded)) for (const word of folded.split(' ')) if (!byWord.has(word)) byWord.set(word, party);
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
