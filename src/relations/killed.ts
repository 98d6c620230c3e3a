import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const killed: Relation = {
  name: 'KILLED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person', 'Group'] },
  symmetric: false,
  labels: { es: 'mató a', en: 'killed' },
  inverse: { es: 'fue muerto por', en: 'was killed by' },
  plover: 'ASSAULT',
  cameo: '186',
  frames: [
    {
      id: 'killed.matar',
      lemmas: [
        'matar',
        'asesinar',
        'ejecutar',
        'abatir',
        'eliminar',
        'fusilar',
        'masacrar',
        'ultimar',
        'morir',
        'fallecer',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'killed.asesinato',
      lemmas: ['asesinato', 'muerte', 'ejecución', 'matanza', 'magnicidio'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'La banda asesinó al periodista.',
  nearMiss: 'La banda amenazó al periodista.',
};
