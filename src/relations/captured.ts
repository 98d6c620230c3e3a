import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const captured = defineRelation({
  name: 'CAPTURED',
  endpoints: { subject: ACTOR_TYPES, object: ['Place', 'Group', 'Person', 'Product'] },
  symmetric: false,
  labels: { es: 'capturó', en: 'captured' },
  inverse: { es: 'fue capturado por', en: 'was captured by' },
  plover: 'COERCE',
  cameo: '17',
  figures: { single: 'object' },
  placed: false,
  frames: [
    {
      id: 'captured.ocupar',
      lemmas: words(`
        ocupar capturar conquistar reconquistar invadir anexionar anexar apresar incautar decomisar confiscar
        requisar aprehender`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'captured.tomar',
      lemmas: words(`
        tomar recuperar liberar controlar dominar sitiar asaltar secuestrar intervenir interceptar abordar hallar
        descubrir localizar encontrar asegurar arrebatar robar retener expropiar desarticular rescatar someter
        usurpar colonizar copar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'captured.apoderar',
      lemmas: words('apoderar incautar adueñar apropiar enseñorear'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'in-topic'],
    },
    {
      id: 'captured.hacer',
      lemmas: words('hacer'),
      reflexive: true,
      cue: 'weak',
      subject: ['agent'],
      object: ['companion', 'in-companion'],
    },
    {
      id: 'captured.control',
      lemmas: words('hacer tomar asumir recuperar obtener'),
      with: words('control poder dominio'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'in-topic', 'in-patient', 'in-companion'],
    },
    {
      id: 'captured.entrar',
      lemmas: words('entrar irrumpir penetrar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'destination'],
    },
    {
      id: 'captured.ocupación',
      lemmas: words(`
        ocupación captura conquista toma reconquista anexión incautación decomiso confiscación apresamiento
        aprehensión recuperación`),
      cue: 'strong',
      subject: ['agent', 'topic'],
      object: ['patient'],
    },
    {
      id: 'captured.dominio',
      lemmas: words('control dominio intervención'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'topic'],
    },
    {
      id: 'captured.caer',
      lemmas: words('caer'),
      with: words('mano manos poder'),
      cue: 'fair',
      subject: ['in-place', 'in-destination', 'in-recipient', 'topic', 'in-other'],
      object: ['agent', 'patient'],
    },
    {
      id: 'captured.bloquear',
      lemmas: words('bloquear nacionalizar expropiar ocupar sacar mantener retener incautar encerrar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'topic'],
    },
  ],
  example: 'Los rebeldes ocuparon el puerto.',
  nearMiss: 'Los rebeldes vieron el puerto.',
});
