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

const memory = new WeakMap<object, Map<string, Party | null>>();

/** The organisation of the article whose members a word names (`socialista` → PSOE), or null. */
export function partyOfWord(scene: Scene, token: Token): Party | null {
  if (/^\p{Lu}/u.test(token.form) && token.upos === 'PROPN') return null;
  let words = memory.get(scene.entities);
  if (words === undefined) {
    words = new Map();
    memory.set(scene.entities, words);
  }
  const key = normalizeName(token.form);
  const known = words.get(key);
  if (known !== undefined) return known;
  const found = key.length < 3 ? null : lookUp(scene, key);
  words.set(key, found);
  return found;
}

function lookUp(scene: Scene, key: string): Party | null {
  const bases = [key, key.replace(/s$/, ''), key.replace(/es$/, '')].flatMap((base) => [base, base.replace(/a$/, 'o')]);
  const names = bases.map((base) => NAMES.get(base)).find((list) => list !== undefined);
  const listed = names !== undefined;
  if (!listed && !/(?:ista|ista|crata|dor|al|ano|ico|ero|ol)(?:e?s)?$|(?:ana|ica|era)s?$/.test(key)) return null;
  for (const entity of scene.entities.entities) {
    if (entity.type !== 'Organization') continue;
    for (const name of entity.names) {
      const folded = normalizeName(name).replace(/^(?:el|la|los|las) /, '');
      const fits =
        names?.includes(folded) === true ||
        (/^(?:partido|union|movimiento|frente|coalicion|izquierda|grupo)\b/.test(folded) &&
          folded.split(' ').some((word) => bases.includes(word))) ||
        (folded.split(' ').length <= 2 && listed && bases.includes(folded));
      if (fits)
        return {
          entity: entity.index,
          type: 'Organization',
          kind: 'description',
          head: -1,
          site: -1,
          from: -1,
          to: -1,
          country: entity.country,
        };
    }
  }
  return null;
}
