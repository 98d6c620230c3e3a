import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const hosted: Relation = {
  name: 'HOSTED',
  endpoints: { subject: [...ACTOR_TYPES, 'Place'], object: [...ACTOR_TYPES, 'Event'] },
  symmetric: false,
  labels: { es: 'acogió', en: 'hosted' },
  inverse: { es: 'fue acogido por', en: 'was hosted by' },
  plover: 'CONSULT',
  cameo: '043',
  frames: [
    {
      id: 'hosted.acoger',
      lemmas: [
        'acoger',
        'albergar',
        'organizar',
        'convocar',
        'auspiciar',
        'celebrar',
        'hospedar',
        'presidir',
        'recibir',
        'alojar',
      ],
      cue: 'fair',
      subject: ['agent', 'place'],
      object: ['patient'],
    },
    {
      id: 'hosted.anfitrión',
      lemmas: ['anfitrión', 'sede', 'organizador', 'convocatoria', 'organización'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'La ciudad acogió el congreso.',
  nearMiss: 'La ciudad creció mucho.',
};
