import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const appointed: Relation = {
  name: 'APPOINTED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person'] },
  symmetric: false,
  labels: { es: 'nombró a', en: 'appointed' },
  inverse: { es: 'fue nombrado por', en: 'was appointed by' },
  plover: 'COOPERATE',
  cameo: '05',
  frames: [
    {
      id: 'appointed.nombrar',
      lemmas: ['nombrar', 'designar', 'elegir', 'nominar', 'investir', 'proclamar', 'proponer', 'fichar', 'ratificar'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'appointed.nombramiento',
      lemmas: ['nombramiento', 'designación', 'elección', 'investidura'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'El consejo nombró directora a Elena Ruiz.',
  nearMiss: 'El consejo escuchó a Elena Ruiz.',
};
