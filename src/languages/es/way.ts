import type { Token } from '../../core/annotation.ts';

function label(token: Token): string {
  const at = token.deprel.indexOf(':');
  return at < 0 ? token.deprel : token.deprel.slice(0, at);
}

/** `^obj^conj>advcl`: the way through the tree from a word that tells something to another; `far` past five steps. */
export function wayTo(tokens: readonly Token[], trigger: number, governor: number): string {
  const above: number[] = [];
  for (let at = trigger; at >= 0 && above.length < 7; at = tokens[at]!.head) above.push(at);
  const down: string[] = [];
  for (let at = governor; at >= 0 && down.length < 5; at = tokens[at]!.head) {
    const up = above.indexOf(at);
    if (up >= 0) {
      const labels = above.slice(0, up).map((below) => `^${label(tokens[below]!)}`);
      return labels.length + down.length > 5 ? 'far' : labels.join('') + down.reverse().join('') || 'self';
    }
    down.push(`>${label(tokens[at]!)}`);
  }
  return 'far';
}

/**
 * The way in few classes: to the word itself, to what it stands under, to a noun or a clause below it, or beside it.
 */
export function kindOfWay(way: string): string {
  if (way === 'self' || way === 'far' || way === 'root' || way === 'none') return way;
  const down = way.slice(Math.max(0, way.indexOf('>')));
  if (!way.includes('>')) return /\^(?:ccomp|parataxis)/.test(way) ? 'above-complement' : 'above';
  const clause = />(?:ccomp|advcl|acl|csubj|parataxis|conj)/.test(down) ? 'clause' : 'noun';
  return `${way.includes('^') ? 'beside' : 'below'}-${clause}`;
}

/** Whether a way of this kind leads to what hangs on the word itself. */
export function hangsOnIt(kind: string): boolean {
  return kind === 'self' || kind.startsWith('below');
}
