import { featureOf, type Token } from '../../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../../knowledge/index.ts';

/** What a common noun says of its bearer: a post, a membership, a kinship, or what kind of place or body it is. */
export type NounClass = 'post' | 'member' | 'kin' | 'place' | 'part';

/** A noun that attributes something, as it stands in a sentence. */
export interface AttributiveNoun {
  readonly noun: NounClass;
  /** The masculine singular, without `ex`: `presidente`. */
  readonly lemma: string;
  /** Coarser than the lemma, finer than the class: `head_of_state`, `minister`, `player`, `descendant`. */
  readonly category: string;
  readonly plural: boolean;
  /** `ex` stands in the word itself. */
  readonly former: boolean;
}

/** Posts beyond those of the role table: lemma → category. Both are general words of Spanish news. */
const POSTS: ReadonlyMap<string, string> = group({
  official: `vicesecretario subsecretario secretario delegado subdelegado comisionado procurador defensor contralor comisario
    portavoz vocero encargado interventor superintendente vicepresidente registrador relator agregado`,
  media: `directivo editor redactor conductor presentador locutor corresponsal enviado gerente administrador tesorero patrón párroco cura vicario
    vocal vicerrector rector decano becario ingeniero abogado consejero asesor ejecutivo
    promotor propietario dueño inquilino apoderado síndico copresidente cofundador creador artífice
    ideólogo catedrático inspector supervisor mandamás guía cargo mando impulsor precursor patriarca rabino imán cooperante`,
  sport: `entrenador técnico seleccionador preparador míster capitán mánager estratega adiestrador`,
  party: `candidato aspirante cabeza número dirigente cabecilla ideólogo barón presidenciable líder lideresa opositor timonel`,
  regional: `alcalde alcaldesa teniente concejal edil conseller consellera intendente corregidor regidor gobernador prefecto
    lehendakari`,
  legislator: `diputado senador congresista parlamentario eurodiputado europarlamentario legislador asambleísta
    procurador`,
  head_of_state: `presidente vicepresidente mandatario rey reina príncipe princesa monarca soberano emperador emperatriz
    papa pontífice dictador caudillo`,
  minister: `ministro viceministro canciller titular colega homólogo par`,
});

const MEMBERS: ReadonlyMap<string, string> = group({
  player: `jugador delantero portero defensa centrocampista mediocampista volante lateral extremo central ariete goleador
    guardameta arquero pívot base alero escolta lanzador bateador ciclista corredor piloto gregario futbolista tenista
    fichaje refuerzo canterano zaguero mediapunta pichichi artillero atacante medio líbero marcador punta cancerbero
    escalador velocista esprínter rodador cerrador pelotero jardinero receptor relevista armador enganche carrilero mediocentro
    golero talonador judoca nadador gimnasta boxeador remero copiloto atleta internacional juvenil suplente pitcher`,
  member: `miembro integrante socio militante afiliado componente participante adherente cofrade correligionario
    compañero colaborador seguidor simpatizante activista guerrillero pistolero terrorista etarra cómplice sicario
    recluta soldado agente policía guardia funcionario empleado trabajador alumno estudiante profesor investigador
    músico bailarín actor periodista científico médico analista experto economista historiador observador
    voluntario brigadista rescatista bombero docente maestro operario tripulante marinero enfermero arqueólogo sociólogo politólogo
    biólogo geólogo astrónomo físico químico matemático antropólogo psicólogo meteorólogo epidemiólogo virólogo jurista
    hidrogeólogo vulcanólogo sismólogo ecólogo paleontólogo oceanógrafo concertino violinista pianista solista`,
});

const KIN: ReadonlyMap<string, string> = group({
  spouse: `esposo esposa marido mujer cónyuge viudo viuda compañero compañera novio novia pareja prometido prometida
    exmarido exmujer exesposo exesposa consorte amante matrimonio`,
  descendant: `hijo hija nieto nieta bisnieto bisnieta primogénito primogénita hijastro hijastra ahijado ahijada vástago
    heredero heredera descendiente`,
  ascendant: `padre madre abuelo abuela bisabuelo bisabuela progenitor progenitora padrastro madrastra suegro suegra`,
  collateral: `hermano hermana tío tía primo prima sobrino sobrina cuñado cuñada yerno nuera hermanastro hermanastra
    gemelo gemela mellizo melliza familiar pariente`,
});

const PLACES: ReadonlyMap<string, string> = group({
  settlement: `ciudad localidad municipio pueblo población villa aldea capital barrio distrito urbe núcleo parroquia
    pedanía urbanización puerto balneario enclave feudo metrópoli megalópolis`,
  region: `región provincia estado comunidad departamento comarca condado cantón territorio república zona isla islas
    península archipiélago islote valle sierra costa desierto principado emirato gobernación franja`,
  facility: `estadio aeropuerto hospital hotel palacio teatro museo universidad plaza calle cárcel prisión base fábrica
    planta sede circuito velódromo pabellón parque catedral iglesia monasterio castillo torre edificio embajada
    consulado puente río lago monte volcán playa bahía golfo embalse pantano estación paso central refinería mina complejo recinto campus yacimiento presa campo campamento cuartel astillero
    terminal mezquita sinagoga templo santuario cementerio mercado`,
});

