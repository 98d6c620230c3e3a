import type { Relation } from './types.ts';

export const leftPosition: Relation = {
  name: 'LEFT_POSITION',
  endpoints: { subject: ['Person'], object: ['Organization', 'Country', 'Place'] },
  symmetric: false,
  labels: { es: 'dejó su cargo en', en: 'left a post at' },
  inverse: { es: 'perdió a', en: 'was left by' },
  plover: 'REDUCE',
  cameo: '083',
  frames: [
    {
      id: 'left-position.dimitir',
      lemmas: ['dimitir', 'renunciar', 'abandonar', 'dejar', 'retirar', 'jubilar', 'salir', 'cesar'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'place', 'origin', 'content'],
    },
    {
      id: 'left-position.dimisión',
      lemmas: ['dimisión', 'renuncia', 'salida', 'marcha', 'caída'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'origin'],
    },
  ],
  example: 'La directora dimitió del museo.',
  nearMiss: 'La directora inauguró el museo.',
};
