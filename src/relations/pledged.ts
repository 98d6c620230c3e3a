import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const pledged: Relation = {
  name: 'PLEDGED',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Place', 'Event', 'Agreement'] },
  symmetric: false,
  labels: { es: 'se comprometió con', en: 'pledged' },
  inverse: { es: 'recibió el compromiso de', en: 'was pledged by' },
  plover: 'COOPERATE',
  cameo: '03',
  frames: [
    {
      id: 'pledged.comprometer',
      lemmas: [
        'comprometer',
        'prometer',
        'anunciar',
        'ofrecer',
        'garantizar',
        'asegurar',
        'jurar',
        'decidir',
        'proponer',
        'disponer',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'content', 'patient'],
    },
    {
      id: 'pledged.promesa',
      lemmas: ['compromiso', 'promesa', 'oferta', 'decisión', 'intención', 'garantía'],
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'content'],
    },
  ],
  example: 'El presidente prometió a los damnificados nuevas viviendas.',
  nearMiss: 'El presidente recordó a los damnificados.',
};
