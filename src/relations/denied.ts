import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const denied: Relation = {
  name: 'DENIED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'desmintió a', en: 'denied a claim of' },
  inverse: { es: 'fue desmentido por', en: 'was denied by' },
  plover: 'REJECT',
  cameo: '12',
  frames: [
    {
      id: 'denied.negar',
      lemmas: ['negar', 'desmentir', 'rechazar', 'refutar', 'rebatir', 'replicar', 'contradecir', 'descartar'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'content'],
    },
    {
      id: 'denied.desmentido',
      lemmas: ['desmentido', 'mentira', 'negativa'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'La empresa desmintió al ministro.',
  nearMiss: 'La empresa negó el permiso de obras.',
};
