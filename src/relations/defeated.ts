import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const defeated = defineRelation({
  name: 'DEFEATED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'derrotó a', en: 'defeated' },
  inverse: { es: 'fue derrotado por', en: 'was defeated by' },
  plover: null,
  cameo: null,
  figures: { measures: ['share', 'votes'] },
  frames: [
    {
      id: 'defeated.derrotar',
      lemmas: words(`
        apabullar derrotar vencer batir golear doblegar arrollar aplastar apalizar noquear vapulear avasallar
        humillar fulminar desarbolar`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'defeated.ganar',
      lemmas: words(`
        ganar superar eliminar apear tumbar destronar aventajar adelantar barrer desbancar descabalgar arrebatar
        remontar rebasar sobrepasar despachar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'other', 'companion', 'in-recipient', 'in-patient'],
    },
    {
      id: 'defeated.perder',
      lemmas: words('perder caer sucumbir claudicar'),
      cue: 'strong',
      subject: ['recipient', 'companion', 'other', 'patient'],
      object: ['agent', 'patient'],
    },
    {
      id: 'defeated.victoria',
      lemmas: words('victoria triunfo goleada remontada paliza'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['recipient', 'companion', 'patient', 'other', 'topic', 'in-recipient', 'in-patient'],
    },
    {
      id: 'defeated.derrota',
      lemmas: words('derrota eliminación'),
      cue: 'strong',
      subject: ['recipient', 'companion', 'other', 'agent'],
      object: ['patient'],
    },
    {
      id: 'defeated.derrota2',
      lemmas: words('derrota eliminación revés'),
      cue: 'strong',
      subject: ['recipient', 'companion', 'other'],
      object: ['agent', 'patient'],
    },
    {
      id: 'defeated.verdugo',
      lemmas: words('verdugo vencedor'),
      cue: 'weak',
      subject: ['agent'],
      object: ['topic'],
    },
    {
      id: 'defeated.imponer',
      lemmas: words('imponer'),
      reflexive: true,
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'in-recipient'],
    },
    {
      id: 'defeated.deshacer',
      lemmas: words('deshacer'),
      reflexive: true,
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'in-topic'],
    },
    {
      id: 'defeated.delante',
      lemmas: words('cruzar entrar terminar llegar acabar quedar finalizar'),
      with: words('delante'),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'in-topic', 'place', 'in-place', 'origin', 'other'],
    },
    {
      id: 'defeated.fuera',
      lemmas: words('dejar mandar poder llevar pasar dar'),
      with: words('fuera cuneta camino lona cuenta calle delante'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'companion', 'topic', 'in-topic'],
    },
  ],
  example: 'El equipo local derrotó al campeón.',
  nearMiss: 'El equipo local fichó al campeón.',
});
