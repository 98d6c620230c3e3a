import { describe, expect, it } from 'vitest';
import { articleId, entityId } from '../../src/core/ids.ts';
import { diffGraphs } from '../../src/exporters/graph-diff.ts';
import type { GraphFolder } from '../../src/exporters/graph-folder.ts';
import { articleOf } from '../core/article-of.ts';

function folderOf(articles: Readonly<Record<string, string>>, names: readonly string[]): GraphFolder {
  return {
    articles: Object.entries(articles).map(([file, text]) => articleOf(file, text, { id: articleId(text) })),
    entities: names.map((name) => ({
      id: entityId(name),
      type: 'Person' as const,
      name,
      names: [name],
      titles: [],
      link: null,
      country: null,
      mentions: [],
    })),
    statements: [],
  };
}

const NOTHING = { added: [], removed: [], changed: [] };

describe('what changed between two builds', () => {
  it('is nothing where nothing changed', () => {
    const folder = folderOf({ 'a.txt': 'uno' }, ['Ana Ruiz']);
    expect(diffGraphs(folder, folder)).toEqual({ articles: NOTHING, entities: NOTHING, statements: NOTHING });
  });

  it('names corrected, withdrawn and new articles by file', () => {
    const before = folderOf({ 'a.txt': 'uno', 'b.txt': 'dos' }, []);
    const after = folderOf({ 'a.txt': 'uno corregido', 'c.txt': 'tres' }, []);
    expect(diffGraphs(before, after).articles).toEqual({ added: ['c.txt'], removed: ['b.txt'], changed: ['a.txt'] });
  });

  it('names entities that came, went or were told anew', () => {
    const before = folderOf({}, ['Ana Ruiz', 'Iván Soto']);
    const after = folderOf({}, ['Ana Ruiz', 'Marta Gil']);
    const retold = { ...after, entities: after.entities.map((one) => ({ ...one, titles: ['jueza'] })) };
    expect(diffGraphs(before, retold).entities).toEqual({
      added: [entityId('Marta Gil')],
      removed: [entityId('Iván Soto')],
      changed: [entityId('Ana Ruiz')],
    });
  });
});
