import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const released: Relation = {
  name: 'RELEASED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person', 'Group'] },
  symmetric: false,
  labels: { es: 'liberó a', en: 'released' },
  inverse: { es: 'fue liberado por', en: 'was released by' },
  plover: 'COOPERATE',
  cameo: '0841',
  frames: [
    {
      id: 'released.liberar',
      lemmas: [
        'liberar',
        'excarcelar',
        'soltar',
        'absolver',
        'indultar',
        'canjear',
        'amnistiar',
        'entregar',
        'devolver',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'released.liberación',
      lemmas: ['liberación', 'excarcelación', 'indulto', 'canje', 'puesta'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'La guerrilla liberó a los rehenes.',
  nearMiss: 'La guerrilla retuvo a los rehenes.',
};
