import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const investedIn: Relation = {
  name: 'INVESTED_IN',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Place', 'Product'] },
  symmetric: false,
  labels: { es: 'invirtió en', en: 'invested in' },
  inverse: { es: 'recibió inversión de', en: 'received investment from' },
  plover: 'AID',
  cameo: '07',
  frames: [
    {
      id: 'invested-in.invertir',
      lemmas: [
        'invertir',
        'financiar',
        'prestar',
        'conceder',
        'adjudicar',
        'subvencionar',
        'patrocinar',
        'destinar',
        'desembolsar',
        'aportar',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'place', 'recipient', 'destination'],
    },
    {
      id: 'invested-in.inversión',
      lemmas: ['inversión', 'crédito', 'financiación', 'préstamo', 'subvención', 'patrocinio', 'subsidio', 'ayuda'],
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'recipient'],
    },
  ],
  example: 'El banco invirtió cien millones en la isla.',
  nearMiss: 'El banco cerró en la isla.',
};
