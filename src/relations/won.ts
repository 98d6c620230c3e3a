import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const won = defineRelation({
  name: 'WON',
  endpoints: { subject: ACTOR_TYPES, object: ['Event'] },
  symmetric: false,
  labels: { es: 'ganó', en: 'won' },
  inverse: { es: 'fue ganado por', en: 'was won by' },
  plover: null,
  cameo: null,
  figures: { measures: ['share', 'votes'] },
  onItsDay: true,
  frames: [
    {
      id: 'won.ganar',
      lemmas: words('ganar conquistar'),
      cue: 'strong',
      subject: ['agent', 'companion'],
      object: ['patient', 'in-patient', 'place', 'in-place'],
    },
    {
      id: 'won.imponer',
      lemmas: words('imponer'),
      reflexive: true,
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'in-place', 'time'],
    },
    {
      id: 'won.triunfar',
      lemmas: words('triunfar vencer golear arrasar barrer'),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'in-place', 'time'],
    },
    {
      id: 'won.adjudicar',
      lemmas: words(`
        adjudicar llevar obtener lograr conseguir alcanzar recibir revalidar merecer asegurar cosechar colgar sumar
        dominar acaparar retener defender embolsar agenciar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'place', 'in-place'],
    },
    {
      id: 'won.premio',
      lemmas: words(`
        llevar obtener lograr conseguir alcanzar recibir revalidar conceder dar adjudicar cosechar colgar sumar
        asegurar`),
      with: words(`
        premio medalla título oro plata bronce copa galardón trofeo victoria triunfo campeonato elección liga
        corona cetro`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'place', 'in-place'],
    },
    {
      id: 'won.proclamar',
      lemmas: words('proclamar coronar quedar salir ser'),
      with: words('campeón vencedor ganador subcampeón triunfador medallista'),
      cue: 'strong',
      subject: ['agent'],
      object: ['in-patient', 'in-attribute', 'place', 'in-place', 'topic', 'patient', 'in-content'],
    },
    {
      id: 'won.campeón',
      lemmas: words(`
        campeón ganador vencedor subcampeón triunfador medallista campeona premiado galardonado premio laureado
        tricampeón bicampeón pentacampeón tetracampeón bicampeona tricampeona excampeón excampeona oro plata bronce
        nobel líder`),
      cue: 'strong',
      subject: ['agent', 'companion'],
      object: ['topic', 'in-topic', 'place', 'destination'],
    },
    {
      id: 'won.victoria',
      lemmas: words('victoria triunfo'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['place', 'patient', 'in-place', 'topic', 'in-patient', 'recipient'],
    },
    {
      id: 'won.medalla',
      lemmas: words('medalla título oro éxito galardón premio palmarés conquista'),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'topic', 'attribute', 'patient', 'in-patient'],
    },
    {
      id: 'won.premiado',
      lemmas: words('premiar galardonar distinguir laurear condecorar'),
      with: words('premio medalla galardón'),
      cue: 'strong',
      subject: ['patient', 'recipient'],
      object: ['companion', 'agent', 'in-companion'],
    },
    {
      id: 'won.galardonar',
      lemmas: words('galardonar premiar distinguir condecorar laurear'),
      cue: 'fair',
      subject: ['patient'],
      object: ['companion', 'in-companion'],
    },
    {
      id: 'won.alzar',
      lemmas: words('alzar hacer quedar'),
      with: words('victoria triunfo premio título oro copa medalla trofeo galardón campeonato'),
      reflexive: true,
      cue: 'strong',
      subject: ['agent'],
      object: ['place', 'in-place', 'in-companion', 'companion'],
    },
    {
      id: 'won.dar',
      lemmas: words('dar conceder otorgar adjudicar entregar imponer'),
      with: words('premio medalla galardón trofeo título'),
      cue: 'strong',
      subject: ['recipient', 'destination'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'won.recaer',
      lemmas: words('recaer'),
      cue: 'fair',
      subject: ['place'],
      object: ['agent', 'in-agent'],
    },
  ],
  example: 'La corredora ganó el maratón.',
  nearMiss: 'La corredora abandonó el maratón.',
});
