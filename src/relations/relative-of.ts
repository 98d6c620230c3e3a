import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const relativeOf = defineRelation({
  name: 'RELATIVE_OF',
  endpoints: { subject: ['Person'], object: ['Person'] },
  symmetric: true,
  labels: { es: 'es familiar de', en: 'is a relative of' },
  inverse: { es: 'es familiar de', en: 'is a relative of' },
  plover: null,
  cameo: null,
  kind: 'state',
  figures: 'none',
  placed: false,
  phrases: 'kin',
  frames: [
    {
      id: 'relative-of.casar',
      lemmas: words('casar divorciar desposar emparentar boda matrimonio divorcio'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'patient', 'agent'],
    },
  ],
  example: 'Ana Ruiz, hermana de Pedro Ruiz, asistió.',
  nearMiss: 'Ana Ruiz asistió con Pedro Ruiz.',
});
