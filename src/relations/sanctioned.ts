import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const sanctioned: Relation = {
  name: 'SANCTIONED',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Product'] },
  symmetric: false,
  labels: { es: 'sancionó a', en: 'sanctioned' },
  inverse: { es: 'fue sancionado por', en: 'was sanctioned by' },
  plover: 'SANCTION',
  cameo: '163',
  frames: [
    {
      id: 'sanctioned.sancionar',
      lemmas: [
        'sancionar',
        'imponer',
        'embargar',
        'gravar',
        'prohibir',
        'vetar',
        'castigar',
        'suspender',
        'penalizar',
        'expulsar',
        'levantar',
        'aplicar',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'sanctioned.sanción',
      lemmas: ['sanción', 'arancel', 'embargo', 'veto', 'castigo', 'prohibición', 'bloqueo', 'restricción'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
  ],
  example: 'La Unión sancionó a la empresa.',
  nearMiss: 'La Unión compró la empresa.',
};
