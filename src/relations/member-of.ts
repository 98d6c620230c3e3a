import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const memberOf = defineRelation({
  name: 'MEMBER_OF',
  endpoints: { subject: ACTOR_TYPES, object: ['Organization', 'Agreement'] },
  symmetric: false,
  labels: { es: 'es miembro de', en: 'is a member of' },
  inverse: { es: 'tiene como miembro a', en: 'has as member' },
  plover: null,
  cameo: null,
  kind: 'state',
  figures: 'none',
  placed: false,
  ownDates: 'any',
  phrases: 'member',
  frames: [
    {
      id: 'member-of.pertenecer',
      lemmas: words('pertenecer militar afiliar adherir adscribir enrolar alistar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'destination', 'recipient', 'topic', 'place', 'in-patient'],
    },
    {
      id: 'member-of.agrupar',
      lemmas: words('agrupar aglutinar englobar congregar conformar integrar'),
      cue: 'fair',
      subject: ['patient', 'companion', 'in-patient'],
      object: ['agent'],
    },
    {
      id: 'member-of.ingreso',
      lemmas: words(`
        ingreso incorporación adhesión pertenencia afiliación integración entrada militancia fichaje salida
        adscripción`),
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['place', 'destination', 'recipient', 'patient', 'topic', 'purpose'],
    },
    {
      id: 'member-of.jugar',
      lemmas: words('jugar militar competir alinear vestir defender debutar entrenar pilotar correr'),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'companion', 'patient', 'in-patient'],
    },
    {
      // `la comisión, en la que figuran A y B`.
      id: 'member-of.figurar',
      lemmas: words('figurar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'in-patient'],
    },
    {
      // `abandonó la coalición`, `dejará el club en junio`: who leaves belonged to it.
      id: 'member-of.dejar',
      lemmas: words('dejar abandonar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'member-of.ingresar',
      lemmas: words('integrar ingresar incorporar fichar unir entrar asociar inscribir sumar componer formar'),
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['patient', 'destination', 'recipient', 'topic', 'place', 'in-patient'],
    },
    {
      // `fichó por el club`; `el club fichó a` is below.
      id: 'member-of.fichar-por',
      lemmas: words('fichar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['cause', 'companion', 'destination'],
    },
    {
      // `se pasó al Partido Liberal`.
      id: 'member-of.pasarse',
      lemmas: words('pasar cambiar'),
      reflexive: true,
      cue: 'weak',
      subject: ['agent'],
      object: ['destination', 'recipient'],
    },
    {
      // `pasó por dos clubes`, `trabaja para la constructora`.
      id: 'member-of.pasar',
      lemmas: words('pasar trabajar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['cause', 'purpose'],
    },
    {
      // `el club cedió a Ruiz al rival`: the parser takes both behind `a` for objects.
      id: 'member-of.ceder',
      lemmas: words('ceder traspasar'),
      cue: 'weak',
      subject: ['patient', 'recipient'],
      object: ['recipient', 'destination', 'patient', 'agent'],
    },
    {
      // `fue expulsado de la milicia`, `el centro, que depende de la universidad`.
      id: 'member-of.expulsar',
      lemmas: words('expulsar depender desligar escindir'),
      cue: 'weak',
      subject: ['patient', 'agent'],
      object: ['topic', 'origin'],
    },
    {
      id: 'member-of.parte',
      lemmas: words('formar hacer ser'),
      with: words('parte'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'in-patient', 'patient', 'in-topic'],
    },
    {
      id: 'member-of.fichar',
      lemmas: words('fichar contratar incorporar reclutar admitir acoger'),
      cue: 'fair',
      subject: ['patient'],
      object: ['agent'],
    },
  ],
  example: 'El diputado del Partido Verde Luis Mora votó en contra.',
  nearMiss: 'Luis Mora votó contra el Partido Verde.',
});
