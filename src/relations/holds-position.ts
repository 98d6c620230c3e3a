import type { Relation } from './types.ts';

export const holdsPosition: Relation = {
  name: 'HOLDS_POSITION',
  endpoints: { subject: ['Person'], object: ['Organization', 'Country', 'Place'] },
  symmetric: false,
  labels: { es: 'ocupa un cargo en', en: 'holds a position at' },
  inverse: { es: 'tiene en un cargo a', en: 'has as office holder' },
  plover: null,
  cameo: null,
  frames: [
    {
      id: 'holds-position.presidir',
      lemmas: [
        'presidir',
        'dirigir',
        'encabezar',
        'liderar',
        'gobernar',
        'capitanear',
        'ocupar',
        'asumir',
        'ejercer',
        'representar',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'holds-position.cargo',
      lemmas: ['presidencia', 'jefatura', 'dirección', 'secretaría', 'alcaldía', 'mandato'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'El ministro de Pesca de Islandia, Jón Ara, compareció.',
  nearMiss: 'Jón Ara habló con un ministro.',
};
