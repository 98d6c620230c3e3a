import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const recognized: Relation = {
  name: 'RECOGNIZED',
  endpoints: { subject: ACTOR_TYPES, object: ['Country', 'Organization', 'Person'] },
  symmetric: false,
  labels: { es: 'reconoció a', en: 'recognised' },
  inverse: { es: 'fue reconocido por', en: 'was recognised by' },
  plover: 'COOPERATE',
  cameo: '054',
  frames: [
    {
      id: 'recognized.reconocer',
      lemmas: ['reconocer'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'recognized.reconocimiento',
      lemmas: ['reconocimiento'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'Noruega reconoció al nuevo Estado.',
  nearMiss: 'Noruega reconoció un error.',
};
