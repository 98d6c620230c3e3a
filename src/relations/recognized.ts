import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const recognized = defineRelation({
  name: 'RECOGNIZED',
  endpoints: { subject: ACTOR_TYPES, object: ['Country', 'Organization', 'Person'] },
  symmetric: false,
  labels: { es: 'reconoció a', en: 'recognised' },
  inverse: { es: 'fue reconocido por', en: 'was recognised by' },
  plover: 'COOPERATE',
  cameo: '054',
  placed: false,
  frames: [
    {
      id: 'recognized.reconocer',
      lemmas: words('reconocer legitimar proclamar convalidar acreditar validar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'recognized.reconocimiento',
      lemmas: words('reconocimiento legitimación validación acreditación homologación'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination', 'topic'],
    },
    {
      id: 'recognized.relaciones',
      lemmas: words('establecer restablecer normalizar'),
      with: words('relación vínculo'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion'],
    },
    {
      id: 'recognized.independencia',
      lemmas: words('reconocer admitir aceptar proclamar'),
      with: words('independencia estado victoria triunfo soberanía gobierno república legitimidad autoridad'),
      cue: 'strong',
      subject: ['agent'],
      object: ['in-patient', 'patient'],
    },
    {
      id: 'recognized.dar',
      lemmas: words('dar conceder otorgar'),
      with: words('reconocimiento legitimidad'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient'],
    },
  ],
  example: 'Noruega reconoció al nuevo Estado.',
  nearMiss: 'Noruega reconoció un error.',
});
