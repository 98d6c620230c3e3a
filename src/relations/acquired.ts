import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const acquired: Relation = {
  name: 'ACQUIRED',
  endpoints: { subject: ACTOR_TYPES, object: ['Organization', 'Product'] },
  symmetric: false,
  labels: { es: 'adquirió', en: 'acquired' },
  inverse: { es: 'fue adquirido por', en: 'was acquired by' },
  plover: null,
  cameo: null,
  frames: [
    {
      id: 'acquired.adquirir',
      lemmas: ['adquirir', 'comprar', 'absorber', 'fusionar', 'controlar', 'vender', 'tomar'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'acquired.compra',
      lemmas: ['compra', 'adquisición', 'opa', 'oferta', 'fusión', 'propiedad', 'propietario', 'absorción'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'La naviera compró el astillero.',
  nearMiss: 'La naviera visitó el astillero.',
};
