import type { Token } from '../../../core/annotation.ts';
import { locatedIn } from '../../../relations/located-in.ts';
import type { Candidate } from '../candidates.ts';
import type { Party } from '../view.ts';
import { propose, type Scene } from './context.ts';
import { LIES, LIES_IN } from './place-shape.ts';

/** `Kupang, capital de esta provincia`, `Bogotá es la capital de Colombia`, `la capital de Colombia, Bogotá`. */
export function describedPlaces(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = scene.view.sentence;
  for (const { phrase, bearers } of scene.attributions) {
    const { noun } = phrase;
    if (noun.noun !== 'place') continue;
    const common = [`lemma=${noun.lemma}`, `category=${noun.category}`, `definite=${phrase.definiteness}`];
    for (const bearer of bearers) {
      if (!LIES.has(bearer.party.type)) continue;
      // `el municipio de Madridejos (Toledo)`: the brackets of a singular hold where it lies.
      if (bearer.tie === 'parenthesis' && !phrase.plural && bearer.party.from > phrase.head) continue;
      const own = phrase.complements.find(({ party }) => party.entity === bearer.party.entity);
      for (const { party, link, level } of phrase.complements) {
        if (noun.lemma === 'sede' && party.type === 'Organization' && LIES_IN.has(bearer.party.type))
          found.push(propose(scene, locatedIn, 'seat', phrase.head, party, bearer.party, [`tie=${bearer.tie}`]));
        if (!LIES_IN.has(party.type) || party.entity === bearer.party.entity) continue;
        if (own !== undefined && areListed(tokens, own.party, party)) continue;
        found.push(
          propose(scene, locatedIn, `described.${bearer.tie}`, phrase.head, bearer.party, party, [
            ...common,
            `link=${link}&level=${Math.min(level, 2)}`,
            ...bearer.signs.map((sign) => `b:${sign}`),
          ]),
        );
      }
    }
    // `la región rusa de Kursk`, `la ciudad de Gyeongju (Corea del Sur)`: the name stands within the phrase.
    const named = phrase.complements.find(
      ({ party, link, level }) =>
        party.kind === 'name' && LIES.has(party.type) && (link === 'de' ? level === 1 : link === 'bare'),
    );
    if (named === undefined) continue;
    for (const { party, link } of phrase.complements) {
      if (party === named.party || !LIES_IN.has(party.type) || party.entity === named.party.entity) continue;
      if (areListed(tokens, named.party, party)) continue;
      found.push(
        propose(scene, locatedIn, 'described.within', phrase.head, named.party, party, [
          ...common,
          `link=${link}`,
          `order=${party.from < named.party.from ? 'before' : 'after'}&${link}`,
          `end=${tokens[phrase.to]?.upos ?? 'none'}`,
        ]),
      );
    }
  }
  return found;
}

/** Whether two stand side by side in a list, `las calles de Alta y Baja`: neither lies in the other. */
function areListed(tokens: readonly Token[], a: Party, b: Party): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  const between = tokens.slice(left.to, right.from);
  return (
    between.some(({ form }) => /^[,ye]$/.test(form)) &&
    between.every(
      ({ upos, form }) =>
        upos === 'PUNCT' || upos === 'CCONJ' || upos === 'DET' || upos === 'PROPN' || /^[ye]$/.test(form),
    )
  );
}
