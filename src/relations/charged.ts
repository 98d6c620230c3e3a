import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const charged: Relation = {
  name: 'CHARGED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person', 'Organization', 'Group'] },
  symmetric: false,
  labels: { es: 'procesó a', en: 'charged' },
  inverse: { es: 'fue procesado por', en: 'was charged by' },
  plover: 'INVESTIGATE',
  cameo: '09',
  frames: [
    {
      id: 'charged.procesar',
      lemmas: [
        'procesar',
        'imputar',
        'condenar',
        'investigar',
        'juzgar',
        'sentenciar',
        'encausar',
        'multar',
        'enjuiciar',
        'acusar',
        'inculpar',
        'querellar',
        'solicitar',
        'pedir',
      ],
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'charged.juicio',
      lemmas: [
        'juicio',
        'querella',
        'condena',
        'sentencia',
        'investigación',
        'imputación',
        'orden',
        'multa',
        'expediente',
      ],
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
  ],
  example: 'El juez procesó al empresario.',
  nearMiss: 'El juez saludó al empresario.',
};