const PARTS: ReadonlyMap<string, string> = group({
  subsidiary: `filial subsidiaria división sucursal participada matriz marca`,
  branch: `ala brazo rama sección facción corriente comando aparato célula juventudes sector comité comisión grupo`,
  body: `país estado nación empresa compañía banco partido coalición club equipo sindicato organización`,
});

function group(lists: Readonly<Record<string, string>>): Map<string, string> {
  const byWord = new Map<string, string>();
  for (const [category, words] of Object.entries(lists))
    for (const word of words.trim().split(/\s+/))
      if (!byWord.has(normalizeName(word))) byWord.set(normalizeName(word), category);
  return byWord;
}

const TABLES: readonly (readonly [NounClass, ReadonlyMap<string, string>])[] = [
  ['kin', KIN],
  ['post', POSTS],
  ['member', MEMBERS],
  ['place', PLACES],
  ['part', PARTS],
];

/** Role categories that are no posts: they go before names of whoever bears them. */
const NO_POST: ReadonlySet<string> = new Set(['family', 'honorific']);

/** Singular forms a word may be the plural or feminine of, itself first. */
function basesOf(word: string): string[] {
  const bases = [word];
  const singular = word.endsWith('es')
    ? [word.slice(0, -2), word.slice(0, -1)]
    : word.endsWith('s')
      ? [word.slice(0, -1)]
      : [];
  bases.push(...singular);
  for (const base of [word, ...singular]) {
    if (!base.endsWith('a')) continue;
    bases.push(`${base.slice(0, -1)}o`, base.slice(0, -1));
    if (base.endsWith('enta')) bases.push(`${base.slice(0, -1)}e`);
  }
  return bases;
}

/** Players and guards in the masculine, things and bodies in the feminine: `el base`, `la base`. */
const THING_IF_FEMININE: ReadonlySet<string> = new Set(
  'base defensa central guardia policia escolta medio media punta extremo lateral guia'.split(' '),
);

function isFeminine(token: Token): boolean {
  return featureOf(token, 'Gender') === 'Fem' || token.feats === '';
}

const known = new WeakMap<object, Map<string, AttributiveNoun | null>>();

/** Stands for no knowledge in the memory of words. */
const NONE = {};

/** What a token attributes as a noun, or null; without knowledge by the tables here alone. */
export function nounOf(token: Token, knowledge: Knowledge | null): AttributiveNoun | null {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return null;
  let words = known.get(knowledge ?? NONE);
  if (words === undefined) {
    words = new Map();
    known.set(knowledge ?? NONE, words);
  }
  let found = words.get(token.form);
  if (found === undefined) {
    found = lookUp(token.form, knowledge);
    words.set(token.form, found);
  }
  return found !== null && found.noun === 'member' && THING_IF_FEMININE.has(found.lemma) && isFeminine(token)
    ? null
    : found;
}

/** `vicegobernador`, `subinspectora`: who stands in for a post holds one of the same kind. */
const DEPUTY = /^(?:vice|sub|co)(?=.{5})/;

function lookUp(form: string, knowledge: Knowledge | null): AttributiveNoun | null {
  const whole = normalizeName(form);
  if (whole.length < 3 || /\s/.test(whole)) return null;
  const former = /^ex.{4,}/.test(whole);
  for (const word of former ? [whole, whole.slice(2)] : [whole, whole.replace(DEPUTY, '')]) {
    const bases = basesOf(word);
    for (const [noun, table] of TABLES) {
      for (const [at, base] of bases.entries()) {
        const category = table.get(base);
        if (category === undefined) continue;
        const plural = at > 0 && word.endsWith('s');
        // `cargos de la empresa` are persons, `el cargo de director` is none.
        if (base === 'cargo' && !plural) continue;
        return { noun, lemma: base, category, plural, former: former && word !== whole };
      }
    }
    // `la fiscala`: the feminine of what tables list for both
    const role = bases.map((base) => knowledge?.role(base) ?? null).find((known) => known !== null) ?? null;
    if (role === null || NO_POST.has(role.category)) continue;
    const lemma = normalizeName(role.lemma);
    const bare = former && lemma.startsWith('ex') ? lemma.slice(2) : lemma;
    return {
      noun: 'post',
      lemma: bare,
      category: role.category,
      plural: role.plural,
      former: former && /^ex/.test(whole),
    };
  }
  return knowledge?.isPersonNoun(whole) === true ? calling(whole) : null;
}

/** What somebody is by trade, which may be in a body's service: `consultora de la OPS`, `mecánico del equipo`. */
function calling(word: string): AttributiveNoun {
  const plural = word.endsWith('s');
  return { noun: 'member', lemma: singularOf(word), category: 'calling', plural, former: false };
}

function singularOf(word: string): string {
  if (/(?:or|al|er|an|on|en|ez|iz|el|il|ar|ad|ol|ul|un)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}
