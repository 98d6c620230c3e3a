import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const thanked: Relation = {
  name: 'THANKED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'agradeció a', en: 'thanked' },
  inverse: { es: 'recibió el agradecimiento de', en: 'was thanked by' },
  plover: 'SUPPORT',
  cameo: '0511',
  frames: [
    {
      id: 'thanked.agradecer',
      lemmas: ['agradecer'],
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient'],
    },
    {
      id: 'thanked.gratitud',
      lemmas: ['gracias', 'gratitud', 'agradecimiento', 'reconocimiento'],
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient'],
    },
  ],
  example: 'La alcaldesa agradeció a los bomberos su trabajo.',
  nearMiss: 'La alcaldesa pidió ayuda a los bomberos.',
};
