import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const appointed = defineRelation({
  name: 'APPOINTED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person'] },
  symmetric: false,
  labels: { es: 'nombró a', en: 'appointed' },
  inverse: { es: 'fue nombrado por', en: 'was appointed by' },
  plover: 'COOPERATE',
  cameo: '05',
  figures: 'none',
  frames: [
    {
      id: 'appointed.nombrar',
      lemmas: words('posesionar nombrar designar nominar investir reelegir entronizar reponer restituir consagrar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'appointed.elegir',
      lemmas: words(`
        elegir proclamar ratificar ascender promover postular contratar fichar seleccionar ungir votar aupar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'appointed.nombramiento',
      lemmas: words('nombramiento designación nominación investidura'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-place'],
    },
    {
      id: 'appointed.elección',
      lemmas: words('elección reelección ratificación proclamación ascenso candidatura contratación fichaje'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-place'],
    },
    {
      id: 'appointed.sustituto',
      lemmas: words('sustituto sucesor'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'appointed.proponer',
      lemmas: words(`
        presentar proponer situar colocar poner escoger elevar incorporar confirmar reclutar encargar encomendar`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'appointed.frente',
      lemmas: words('poner colocar situar dar otorgar entregar confiar encomendar ofrecer'),
      with: words('frente cabeza mando cargo cartera batuta dirección presidencia jefatura secretaría gerencia'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'appointed.sustituir',
      lemmas: words('sustituir incluir inscribir llamar barajar presentar readmitir promover ascender'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'El consejo nombró directora a Elena Ruiz.',
  nearMiss: 'El consejo escuchó a Elena Ruiz.',
});
