import { normalizeName } from '../../knowledge/index.ts';
import { absorb, type Draft } from './draft.ts';

/** Bodies called by what such bodies are in any state or town, and what their full names begin with, folded. */
const OFFICES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:la )?cancilleria$/,
    /^ministerio (?:\S+ )?(?:de|para) (?:asuntos|relaciones) exteriores|^ministerio de exteriores/,
  ],
  [/^(?:el )?(?:poder )?legislativo$/, /^(?:congreso|parlamento|asamblea)\b/],
  [/^(?:la )?camara(?: legislativa)?$/, /^(?:congreso|parlamento|asamblea|camara|senado)\b/],
  [/^(?:el )?consistorio$|^(?:la )?(?:alcaldia|municipalidad)$/, /^(?:ayuntamiento|municipalidad|alcaldia)\b/],
  [/^(?:la )?procuraduria$/, /^procuraduria\b/],
  [/^bruselas$/, /^comision europea$/],
  [/^bruselas$/, /^union europea$/],
  [/^ejecutivo comunitario$/, /^comision europea$/],
  // the houses and offices that bodies of one country are called by
  [/^torre tagle$/, /^cancilleria\b|^ministerio de (?:asuntos|relaciones) exteriores/],
  [/^departamento de defensa$/, /^pentagono$/],
  [/^armada britanica$/, /^royal navy$/],
  [/^policia (?:autonomica )?vasca$/, /^ertzaintza$/],
  [/^(?:policia autonomica|policia catalana)$/, /^mossos d.?esquadra$|^mossos$/],
  [/^camara alta$/, /^senado\b/],
  [/^camara baja$/, /^(?:camara de (?:diputados|los diputados|representantes)|congreso de los diputados)\b/],
  [/^congreso (?:nacional|de la republica)$/, /^congreso\b(?! de los)/],
  [/^asamblea (?:nacional|de la republica|legislativa)$/, /^asamblea\b/],
  [/^federacion$/, /^(?:real )?federacion\b/],
  [/^emisor$/, /^banco (?:central|de la republica)\b/],
  [/^ministerio publico$/, /^(?:fiscalia|procuraduria)\b/],
  [/^esquerra$/, /^erc$|^esquerra republicana\b/],
  [/^partido socialista$/, /^psoe$/],
  [/^partido popular$/, /^pp$/],
];

/**
 * Joins a body called by its office alone (`la Cancillería`, `el Consistorio`) to the only one of the article whose full name
 * is that of such a body; of several it could be any.
 */
export function joinOffices(drafts: Draft[]): void {
  const bodies = drafts.filter(({ type }) => type === 'Organization');
  for (const draft of bodies) {
    const name = normalizeName(draft.name);
    for (const [office, full] of OFFICES) {
      if (!office.test(name)) continue;
      const fits = bodies.filter(
        (other) => other !== draft && !office.test(normalizeName(other.name)) && isCalled(other, full),
      );
      const [body] = fits;
      if (!body || fits.length > 1) continue;
      absorb(body, draft);
      drafts.splice(drafts.indexOf(draft), 1);
      break;
    }
  }
}

function isCalled({ names }: Draft, full: RegExp): boolean {
  for (const key of names.keys()) if (full.test(key.replace(/^(?:el|la) /, ''))) return true;
  return false;
}
