import type { Relation } from './types.ts';

export const locatedIn: Relation = {
  name: 'LOCATED_IN',
  endpoints: { subject: ['Place', 'Organization', 'Event'], object: ['Place', 'Country'] },
  symmetric: false,
  labels: { es: 'está en', en: 'is located in' },
  inverse: { es: 'contiene', en: 'contains' },
  plover: null,
  cameo: null,
  frames: [
    {
      id: 'located-in.situar',
      lemmas: [
        'situar',
        'ubicar',
        'encontrar',
        'celebrar',
        'disputar',
        'localizar',
        'quedar',
        'albergar',
        'tener',
        'estar',
        'acoger',
        'desarrollar',
      ],
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['place'],
    },
  ],
  example: 'La sede del fondo está en Ginebra.',
  nearMiss: 'El fondo habló de Ginebra.',
};
