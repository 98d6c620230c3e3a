import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const soldTo: Relation = {
  name: 'SOLD_TO',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'vendió a', en: 'sold to' },
  inverse: { es: 'compró a', en: 'bought from' },
  plover: null,
  cameo: null,
  frames: [
    {
      id: 'sold-to.vender',
      lemmas: ['vender', 'exportar', 'comercializar'],
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'destination'],
    },
    {
      id: 'sold-to.venta',
      lemmas: ['venta', 'exportación', 'traspaso'],
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'destination'],
    },
  ],
  example: 'La empresa vendió aviones a Chile.',
  nearMiss: 'La empresa regaló juguetes en Chile.',
};
