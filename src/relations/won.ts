import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const won: Relation = {
  name: 'WON',
  endpoints: { subject: ACTOR_TYPES, object: ['Event'] },
  symmetric: false,
  labels: { es: 'ganó', en: 'won' },
  inverse: { es: 'fue ganado por', en: 'was won by' },
  plover: null,
  cameo: null,
  frames: [
    {
      id: 'won.ganar',
      lemmas: [
        'ganar',
        'vencer',
        'conquistar',
        'imponer',
        'triunfar',
        'lograr',
        'conseguir',
        'obtener',
        'adjudicar',
        'proclamar',
        'coronar',
        'alzar',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'place'],
    },
    {
      id: 'won.victoria',
      lemmas: ['victoria', 'triunfo', 'ganador', 'vencedor', 'campeón', 'título'],
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'patient'],
    },
  ],
  example: 'La corredora ganó el maratón.',
  nearMiss: 'La corredora abandonó el maratón.',
};
