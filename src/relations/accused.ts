import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const accused: Relation = {
  name: 'ACCUSED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'acusó a', en: 'accused' },
  inverse: { es: 'fue acusado por', en: 'was accused by' },
  plover: 'ACCUSE',
  cameo: '112',
  frames: [
    {
      id: 'accused.acusar',
      lemmas: [
        'acusar',
        'culpar',
        'responsabilizar',
        'denunciar',
        'imputar',
        'achacar',
        'atribuir',
        'inculpar',
        'señalar',
        'tachar',
        'tildar',
        'reprochar',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'accused.acusación',
      lemmas: ['acusación', 'denuncia', 'reproche', 'imputación', 'querella'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
  ],
  example: 'El partido acusó al consejero de mentir.',
  nearMiss: 'El partido escuchó al consejero.',
};
