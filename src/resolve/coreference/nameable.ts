import type { Sentence, Token } from '../../core/annotation.ts';
import { featureOf } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import { isPlaceAdjective, type Knowledge, normalizeName, type RoleMatch } from '../../knowledge/index.ts';
import { standsForEvent } from '../../languages/es/noun-left-out.ts';
import { namesMember } from './members.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { organizationKind } from './organization-kinds.ts';

/** What a noun phrase could be called for, before anything is known of whom. */
export interface Nameable {
  /** The kinds of entity that it may take up. */
  readonly types: readonly EntityType[];
  /** The class of its noun, for the model. */
  readonly noun: string;
  readonly gender: 'Masc' | 'Fem' | null;
  /** The kind of body, or null. */
  readonly kind: string | null;
  /** Whether nothing is known of the noun: only a name beside it shows what it names. */
  readonly unknown: boolean;
}

/** Nouns that take up a country. */
const COUNTRY =
  /^(?:país|nación|república|isla|potencia|reino|gobierno|estado|régimen|emirato|archipiélago|territorio)$/;
/** Nouns for people that bodies are called by as often: `su mayor accionista, el fondo X`, `el regulador`. */
const BODY_TOO =
  /^(?:soci[oa]|client[ea]|accionista|regulador|vendedora?|compradora?|propietari[oa]|dueñ[oa]|patrocinadora?|proveedora?|competidora?|aliad[oa]|rival|gestora?|administradora?|organizadora?|promotora?|licitadora?|oferente|anunciante|fabricante|inquilin[oa]|arrendatari[oa]|acreedora?|deudora?|inversora?|editora?|armadora?|favorit[oa]|ganadora?|perdedora?|vencedora?|titular|suministradora?|demandante|denunciante|integrante)$/;
/** The same of countries: `vende a su vecino el excedente`. */
const COUNTRY_TOO = /^(?:vecin[oa]|aliad[oa]|soci[oa]|anfitrión|anfitriona|gigante|rival|selección|autoridades)$/;
/** Nouns for many in the singular, which are no person: `la fuerza`, `la plantilla`. */
const COLLECTIVE =
  /^(?:tropa|milicia|fuerza|delegación|familia|oposición|tripulación|contingente|batallón|brigada|destacamento|misión|comitiva|séquito|cúpula|afición|grupo|plantilla|centenar|juventud|público|población|colectivo|gente|militancia|representación|electorado|ciudadanía|sociedad|comunidad|prensa|comando|célula|división|regimiento|pelotón|escuadrón|flota|convoy|caravana|personal|mayoría|minoría)$/;
/** Who speaks for a party in court, by the name of what he does: `la defensa, que ejerce X`. */
const COUNSEL = /^(?:defensa|acusación)$/;
/** Works and sites that are bodies and places alike. */
const SITE =
  /^(?:casa|factoría|fábrica|planta|refinería|yacimiento|mina|circuito|estadio|hospital|museo|teatro|recinto)$/;
/** Endings of nouns for people by what they do. */
const PERSON_ENDING = /(?:[dts]or(?:a)?|ista|[aei]nte|ólog[oa]|ógraf[oa]|ari[oa]|er[oa]|eñ[oa]|[a-z]ense)$/;
/** The same of nouns in the plural. */
export const PEOPLE_ENDING = /(?:[dts]ores|[dts]oras|istas|[aei]ntes|eros|eras|arios|arias)$/;
/** Times are no names of anything. */
const TIME =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|días?|semanas?|mes|meses|años?|noche|tarde|mañana|hora|horas|vez|veces)$/;
/** Adjectives that order or compare are no names of people: `el primero`, `el mismo`, `el otro`. */
const NO_NAME =
  /^(?:primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|últim[oa]s?|mism[oa]s?|otr[oa]s?|propi[oa]s?|único|única|mayor|mejor|peor|menor|total|siguiente|anterior|actual|demás|cual|máxim[oa]|mínim[oa]|contrari[oa]|suficiente|importante|general)$/;

/** What a noun phrase may take up by its noun; no type where it could be none. */
export function nameableBy(
  sentence: Sentence,
  phrase: NounPhrase,
  role: RoleMatch | null,
  knowledge: Knowledge,
): Nameable {
  const { head, plural } = phrase;
  const form = head.form.toLowerCase();
  const noun = normalizeName(form);
  const classes = knowledge.headClasses(form);
  const types = new Set<EntityType>();
  const isDemonym = knowledge.countriesByDemonym(form).length > 0;
  const known = knowledge.isPersonNoun(form) || namesMember(form, knowledge);
  const kind = organizationKind(noun);
  // `el noruego` is read as a noun as often as an adjective
  const adjective =
    role === null && (head.upos !== 'NOUN' || (isDemonym && !known && kind === null && classes.length === 0));
  const ending = (plural ? PEOPLE_ENDING : PERSON_ENDING).test(form);
  if (standsForEvent(sentence.tokens, head.index)) return ADJECTIVE_OF_EVENT;
  if (TIME.test(form) || (!role && NO_NAME.test(form))) return NOTHING;
  if (adjective) {
    if (!standsForNoun(sentence, phrase)) return NOTHING;
    types.add(plural ? 'Group' : 'Person');
    types.add('Organization');
  } else {
    for (const type of classes) if (type !== 'Group' || plural) types.add(type);
    const collective = !plural && role === null && COLLECTIVE.test(form);
    const person = role !== null || known || classes.includes('Group') || (ending && classes.length === 0);
    if (collective) for (const type of ['Group', 'Organization'] as const) types.add(type);
    else if (person) types.add(plural ? 'Group' : 'Person');
    if (COUNSEL.test(form)) types.add('Person');
    if (BODY_TOO.test(form)) types.add('Organization');
    if (COUNTRY_TOO.test(form)) types.add('Country');
    if (SITE.test(form)) for (const type of ['Place', 'Organization'] as const) types.add(type);
    if (plural && types.has('Group')) types.add('Organization');
    if (kind !== null) types.add('Organization');
    if (COUNTRY.test(form)) for (const type of ['Country', 'Place'] as const) types.add(type);
  }
  const isUnknown = !adjective && classes.length === 0 && types.size === 0;
  // `el donostiarra`, `la designada` read as nouns; one from somewhere may be a firm, too: `la francesa`
  const unsaid = isUnknown ? unsaidNoun(sentence, phrase, knowledge) : null;
  if (unsaid !== null) for (const type of plural ? PEOPLE : ONE) types.add(type);
  return {
    types: [...types],
    noun: adjective
      ? isDemonym
        ? 'demonym'
        : 'adjective'
      : role
        ? 'post'
        : known
          ? 'person'
          : kind
            ? 'body'
            : classes.length > 0
              ? classes.join('|')
              : ending
                ? 'ending'
                : (unsaid ?? 'unknown'),
    gender: genderOf(sentence, phrase, role),
    kind,
    unknown: isUnknown,
  };
}

