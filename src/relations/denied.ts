import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const denied = defineRelation({
  name: 'DENIED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'desmintió a', en: 'denied a claim of' },
  inverse: { es: 'fue desmentido por', en: 'was denied by' },
  plover: 'REJECT',
  cameo: '12',
  kind: 'speech',
  frames: [
    {
      id: 'denied.desmentir',
      lemmas: words('desmentir refutar rebatir contradecir desautorizar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'denied.negar',
      lemmas: words('negar rechazar'),
      reflexive: false,
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'in-other'],
    },
    {
      // `X lo acusó, lo que él niega`: whose claim it was.
      id: 'denied.afirmación',
      lemmas: words('negar rechazar desmentir refutar rebatir descartar'),
      reflexive: false,
      cue: 'fair',
      subject: ['agent'],
      object: ['origin'],
    },
    {
      // `extremo que el ministro calificó de falso`.
      id: 'denied.calificar',
      lemmas: words('calificar tachar tildar considerar juzgar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['origin'],
    },
    {
      // `dato que el ministerio no reconoce`.
      id: 'denied.reconocer',
      lemmas: words('reconocer admitir compartir aceptar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['origin'],
    },
    {
      id: 'denied.desmentido',
      lemmas: words('desmentido refutación réplica'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination'],
    },
    {
      id: 'denied.negativa',
      lemmas: words('negativa respuesta rechazo'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'denied.paso',
      lemmas: words('salir'),
      with: words('paso'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-recipient'],
    },
    {
      id: 'denied.responder',
      lemmas: words('responder contestar replicar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-recipient'],
    },
    {
      id: 'denied.restar',
      lemmas: words('restar quitar'),
      with: words('credibilidad crédito importancia hierro validez'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient'],
    },
    {
      id: 'denied.sostener',
      lemmas: words(`
        sostener alegar asegurar declarar defender desvincular jurar desmarcar insistir mantener reiterar deslindar
        protestar aclarar precisar matizar responder replicar`),
      with: words('inocencia inocente no nunca jamás nada ninguno falso mentira tampoco'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'in-patient', 'in-content', 'topic', 'in-topic', 'patient', 'companion'],
    },
    {
      id: 'denied.falso',
      lemmas: words('falso falsedad mentira infundado infundio patraña cuento calumnia fantasía infamia disparate'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'topic', 'patient', 'in-topic'],
    },
  ],
  example: 'La empresa desmintió al ministro.',
  nearMiss: 'La empresa negó el permiso de obras.',
});
