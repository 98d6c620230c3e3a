import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { bodyWord } from './body-words.ts';
import type { Draft } from './draft.ts';
import type { NameGroup } from './draft-for-name.ts';
import { organizationKind } from './organization-kinds.ts';
import { PORTFOLIO } from './portfolios.ts';

/** What heads the names of ministries and of departments of regions, with the small words behind it. */
const MINISTRY =
  /^(?:ministerio|ministeri|secretar[ií]a(?: de estado)?|consejer[ií]a|conseller[ií]a|departamento|departament|viceministerio) (?:de |del |de la |d[’'])/i;

/** Words that head the names of clubs by which they are called: `Atlético Nacional`, `Nacional`. */
const CALLED_BY = /^(?:Nacional|Central|Racing|Independiente|Libertad|Olimpia|Universitario|Internacional)$/;

/**
 * The one body whose fuller name this one is short for: a firm or club by its own word (`Robledo Energía`, `Grupo Robledo`,
 * `Conservas Robledo`), a ministry by its field (`Hacienda`), a club by a common word (`Nacional`).
 */
export function fullerBody(group: NameGroup, drafts: readonly Draft[], knowledge: Knowledge): Draft | null {
  return oneOf(drafts, fitOf(group, knowledge));
}

function oneOf(drafts: readonly Draft[], isFuller: ((name: string) => boolean) | null): Draft | null {
  if (isFuller === null) return null;
  const fits = drafts.filter(({ type, name, link }) => type === 'Organization' && link === null && isFuller(name));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function fitOf({ text, reading }: NameGroup, knowledge: Knowledge): ((name: string) => boolean) | null {
  const [first = '', ...rest] = text.split(' ');
  if (CALLED_BY.test(text)) return (name) => isCalledByWord(text, name);
  if (PORTFOLIO.test(text) && reading?.link == null) return (name) => isMinistryOf(text, name);
  // `Long Pier`, `Lone Mesa`: what looks like a person in the tables
  const isUnread = reading === null || (reading.type === 'Person' && reading.strength <= 0.9);
  if (!isUnread) return null;
  if (rest.length === 0 && (knowledge.headClasses(first).length > 0 || bodyWord(normalizeName(first)) !== null))
    return null;
  return (name) =>
    reading === null ? isMinistryOf(text, name) || isNameOf(text, name, knowledge) : isFirmOf(text, name);
}

/** Whether a firm's or club's name is a shorter one with trade words before or behind it. */
function isNameOf(text: string, name: string, knowledge: Knowledge): boolean {
  if (isFirmOf(text, name)) return true;
  return (
    name.startsWith(`${text} `) && !/ (?:de|del|y) /.test(name) && !knowledge.isSurname(name.split(' ').at(-1) ?? '')
  );
}

/** `Robledo Holdings`, `Conservas Robledo`, `Grupo Robledo`: one trade word more. */
function isFirmOf(text: string, name: string): boolean {
  if (name.startsWith(`${text} `)) return isTradeWord(name.slice(text.length + 1));
  return name.endsWith(` ${text}`) && isTradeWord(name.slice(0, -text.length - 1));
}

function isTradeWord(word: string): boolean {
  const folded = normalizeName(word);
  if (folded.includes(' ')) return false;
  return (
    /^(?:grupo|corporacion|supermercados|maritima)$/.test(folded) ||
    bodyWord(folded) === 'firm' ||
    organizationKind(folded) === 'company'
  );
}

function isMinistryOf(text: string, name: string): boolean {
  const head = MINISTRY.exec(name)?.[0];
  if (head === undefined) return false;
  const field = name.slice(head.length);
  return field === text || field.startsWith(`${text} `);
}

/** `Atlético Nacional`, `Rosario Central`: two words with capitals, the common one behind. */
function isCalledByWord(text: string, name: string): boolean {
  const words = name.split(' ');
  return (
    words.length === 2 &&
    words[1] === text &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !/^(?:Banco|Policía|Guardia|Consejo|Congreso|Asamblea|Ejército|Partido|Tribunal|Gobierno)$/.test(words[0] ?? '')
  );
}
