import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const pledged = defineRelation({
  name: 'PLEDGED',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Place', 'Event', 'Agreement'] },
  symmetric: false,
  labels: { es: 'se comprometió con', en: 'pledged' },
  inverse: { es: 'recibió el compromiso de', en: 'was pledged by' },
  plover: 'COOPERATE',
  cameo: '03',
  figures: { measures: ['sum'] },
  commits: true,
  frames: [
    {
      id: 'pledged.prometer',
      lemmas: words('prometer jurar comprometer'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'companion', 'in-recipient', 'purpose'],
    },
    {
      id: 'pledged.prometer-algo',
      lemmas: words('prometer jurar comprometer'),
      cue: 'fair',
      subject: ['agent'],
      object: ['in-content', 'in-patient', 'in-purpose'],
    },
    {
      id: 'pledged.garantizar',
      lemmas: words('garantizar avalar dedicar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'in-patient', 'companion', 'patient'],
    },
    {
      // `ofreció mediar entre ambos`, `ofrece una recompensa por el fugado`.
      id: 'pledged.ofrecer',
      lemmas: words('ofrecer brindar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'in-patient', 'in-content', 'companion', 'patient', 'cause', 'purpose', 'in-purpose'],
    },
    {
      id: 'pledged.anunciar',
      lemmas: words(`
        anunciar decidir planear planificar prever proyectar proponer asegurar disponer ultimar confirmar
        estudiar barajar preparar reiterar adelantar aceptar acceder querer`),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'in-content', 'in-patient', 'patient'],
    },
    {
      id: 'pledged.reiterar',
      lemmas: words(`
        reiterar expresar manifestar mostrar adquirir asumir renovar confirmar hacer contraer ratificar
        reafirmar`),
      with: words('compromiso promesa voluntad disposición intención'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'companion', 'in-patient', 'in-content'],
    },
    {
      id: 'pledged.comprometido',
      lemmas: words('comprometido dispuesto decidido volcado'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'in-companion', 'in-content', 'place'],
    },
    {
      id: 'pledged.promesa',
      lemmas: words('promesa compromiso juramento'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'companion', 'destination', 'in-patient', 'in-content', 'purpose'],
    },
    {
      id: 'pledged.anuncio',
      lemmas: words(`
        anuncio decisión oferta garantía intención voluntad disposición plan proyecto ofrecimiento propósito
        disponibilidad`),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-patient', 'in-content', 'purpose'],
    },
    {
      id: 'pledged.abrir',
      lemmas: words(`
        construir crear convertir invertir reformar remodelar abrir ampliar instalar impulsar rehabilitar`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'place'],
    },
    {
      id: 'pledged.palabra',
      lemmas: words('dar empeñar ofrecer'),
      with: words('palabra garantía seguridad'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'in-patient', 'in-content'],
    },
    {
      id: 'pledged.obligar',
      lemmas: words('obligar avenir brindar prestar ofrecer'),
      reflexive: true,
      cue: 'fair',
      subject: ['agent'],
      object: [
        'in-content',
        'in-patient',
        'in-purpose',
        'in-destination',
        'in-recipient',
        'recipient',
        'companion',
        'in-companion',
        'content',
      ],
    },
    {
      id: 'pledged.hacer',
      lemmas: words(`
        prorrogar decretar autorizar condonar saldar pagar devolver retirar bajar rebajar subir respetar proteger cerrar
        conceder ceder financiar reforzar construir abrir reabrir mantener`),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-patient'],
    },
    {
      id: 'pledged.listo',
      lemmas: words('listo dispuesto preparado decidido'),
      cue: 'fair',
      subject: ['agent'],
      object: ['in-content', 'in-purpose', 'in-topic', 'in-patient', 'in-destination'],
    },
  ],
  example: 'El presidente prometió a los damnificados nuevas viviendas.',
  nearMiss: 'El presidente recordó a los damnificados.',
});
