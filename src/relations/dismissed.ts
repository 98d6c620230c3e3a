import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const dismissed: Relation = {
  name: 'DISMISSED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person'] },
  symmetric: false,
  labels: { es: 'destituyó a', en: 'dismissed' },
  inverse: { es: 'fue destituido por', en: 'was dismissed by' },
  plover: 'REDUCE',
  cameo: '16',
  frames: [
    {
      id: 'dismissed.destituir',
      lemmas: [
        'destituir',
        'cesar',
        'despedir',
        'relevar',
        'deponer',
        'apartar',
        'remover',
        'echar',
        'derrocar',
        'inhabilitar',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'dismissed.destitución',
      lemmas: ['destitución', 'cese', 'despido', 'relevo', 'moción'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'El presidente destituyó al ministro.',
  nearMiss: 'El presidente abrazó al ministro.',
};
