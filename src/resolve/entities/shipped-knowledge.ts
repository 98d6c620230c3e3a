import { loadKnowledge } from '../../knowledge/index.ts';

/** The tables shipped with the package, for what names mean by themselves; each is read when first asked for. */
export const knowledge = loadKnowledge();
