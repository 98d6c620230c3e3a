import type { Token } from '../../../core/annotation.ts';
import { holdsPosition } from '../../../relations/holds-position.ts';
import type { Candidate } from '../candidates.ts';
import type { SentenceView } from '../view.ts';
import { propose, type Scene } from './context.ts';
import { nameFrom } from './names.ts';
import { nounOf } from './nouns.ts';
import { BODIES } from './posts-of-each.ts';

/** Sentences back in which the post left out may stand. */
const BACK = 2;

/** `El alcalde de Lugo calló. El de Vigo, Ana Ruiz, protestó`: a post left out behind its article is the last one told. */
export function ellipticPosts(scene: Scene): Candidate[] {
  const { view } = scene;
  const { tokens } = view.sentence;
  const found: Candidate[] = [];
  for (const body of view.parties) {
    if (body.kind !== 'name' || !BODIES.has(body.type)) continue;
    const link = tokens[body.from - 1]?.upos === 'DET' ? body.from - 2 : body.from - 1;
    if (tokens[link]?.form !== 'de' || !/^(?:el|la)$/i.test(tokens[link - 1]?.form ?? '')) continue;
    if (tokens[body.to]?.form !== ',') continue;
    const bearer = nameFrom(view, body.to + 1);
    if (bearer?.type !== 'Person') continue;
    const post = postBefore(scene, link - 1);
    if (post === null) continue;
    found.push(
      propose(scene, holdsPosition, 'elliptic', -1, bearer, body, [
        `category=${post.category}`,
        `category=${post.category}&${body.type}`,
        `back=${post.back}`,
        `end=${tokens[bearer.to]?.form ?? 'none'}`,
      ]),
    );
  }
  return found;
}

/** The category of the last post told before a token, in its sentence or those just before, and how many back it stands. */
function postBefore(
  { views, index, view, knowledge }: Scene,
  before: number,
): { readonly category: string; readonly back: number } | null {
  for (let back = 0; back <= BACK; back++) {
    const seen: SentenceView | undefined = back === 0 ? view : views[index - back];
    const tokens: readonly Token[] = seen?.sentence.tokens ?? [];
    for (let at = (back === 0 ? before : tokens.length) - 1; at >= 0; at--) {
      const noun = nounOf(tokens[at]!, knowledge);
      if (noun?.noun === 'post') return { category: noun.category, back };
    }
  }
  return null;
}
