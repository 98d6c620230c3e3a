/**
 * What a paragraph of a Spanish news page is by its own form, wherever it stands: the phrases with which pages link to
 * other stories, credit photos, sign and ask for subscriptions. Layout (what stands before and after) is the business of
 * `segments.ts`. Every rule errs towards body text: a missed link block costs a wrong statement, a body paragraph taken
 * for a link block loses all of its statements.
 */
import { findAgency, isAgencyCredit } from './agencies.ts';

const BULLET = '[\\s→►▶»>•·*–—+-]*';

const RELATED = new RegExp(
  `^${BULLET}(?:(?:tambi[ée]n )?(?:te|le|os|les) (?:puede|pueden|podr[íi]a|podr[íi]an) interesar|(?:te|le|les) recomendamos|recomendamos|recomendad[oa]s?|` +
    `m[áa]s informaci[óo]n|m[áa]s sobre (?:este tema|el tema)|(?:lea|lee|le[ée]|leer|ver|vea|mir[áa]|mira|mire|conoce|conozca|entérate) (?:tambi[ée]n|adem[áa]s|m[áa]s|aqu[íi])|` +
    `(?:segu[íi]|sigue|siga|seguir) leyendo|contin[úu]a leyendo|noticias? relacionadas?|art[íi]culos? relacionados?|contenidos? relacionados?|relacionad[oa]s?|` +
    `no te (?:lo )?pierdas|de inter[ée]s|puedes leer|read more|related)(?![\\p{L}])`,
  'iu',
);
const HEADLINES = new RegExp(
  `^${BULLET}(?:l[oa]s? m[áa]s (?:le[íi]d|vist|comentad|compartid|nuev|destacad)[oa]s?|m[áa]s (?:le[íi]d|vist)[oa]s|otras noticias|otros titulares|titulares|(?:las )?[úu]ltimas noticias|lo [úu]ltimo|` +
    `tambi[ée]n es noticia|tambi[ée]n en (?:portada|la secci[óo]n)|noticias destacadas|destacados|ranking|en portada|top \\d+|most read)(?![\\p{L}])`,
  'iu',
);
/** Words that are page furniture only where they stand alone, and phrases that are however they go on. */
const PAGE_FURNITURE = new RegExp(
  `^${BULLET}(?:(?:publicidad|anuncio|compart(?:ir|e)|guardar|coment(?:ar|arios?)|newsletters?|cookies|men[úu]|buscar|imprimir|cargando|iniciar sesi[óo]n)[\\s.…:]*$|` +
    `(?:ir al? (?:contenido|men[úu]|inicio)|suscr[íi]b(?:ase|ete|ite|irse)|suscribite|s[íi]gu?enos|seguinos|[úu]nete a|todos los derechos|copyright|©|reg[íi]strate|` +
    `escuch(?:ar|a|e) (?:el|este) art|tiempo de lectura|\\d+ min(?:utos)? de lectura|temas:|etiquetas:|archivado en|texto escrito para el proyecto|(?:conforme a|seg[úu]n) los criterios de)(?![\\p{L}]))`,
  'iu',
);

const CAPTION_LABEL =
  /^[-–—\s]*(?:\[|\()?\s*(?:pie de (?:foto|imagen)|fotograf[íi]as?|fotos?|im[áa]genes|imagen|en la (?:foto|imagen)|gr[áa]fico|infograf[íi]a|v[íi]deo|mapa)\s*(?:[:.–—-]|[\])])\s*/iu;
const GALLERY = /^[[(](?:galer[íi]a|v[íi]deo|fotogaler[íi]a|directo|podcast)[\])]/iu;
const ARCHIVE = /,? en (?:una|esta) (?:imagen|foto|fotograf[íi]a) (?:de archivo|reciente)/iu;
const CAPTION_LENGTH = 320;

