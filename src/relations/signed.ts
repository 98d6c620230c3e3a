import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const signed = defineRelation({
  name: 'SIGNED',
  endpoints: { subject: ACTOR_TYPES, object: ['Agreement'] },
  symmetric: false,
  labels: { es: 'firmó', en: 'signed' },
  inverse: { es: 'fue firmado por', en: 'was signed by' },
  plover: 'AGREE',
  cameo: '057',
  concludes: true,
  once: words('firmado suscrito rubricado'),
  frames: [
    {
      id: 'signed.firmar',
      lemmas: words('firmar suscribir rubricar ratificar refrendar signar cofirmar'),
      cue: 'strong',
      subject: ['agent', 'companion'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'signed.alcanzar',
      lemmas: words(`
        alcanzar sellar concluir cerrar lograr pactar acordar negociar concertar adoptar conseguir aceptar`),
      cue: 'fair',
      subject: ['agent', 'companion'],
      object: ['patient'],
    },
    {
      // `celebraron un convenio`; who `celebró el acuerdo` is glad of it.
      id: 'signed.celebrar',
      lemmas: words('celebrar'),
      definite: false,
      cue: 'fair',
      subject: ['agent', 'companion'],
      object: ['patient'],
    },
    {
      id: 'signed.adherir',
      lemmas: words('adherir sumar incorporar acoger suscribir'),
      cue: 'fair',
      subject: ['agent'],
      object: ['destination', 'recipient', 'patient'],
    },
    {
      id: 'signed.aprobar',
      lemmas: words('aprobar promulgar sancionar adoptar proponer impulsar redactar presentar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'signed.firma',
      lemmas: words('firma rúbrica ratificación suscripción refrendo signatura'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'signed.adhesión',
      lemmas: words('adhesión incorporación'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination'],
    },
    {
      id: 'signed.pacto',
      lemmas: words(`
        acuerdo pacto tratado convenio convención alianza contrato protocolo tregua preacuerdo armisticio
        declaración alto concordato entendimiento compromiso`),
      cue: 'fair',
      subject: ['agent', 'companion'],
      object: ['attribute'],
    },
    {
      id: 'signed.firmante',
      lemmas: words('firmante signatario'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic'],
    },
    {
      id: 'signed.estampar',
      lemmas: words('estampar poner'),
      with: words('firma rúbrica'),
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'patient', 'place', 'recipient'],
    },
  ],
  example: 'Ambos países firmaron el tratado.',
  nearMiss: 'El tratado entra en vigor mañana.',
});
