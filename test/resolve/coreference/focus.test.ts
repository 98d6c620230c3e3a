import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/entity.ts';
import { newDraft } from '../../../src/resolve/coreference/draft.ts';
import { Focus } from '../../../src/resolve/coreference/focus.ts';

function draftAt(name: string, ...starts: number[]) {
  const draft = newDraft('Person', name);
  for (const start of starts) {
    const sentence = Math.floor(start / 100);
    const mention: Mention = { kind: 'name', text: name, start, end: start + 5, sentence, head: 0, from: 0, to: 1 };
    draft.mentions.push(mention);
  }
  return draft;
}

describe('Focus', () => {
  it('keeps in mind what ended before a point, the latest first', () => {
    const [ana, luis, eva] = [draftAt('Ana', 0, 120), draftAt('Luis', 50), draftAt('Eva', 300)];
    const focus = new Focus([ana, luis, eva]);
    focus.advance(60);
    expect(focus.before('Person').map(({ draft }) => draft.name)).toEqual(['Luis', 'Ana']);
    focus.advance(200);
    expect(focus.before('Person').map(({ draft }) => draft.name)).toEqual(['Ana', 'Luis']);
    expect(focus.before('Organization')).toEqual([]);
  });

  it('announces what is first mentioned up to a sentence, once', () => {
    const [ana, luis, eva] = [draftAt('Ana', 0, 120), draftAt('Luis', 150, 160), draftAt('Eva', 300)];
    const focus = new Focus([ana, luis, eva]);
    focus.advance(20);
    expect(focus.ahead('Person', 2).map(({ draft }) => draft.name)).toEqual(['Luis']);
  });
});
