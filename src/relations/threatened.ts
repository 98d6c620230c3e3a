import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const threatened = defineRelation({
  name: 'THREATENED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'amenazó a', en: 'threatened' },
  inverse: { es: 'fue amenazado por', en: 'was threatened by' },
  plover: 'THREATEN',
  cameo: '13',
  kind: 'speech',
  frames: [
    {
      id: 'threatened.amenazar',
      lemmas: words('amagar apercibir amenazar chantajear coaccionar extorsionar intimidar amedrentar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'companion', 'in-content'],
    },
    {
      id: 'threatened.advertir',
      lemmas: words(`
        advertir avisar alertar prevenir presionar conminar desafiar retar acosar hostigar atemorizar
        aterrorizar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'companion', 'in-content'],
    },
    {
      id: 'threatened.amenaza',
      lemmas: words('amenaza ultimátum chantaje extorsión intimidación coacción amago apercibimiento bravata'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination', 'purpose', 'topic', 'in-patient'],
    },
    {
      id: 'threatened.advertencia',
      lemmas: words('advertencia aviso presión desafío hostigamiento acoso'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination'],
    },
    {
      id: 'threatened.lanzar',
      lemmas: words('lanzar dar dirigir enviar hacer proferir'),
      with: words('amenaza ultimátum advertencia aviso chantaje plazo'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination'],
    },
    {
      id: 'threatened.poner',
      lemmas: words('poner enseñar meter'),
      with: words('ultimátum jaque diente miedo plazo mira'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'place', 'patient', 'destination'],
    },
    {
      id: 'threatened.dejar',
      lemmas: words('dejar prometer jurar anticipar anunciar avisar acudir'),
      with: words('caer acción tribunal juzgado querella denuncia huelga paro represalia consecuencia'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'topic', 'in-topic', 'patient', 'in-patient', 'in-content', 'companion'],
    },
  ],
  example: 'El general amenazó al país vecino.',
  nearMiss: 'El general saludó al país vecino.',
});
