import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const defeated: Relation = {
  name: 'DEFEATED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'derrotó a', en: 'defeated' },
  inverse: { es: 'fue derrotado por', en: 'was defeated by' },
  plover: null,
  cameo: null,
  frames: [
    {
      id: 'defeated.derrotar',
      lemmas: [
        'derrotar',
        'vencer',
        'ganar',
        'superar',
        'imponer',
        'batir',
        'eliminar',
        'golear',
        'aplastar',
        'perder',
        'doblegar',
        'caer',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'companion'],
    },
    {
      id: 'defeated.victoria',
      lemmas: ['victoria', 'triunfo', 'derrota', 'goleada'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'El equipo local derrotó al campeón.',
  nearMiss: 'El equipo local fichó al campeón.',
};