const NOTHING: Nameable = { types: [], noun: 'unknown', gender: null, kind: null, unknown: false };

const ADJECTIVE_OF_EVENT: Nameable = { types: ['Event'], noun: 'Event', gender: null, kind: null, unknown: false };

const ONE: readonly EntityType[] = ['Person', 'Organization'];
const PEOPLE: readonly EntityType[] = ['Group', 'Organization'];
/** Masculine participles, and feminine ones that are no nouns of deeds (`la salida`, `la llegada`). */
const PARTICIPLE = /(?:[ai]do|[ai]dos|nada|tada|rada|cada|gada|sada|nida|nadas|tadas|radas|cadas|gadas|sadas)$/;

/**
 * Of a noun that tables lack whether it says where somebody is from or what befell him, standing for a noun left unsaid
 * (`el donostiarra`, `los desalojados`); null where it does neither.
 */
function unsaidNoun({ tokens }: Sentence, { head, from, core }: NounPhrase, knowledge: Knowledge): string | null {
  const form = head.form.toLowerCase();
  const article = tokens[head.index - 1];
  const isNext = head.index === from + 1 || (head.index === from && isContracted(tokens, from));
  if (!isNext || core !== head.index + 1 || !/^(?:el|la|los|las)$/i.test(article?.form ?? '')) return null;
  // `el italiano`: the only one of the article, or nobody (peoples.ts)
  if (knowledge.countriesByDemonym(form).length > 0) return null;
  if (PARTICIPLE.test(form)) return 'participle';
  return isPlaceAdjective(normalizeName(form)) ? 'place adjective' : null;
}

/** `el saliente`, `la catamarqueña`, `los liberados`: an adjective or participle in the place of a noun. */
function standsForNoun({ tokens }: Sentence, { head, from, core }: NounPhrase): boolean {
  if (head.index === from && !isContracted(tokens, from)) return false;
  const before = tokens[head.index - 1];
  if (before?.upos !== 'DET' || !/^(?:el|la|los|las|su|sus|este|esta|ese|esa|al|del)$/i.test(before.form)) return false;
  const governor = tokens[head.head];
  if (head.deprel === 'amod' && governor && governor.index >= from - 1 && governor.index <= core) return false;
  const next = tokens[head.index + 1];
  return (
    next?.upos !== 'NOUN' && next?.upos !== 'ADJ' && !(next?.upos === 'CCONJ' && tokens[head.index + 2]?.upos === 'ADJ')
  );
}

/** Endings that show whether a man or a woman is meant; `juez`, `titular`, `dirigente` show nothing. */
const SHOWS_GENDER = /(?:os?|as?|or|ores)$/;
/** Nouns in -a and -o for men and women. */
const COMMON =
  /(?:ista|pata|crata|cida|arca|iatra|poeta|atleta|guardia|policia|guia|espia|vigia|colega|camarada|soprano|testigo|modelo)s?$/;

function genderOf({ tokens }: Sentence, { head, from }: NounPhrase, role: RoleMatch | null): 'Masc' | 'Fem' | null {
  const article = articleOf(tokens, from, head.index);
  // `la juez`, `la concejal`: who has the post is told by its article
  const told = article === null ? null : /as?$/i.test(article.form) ? 'Fem' : 'Masc';
  if (told === 'Fem') return told;
  if (role?.gender) return role.gender;
  if (told !== null) return told;
  const noun = normalizeName(head.form);
  if (!SHOWS_GENDER.test(noun) || COMMON.test(noun)) return null;
  const gender = featureOf(head, 'Gender');
  return gender === 'Masc' || gender === 'Fem' ? gender : null;
}

/** The article of a noun phrase, which stands before it in `al` and `del`; null where it has none. */
function articleOf(tokens: readonly Token[], from: number, head: number): Token | null {
  const first = isContracted(tokens, from) ? from - 1 : from;
  return (
    tokens
      .slice(first, head)
      .find(({ upos, form }) => upos === 'DET' && /^(?:el|la|los|las|un|una|est[ae]|es[ae])$/i.test(form)) ?? null
  );
}

/** Whether the article inside `al` or `del` stands before a token. */
function isContracted(tokens: readonly Token[], at: number): boolean {
  const [before, article] = [tokens[at - 2], tokens[at - 1]];
  return before !== undefined && article?.upos === 'DET' && before.start === article.start;
}
