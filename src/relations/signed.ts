import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const signed: Relation = {
  name: 'SIGNED',
  endpoints: { subject: ACTOR_TYPES, object: ['Agreement'] },
  symmetric: false,
  labels: { es: 'firmó', en: 'signed' },
  inverse: { es: 'fue firmado por', en: 'was signed by' },
  plover: 'AGREE',
  cameo: '057',
  frames: [
    {
      id: 'signed.firmar',
      lemmas: [
        'firmar',
        'suscribir',
        'rubricar',
        'ratificar',
        'sellar',
        'concluir',
        'promulgar',
        'sancionar',
        'aprobar',
        'alcanzar',
        'cerrar',
        'adoptar',
      ],
      cue: 'fair',
      subject: ['agent', 'companion'],
      object: ['patient'],
    },
    {
      id: 'signed.firma',
      lemmas: [
        'firma',
        'rúbrica',
        'ratificación',
        'suscripción',
        'adopción',
        'conclusión',
        'aprobación',
        'signatario',
        'firmante',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'Ambos países firmaron el tratado.',
  nearMiss: 'El tratado entra en vigor mañana.',
};