const OUTLET_CREDIT = /^(?:\p{L}[\p{L}'’.-]*\s+){0,4}(?:\/|\(|\|)?\s*\(?(?<agency>[\p{L}.]+)\)?$/u;

/** Kinds that the form alone decides; `blank` forms are left to layout. */
export type Form =
  | { readonly kind: 'related' | 'headlines'; readonly isMarkerOnly: boolean }
  | { readonly kind: 'other' | 'byline' | 'credit' }
  | { readonly kind: 'caption'; readonly labelLength: number; readonly creditLength: number }
  | { readonly kind: 'post'; readonly signatureFrom: number };

/** Says what a paragraph is by its own form; undefined where that is open. */
export function findForm(text: string): Form | undefined {
  return findListForm(text) ?? findPost(text) ?? findCaption(text) ?? findSignature(text);
}

function findListForm(text: string): Form | undefined {
  if (text.length > CAPTION_LENGTH) return undefined;
  for (const [kind, form] of [
    ['related', RELATED],
    ['headlines', HEADLINES],
  ] as const) {
    const match = form.exec(text);
    if (match === null) continue;
    const rest = text.slice(match[0].length);
    // `Lea también los anexos del tratado, pidió.` is prose: a marker ends its line, or a colon or capital follows.
    const isMarkerOnly = /^[\s:.…►»>]*$|^ (?:de la (?:secci[óo]n|semana)|de hoy|en \p{L}+|hoy)\s*:?$/u.test(rest);
    const isLinked = /^\s*[:|►»>–—-]/.test(rest) || /^[→►▶»>]/.test(text) || match[0] === match[0].toUpperCase();
    const isLink = kind === 'related' && /^ (?:la|el|las|los|aqu[íi]|sobre) /iu.test(rest) && !/[.?!]$/.test(text);
    if (isMarkerOnly || isLinked || isLink) return { kind, isMarkerOnly };
  }
  if (GALLERY.test(text)) return { kind: 'related', isMarkerOnly: false };
  if (PAGE_FURNITURE.test(text) && text.length <= 160) return { kind: 'other' };
  return undefined;
}

const SIGNATURE = /[—–-]\s*[^—–\n]{1,80}\(@\w{1,30}\)[^\n]{0,60}?\d{4}\s*$/u;

/** Embedded posts as pages print them: text, `— Name (@handle) June 17, 2025`, links to pictures. */
function findPost(text: string): Form | undefined {
  const signature = SIGNATURE.exec(text);
  if (signature !== null) return { kind: 'post', signatureFrom: signature.index };
  if (/(?:pic\.(?:twitter|x)\.com|https?:\/\/t\.co)\/\w+\s*$/iu.test(text))
    return { kind: 'post', signatureFrom: text.length };
  return undefined;
}

function findCaption(text: string): Form | undefined {
  if (text.length > CAPTION_LENGTH) return undefined;
  const label = CAPTION_LABEL.exec(text)?.[0] ?? '';
  if (label !== '') {
    const rest = text.slice(label.length).replace(/[\])]$/, '');
    if (/^(?:\[|\()/.test(label.trim()) === false && isCredit(rest)) return { kind: 'credit' };
    // `[Foto: Cuartoscuro] La Presidenta…`: the bracket holds the credit, the caption follows.
    const bracket = /^[[(][^\])\n]{0,60}[\])]\s+(?=\p{L})/u.exec(text)?.[0] ?? '';
    const labelLength = Math.max(label.length, bracket.length);
    const isBracketed = bracket === '' && /^[[(]/.test(label) && /[\])]$/.test(text);
    const creditLength = Math.max(trailingCreditLength(text.slice(labelLength)), isBracketed ? 1 : 0);
    return { kind: 'caption', labelLength, creditLength };
  }
  // `MUNDO | LAS DOS COREAS` and `ANA PÉREZ | ENVIADA ESPECIAL` have the form of a credit and nothing that it credits.
  const creditLength = text === text.toUpperCase() ? 0 : trailingCreditLength(text);
  if (creditLength > 0 || (text.length < 200 && ARCHIVE.test(text)))
    return { kind: 'caption', labelLength: 0, creditLength };
  return undefined;
}

