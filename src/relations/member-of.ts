import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const memberOf: Relation = {
  name: 'MEMBER_OF',
  endpoints: { subject: ACTOR_TYPES, object: ['Organization', 'Agreement'] },
  symmetric: false,
  labels: { es: 'es miembro de', en: 'is a member of' },
  inverse: { es: 'tiene como miembro a', en: 'has as member' },
  plover: null,
  cameo: null,
  frames: [
    {
      id: 'member-of.pertenecer',
      lemmas: [
        'pertenecer',
        'integrar',
        'ingresar',
        'militar',
        'formar',
        'adherir',
        'afiliar',
        'incorporar',
        'fichar',
        'unir',
        'componer',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'destination', 'recipient', 'topic', 'place'],
    },
  ],
  example: 'El diputado del Partido Verde Luis Mora votó en contra.',
  nearMiss: 'Luis Mora votó contra el Partido Verde.',
};
