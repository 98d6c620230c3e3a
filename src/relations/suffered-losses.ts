import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const sufferedLosses: Relation = {
  name: 'SUFFERED_LOSSES',
  endpoints: { subject: ACTOR_TYPES, object: ['Place', 'Event'] },
  symmetric: false,
  labels: { es: 'sufrió bajas en', en: 'suffered losses in' },
  inverse: { es: 'causó bajas a', en: 'caused losses to' },
  plover: 'FIGHT',
  cameo: '19',
  frames: [
    {
      id: 'suffered-losses.morir',
      lemmas: ['morir', 'fallecer', 'perder', 'perecer', 'caer', 'sufrir', 'resultar'],
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['place'],
    },
    {
      id: 'suffered-losses.baja',
      lemmas: ['baja', 'muerto', 'víctima', 'herido', 'pérdida', 'muerte'],
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['place'],
    },
  ],
  example: 'Decenas de soldados murieron en la emboscada.',
  nearMiss: 'Decenas de soldados comieron en el cuartel.',
};