/** How long the photo credit is with which a caption ends: `… de archivo. | XINHUA`, `. Foto: EFE.`, `. A. ORTEGA`. */
function trailingCreditLength(text: string): number {
  const from = Math.max(0, text.length - 90);
  for (const separator of text.slice(from).matchAll(/[.»”"’)\]]\s+|\s*\|\s+|\s+[-–—/]\s+/g)) {
    const credit = text.slice(from + separator.index + separator[0].length);
    if (isCredit(credit)) return credit.length + (/[|–—/-]\s*$/.exec(separator[0])?.[0].length ?? 0);
  }
  return 0;
}

/** Whether a short text is a photo credit and nothing else. */
function isCredit(credit: string): boolean {
  const bare = credit.replace(/^(?:\|\s*)?/, '').replace(/[.\])]$/, '');
  const labelled = /^(?:foto|imagen|cr[ée]dito)s?:\s*(?<rest>.+)$/iu.exec(bare)?.groups?.rest;
  const name = labelled ?? bare;
  if (isAgencyCredit(name) || /, vía \p{Lu}\p{L}+$/u.test(name)) return true;
  const parts = name.split(/\s*[/|,()]\s*|\s+-\s+|\s+vía\s+/u).filter((part) => part !== '');
  if (parts.length > 1 && parts.length <= 4 && parts.some((part) => findAgency(part) !== undefined)) {
    return parts.every((part) => part.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(part));
  }
  if (labelled !== undefined) return name.split(/\s+/).length <= 4 && OUTLET_CREDIT.test(name);
  if (/[.\])]$/.test(credit)) return false;
  // A. ORTEGA, JUAN PÉREZ; with a full stop it is a heading within the paragraph
  return /^(?:\p{Lu}\.\s*)+\p{Lu}{3,}(?:\s\p{Lu}{3,})?$|^\p{Lu}{3,}(?:[-\s]\p{Lu}{3,}){1,2}$/u.test(name);
}

/** In which office an author writes, behind the name. */
const WHERE_FROM = /,?\s*(?:enviad[oa]s? especial(?:es)?|corresponsal(?:es)?)(?:\s+en\s+\p{Lu}\S*)?(?=\s*[|/·]|$)/iu;

const PERSON_WORDS = /^(?:\p{Lu}[\p{L}.'’-]*\*?|de|del|la|las|los|y|e|i|von|van|da|dos)$/u;

function findSignature(text: string): Form | undefined {
  if (text.length > 140) return undefined;
  if (isAgencyCredit(text.replace(/^\(|\)$/g, ''))) return { kind: 'credit' };
  if (/^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?\s*\((?:[\p{L}/ ]+,?\s*)+\)$/u.test(text)) return { kind: 'credit' };
  if (/^(?:con informaci[óo]n de|fuentes?:|cr[ée]ditos?:)\s/iu.test(text) && !/[.?!]\s+\p{Lu}/u.test(text))
    return { kind: 'credit' };
  if (/^\(?\*\)?\s?\p{Lu}/u.test(text) && /\b(?:es|son|periodista|profesora?|autora?|analista)\b/iu.test(text))
    return { kind: 'byline' };
  if (/^(?:(?:de )?la )?(?:redacci[óo]n|agencias)\b/iu.test(text) && wordsOf(text).length <= 8 && !/[.?!]$/.test(text))
    return { kind: 'byline' };
  if (/(?:^|\|\s*)(?:enviad[oa]s? especial(?:es)?|corresponsal(?:es)?|redacci[óo]n|agencias)$/iu.test(text))
    return { kind: 'byline' };
  // `Por Ana Ruiz, enviada especial`, `Por: redacción Lima / El Faro`
  const by = /^(?:por|texto|autora?|de|by|escribe)\s*:?\s+(?:redacci[óo]n\s+)?(?<who>\S.*)$/iu
    .exec(text)
    ?.groups?.who?.replace(WHERE_FROM, '');
  if (by !== undefined && !/[.?!:]$/.test(text) && isNameList(by) && !/^de /i.test(text)) return { kind: 'byline' };
  // Efe | Santa Cruz de Tenerife
  const [first, ...rest] = text.split(/\s*[|·]\s*/);
  if (rest.length === 1 && findAgency(first ?? '') !== undefined && isNameList(rest[0] ?? ''))
    return { kind: 'byline' };
  return undefined;
}

/** Whether a text is only names: capitalised words and the particles between them, at most nine. */
export function isNameList(text: string): boolean {
  const words = wordsOf(text.replace(/[,/|&]/g, ' '));
  return (
    words.length > 0 &&
    words.length <= 9 &&
    words.every((word) => PERSON_WORDS.test(word) || /^\p{Lu}\p{L}*\d+$/u.test(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
