import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const sent = defineRelation({
  name: 'SENT',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Place'] },
  symmetric: false,
  labels: { es: 'envió a', en: 'sent to' },
  inverse: { es: 'recibió de', en: 'received from' },
  plover: 'AID',
  cameo: '07',
  figures: { measures: ['sum'] },
  frames: [
    {
      id: 'sent.enviar',
      lemmas: words('enviar mandar remitir expedir despachar desplegar destacar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'destination', 'place', 'purpose', 'in-recipient', 'in-destination'],
    },
    {
      id: 'sent.entregar',
      lemmas: words(`
        entregar suministrar proporcionar proveer facilitar aportar donar transferir transportar trasladar repartir
        distribuir ceder abastecer destinar regalar devolver girar obsequiar remesar aerotransportar fletar`),
      reflexive: false,
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'destination', 'purpose', 'in-recipient'],
    },
    {
      id: 'sent.dar',
      lemmas: words('dar conceder otorgar adelantar pagar ingresar abonar prestar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'purpose'],
    },
    {
      id: 'sent.llegar',
      lemmas: words('hacer'),
      with: words('llegar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'destination', 'purpose'],
    },
    {
      id: 'sent.escribir',
      lemmas: words('escribir transmitir comunicar notificar informar telegrafiar cursar tender'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient'],
    },
    {
      id: 'sent.llevar',
      lemmas: words(`
        llevar traer movilizar acercar introducir conducir poner presentar mover evacuar exportar dejar`),
      reflexive: false,
      cue: 'weak',
      subject: ['agent'],
      object: ['destination', 'recipient', 'place'],
    },
    {
      // `mantiene en la isla 600 soldados`
      id: 'sent.mantener',
      lemmas: words('mantener tener conservar'),
      with: words('efectivo soldado militar tropa contingente uniformado buque fragata'),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'in-place'],
    },
    {
      id: 'sent.dotar',
      lemmas: words('dotar abastecer armar equipar pertrechar proveer surtir'),
      reflexive: false,
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'companion'],
    },
    {
      id: 'sent.disposición',
      lemmas: words('poner'),
      with: words('disposición'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'in-recipient', 'in-destination', 'in-place'],
    },
    {
      id: 'sent.mensaje',
      lemmas: words('mensaje carta misiva comunicado telegrama nota'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'in-recipient'],
    },
    {
      id: 'sent.envío',
      lemmas: words('envío entrega suministro despliegue remesa remisión'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['recipient', 'destination', 'place', 'purpose', 'in-destination'],
    },
    {
      id: 'sent.ayuda',
      lemmas: words(`
        ayuda donación aportación transferencia cargamento contingente traslado abastecimiento aprovisionamiento
        reparto distribución donativo obsequio convoy embarque`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['recipient', 'patient', 'destination', 'purpose', 'place'],
    },
    {
      id: 'sent.recibir',
      lemmas: words('recibir obtener percibir cobrar'),
      cue: 'weak',
      subject: ['topic', 'origin', 'companion'],
      object: ['agent'],
    },
    {
      id: 'sent.desviar',
      lemmas: words('desviar abonar filtrar adelantar reintegrar regalar soltar meter colar inyectar bombear'),
      cue: 'weak',
      subject: ['agent'],
      object: ['destination', 'recipient'],
    },
    {
      id: 'sent.desplazar',
      lemmas: words('desplazar instalar reforzar meter mandar movilizar amarrar fondear situar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'destination'],
    },
    {
      id: 'sent.zarpar',
      lemmas: words('llegar zarpar partir salir despegar volar'),
      cue: 'weak',
      subject: ['origin', 'in-agent', 'in-patient'],
      object: ['destination', 'place'],
    },
    {
      id: 'sent.pago',
      lemmas: words('pago aviso regalo abono giro donación mensajero'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'destination', 'patient'],
    },
  ],
  example: 'El país envió médicos a la isla.',
  nearMiss: 'El país enterró a sus médicos.',
});
