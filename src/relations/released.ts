import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const released = defineRelation({
  name: 'RELEASED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person', 'Group'] },
  symmetric: false,
  labels: { es: 'liberó a', en: 'released' },
  inverse: { es: 'fue liberado por', en: 'was released by' },
  plover: 'COOPERATE',
  cameo: '0841',
  figures: { single: 'object' },
  frames: [
    {
      id: 'released.liberar',
      lemmas: words('repatriar liberar excarcelar indultar amnistiar soltar desencarcelar'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'released.absolver',
      lemmas: words('absolver exculpar rescatar exonerar perdonar devolver eximir dejar sobreseer'),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'released.libertad',
      lemmas: words('poner dejar conceder decretar ordenar otorgar dictar retirar archivar levantar'),
      with: words('libertad indulto libre calle sobreseimiento amnistía absolución'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['recipient', 'patient', 'in-patient', 'in-content'],
    },
    {
      id: 'released.liberación',
      lemmas: words('liberación excarcelación indulto puesta amnistía absolución rescate'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'released.canje',
      lemmas: words('canje intercambio entrega'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'released.quedar',
      lemmas: words('quedar recuperar recobrar salir poner dejar'),
      with: words('libertad libre cárcel prisión'),
      cue: 'fair',
      subject: ['place', 'topic', 'origin', 'other', 'cause', 'companion'],
      object: ['agent', 'patient'],
    },
    {
      id: 'released.canjear',
      lemmas: words('canjear entregar intercambiar devolver repatriar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'La guerrilla liberó a los rehenes.',
  nearMiss: 'La guerrilla retuvo a los rehenes.',
});
