import { describe, expect, it } from 'vitest';
import { isSamePost } from '../../../src/languages/es/post-key.ts';

describe('a post', () => {
  it('is one in any gender and number, and whatever follows its noun', () => {
    expect(isSamePost('presidenta', 'presidente')).toBe(true);
    expect(isSamePost('presidentes', 'presidente del Consejo')).toBe(true);
    expect(isSamePost('directora general', 'director general en Portugal')).toBe(true);
  });

  it('is another when it was given up or has another noun', () => {
    expect(isSamePost('exministro', 'ministro de Defensa')).toBe(false);
    expect(isSamePost('ex ministro', 'exministra')).toBe(true);
    expect(isSamePost('ministro', 'presidente')).toBe(false);
  });

  it('may be any where the word is said of all', () => {
    expect(isSamePost('mandatario', 'presidenta')).toBe(true);
    expect(isSamePost(null, 'presidente')).toBe(true);
    expect(isSamePost('mandatario', 'expresidente')).toBe(false);
  });
});
