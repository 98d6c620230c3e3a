import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const threatened: Relation = {
  name: 'THREATENED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'amenazó a', en: 'threatened' },
  inverse: { es: 'fue amenazado por', en: 'was threatened by' },
  plover: 'THREATEN',
  cameo: '13',
  frames: [
    {
      id: 'threatened.amenazar',
      lemmas: ['amenazar', 'advertir', 'avisar', 'prevenir', 'intimidar', 'conminar', 'alertar'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'threatened.amenaza',
      lemmas: ['amenaza', 'advertencia', 'ultimátum', 'aviso'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
  ],
  example: 'El general amenazó al país vecino.',
  nearMiss: 'El general saludó al país vecino.',
};
