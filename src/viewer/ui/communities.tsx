import { useMemo } from 'preact/hooks';
import { colorOfCommunity } from '../draw/palette.ts';
import { useApp } from './context.ts';

const MAX_COMMUNITIES = 10;

/** The largest communities by the name of their most important member; choosing one chooses its visible members. */
export function Communities() {
  const { model, store, visible, t, number } = useApp();
  const communities = useMemo(() => {
    const found = new Map<number, { head: number; members: number[] }>();
    for (let n = 0; n < visible.node.length; n++) {
      if (!visible.node[n]) continue;
      const known = found.get(model.community[n]!);
      if (known === undefined) found.set(model.community[n]!, { head: n, members: [n] });
      else {
        known.members.push(n);
        if (model.size[n]! > model.size[known.head]!) known.head = n;
      }
    }
    return [...found].sort((a, b) => b[1].members.length - a[1].members.length).slice(0, MAX_COMMUNITIES);
  }, [model, visible]);
  return (
    <fieldset class="communities">
      <legend>{t.communities}</legend>
      {communities.map(([community, { head, members }]) => (
        <button
          key={community}
          type="button"
          class="facet"
          onClick={() => store.set({ selection: null, marked: members.map((n) => model.nodeId[n]!) })}
        >
          <i class="dot" style={{ background: colorOfCommunity(community) }} />
          <span>
            {t.communityOf} {model.label[head]}
          </span>
          <small>{number(members.length)}</small>
        </button>
      ))}
    </fieldset>
  );
}
