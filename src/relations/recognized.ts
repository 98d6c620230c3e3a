import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';
import { words } from './words.ts';

export const recognized: Relation = {
  name: 'RECOGNIZED',
  endpoints: { subject: ACTOR_TYPES, object: ['Country', 'Organization', 'Person'] },
  symmetric: false,
  labels: { es: 'reconoció a', en: 'recognised' },
  inverse: { es: 'fue reconocido por', en: 'was recognised by' },
  plover: 'COOPERATE',
  cameo: '054',
  frames: [
    {
      id: 'recognized.reconocer',
      lemmas: words(`
        reconocer admitir aceptar proclamar legitimar acreditar convalidar homologar validar certificar avalar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'recognized.nuevo',
      lemmas: words('considerar declarar ratificar confirmar restablecer'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'recognized.reconocimiento',
      lemmas: words('reconocimiento legitimación validación acreditación homologación'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination', 'topic'],
    },
    {
      id: 'recognized.legítimo',
      lemmas: words('reconocer'),
      with: words('legítimo oficialmente independencia estado victoria soberanía gobierno'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'recognized.relaciones',
      lemmas: words('establecer restablecer normalizar'),
      with: words('relación vínculo'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion'],
    },
  ],
  example: 'Noruega reconoció al nuevo Estado.',
  nearMiss: 'Noruega reconoció un error.',
};
