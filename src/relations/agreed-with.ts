import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const agreedWith: Relation = {
  name: 'AGREED_WITH',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: true,
  labels: { es: 'acordó con', en: 'agreed with' },
  inverse: { es: 'acordó con', en: 'agreed with' },
  plover: 'AGREE',
  cameo: '03',
  frames: [
    {
      id: 'agreed-with.acordar',
      lemmas: [
        'acordar',
        'pactar',
        'convenir',
        'coincidir',
        'concertar',
        'consensuar',
        'comprometer',
        'aliar',
        'entender',
        'fusionar',
        'colaborar',
        'cooperar',
      ],
      cue: 'fair',
      subject: ['agent', 'companion'],
      object: ['companion', 'agent'],
    },
    {
      id: 'agreed-with.acuerdo',
      lemmas: [
        'acuerdo',
        'pacto',
        'consenso',
        'entendimiento',
        'alianza',
        'convenio',
        'preacuerdo',
        'arreglo',
        'tregua',
        'coincidencia',
      ],
      cue: 'fair',
      subject: ['agent', 'companion'],
      object: ['companion', 'agent'],
    },
  ],
  example: 'El sindicato pactó con la patronal.',
  nearMiss: 'El sindicato discrepó de la patronal.',
};
