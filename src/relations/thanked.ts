import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const thanked = defineRelation({
  name: 'THANKED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'agradeció a', en: 'thanked' },
  inverse: { es: 'recibió el agradecimiento de', en: 'was thanked by' },
  plover: 'SUPPORT',
  cameo: '0511',
  kind: 'speech',
  frames: [
    {
      id: 'thanked.agradecer',
      lemmas: words('agradecer regraciar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'in-patient', 'in-recipient', 'patient'],
    },
    {
      id: 'thanked.gracias',
      lemmas: words('dar expresar manifestar mostrar transmitir trasladar reiterar testimoniar tener reconocer deber'),
      with: words('gracias agradecimiento gratitud reconocimiento'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-recipient', 'other'],
    },
    {
      id: 'thanked.gratitud',
      lemmas: words('gratitud agradecimiento gracias'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'companion', 'in-recipient', 'in-patient', 'other'],
    },
    {
      id: 'thanked.agradecido',
      lemmas: words('agradecido'),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'recipient', 'destination'],
    },
  ],
  example: 'La alcaldesa agradeció a los bomberos su trabajo.',
  nearMiss: 'La alcaldesa pidió ayuda a los bomberos.',
});
