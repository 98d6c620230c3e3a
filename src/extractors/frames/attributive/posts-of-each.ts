import type { EntityType } from '../../../core/entity.ts';
import type { Party } from '../view.ts';
import type { Bearer } from './bearers.ts';
import type { Body } from './bodies.ts';
import type { Scene } from './context.ts';
import { nameFrom } from './names.ts';
import type { AttributivePhrase } from './phrase.ts';

/** What posts are held in. */
export const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Country', 'Place']);

/** One of several bearers of a plural post, with the body that is told beside it. */
interface OwnPost {
  readonly bearer: Bearer;
  readonly body: Body;
}

/** How a body told beside its bearer is said to belong to the post. */
const SIGNS = ['link=de', 'link=de&level=1', 'link=de&rank=0', 'last=true'];

/** Posts of several of whom each has a body of its own, told before the name or behind it. */
export function postsOfEach(scene: Scene, phrase: AttributivePhrase, bearers: readonly Bearer[]): readonly OwnPost[] {
  if (!phrase.plural) return [];
  return [...eachAhead(scene, phrase, bearers), ...eachBehind(scene, bearers)];
}

/**
 * `los ministros de Comercio de Suiza, Ana Ruiz, y de Vietnam, Luis Mora`, `los alcaldes de Loja, Ana Ruiz; Quito, Luis Mora; y
 * Cuenca, Rosa Vidal`: after the first each has a body and a name.
 */
function eachAhead({ view }: Scene, phrase: AttributivePhrase, bearers: readonly Bearer[]): OwnPost[] {
  const first = bearers.find(({ tie }) => tie === 'apposition');
  if (first === undefined || first.party.from < phrase.to) return [];
  const { tokens } = view.sentence;
  const found: OwnPost[] = [];
  let at = first.party.to;
  for (let count = 0; count < 6; count++) {
    let isList = false;
    for (; /^[,;ye]$/.test(tokens[at]?.form ?? ''); at++) isList ||= tokens[at]?.form === ';';
    if (/^de$/i.test(tokens[at]?.form ?? '')) at += 1;
    else if (!isList) break;
    if (tokens[at]?.upos === 'DET') at += 1;
    const body = view.parties.find(({ from, kind, type }) => from === at && kind === 'name' && BODIES.has(type));
    if (body === undefined || tokens[body.to]?.form !== ',') break;
    const party = nameFrom(view, body.to + 1);
    if (party === undefined || party.type !== 'Person') break;
    found.push({
      bearer: { ...first, party, rank: 0 },
      body: { party: body, by: 'named', signs: SIGNS },
    });
    at = party.to;
  }
  return found;
}

/** `los cancilleres Ana Ruiz, de Chile, y Luis Mora, de Argentina`: each name has its body behind it. */
function eachBehind({ view }: Scene, bearers: readonly Bearer[]): OwnPost[] {
  const [first] = bearers;
  if (first?.tie !== 'title') return [];
  const { tokens } = view.sentence;
  const found: OwnPost[] = [];
  let named: Party | undefined = first.party;
  while (named?.type === 'Person' && found.length < 6) {
    let at = tokens[named.to]?.form === ',' ? named.to + 1 : named.to;
    if (!/^de$/i.test(tokens[at]?.form ?? '')) break;
    at += tokens[at + 1]?.upos === 'DET' ? 2 : 1;
    const body: Party | undefined = view.parties.find(
      ({ from, kind, type }) => from === at && kind === 'name' && BODIES.has(type),
    );
    if (body === undefined) break;
    found.push({ bearer: { ...first, party: named, rank: 0 }, body: { party: body, by: 'named', signs: SIGNS } });
    for (at = body.to; /^[,;ye]$/.test(tokens[at]?.form ?? ''); ) at += 1;
    named = nameFrom(view, at);
  }
  return found;
}
