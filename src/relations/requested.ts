import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const requested = defineRelation({
  name: 'REQUESTED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'pidió a', en: 'requested of' },
  inverse: { es: 'recibió una petición de', en: 'was asked by' },
  plover: 'REQUEST',
  cameo: '02',
  kind: 'speech',
  figures: { measures: ['penalty'] },
  frames: [
    {
      id: 'requested.pedir',
      lemmas: words(`
        peticionar encomendar pedir solicitar rogar suplicar implorar exhortar instar urgir conminar apremiar
        emplazar encarecer recabar impetrar`),
      // `pidió disculpas a los vecinos`: nothing is asked of them but to forgive.
      unless: words('disculpa perdón'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-recipient', 'in-patient'],
    },
    {
      id: 'requested.pedir-que',
      lemmas: words(`
        pedir solicitar rogar suplicar implorar exhortar instar urgir conminar apremiar emplazar encarecer`),
      unless: words('disculpa perdón'),
      cue: 'fair',
      subject: ['agent'],
      object: ['in-content'],
    },
    {
      id: 'requested.exigir',
      lemmas: words('interpelar exigir reclamar demandar requerir reivindicar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-recipient', 'in-patient'],
    },
    {
      id: 'requested.exigir-que',
      lemmas: words('exigir reclamar demandar requerir reivindicar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['in-content'],
    },
    {
      id: 'requested.invitar',
      lemmas: words(`
        invitar animar alentar recomendar aconsejar sugerir ordenar encargar convocar obligar presionar citar
        incitar empujar emplazar convencer persuadir intimar convidar impeler compeler`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'requested.invitar-que',
      lemmas: words(`
        invitar animar alentar recomendar aconsejar sugerir ordenar encargar convocar obligar presionar citar
        incitar empujar emplazar convencer persuadir intimar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['in-content'],
    },
    {
      id: 'requested.plantear',
      lemmas: words(`
        proponer plantear preguntar advertir recordar retar desafiar ofrecer alertar reprochar apuntar mandar
        llamar`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-content'],
    },
    {
      id: 'requested.apelar',
      lemmas: words('apelar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'recipient', 'patient', 'in-recipient'],
    },
    {
      id: 'requested.abogar',
      lemmas: words('abogar defender querer desear esperar confiar preferir proponer insistir necesitar deber'),
      cue: 'weak',
      subject: ['agent'],
      object: ['in-content', 'in-patient', 'cause', 'in-cause', 'recipient'],
    },
    {
      id: 'requested.llamamiento',
      lemmas: words(`
        llamamiento llamado petición pedido solicitud exhortación ruego súplica requerimiento apelación emplazamiento`),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'purpose', 'in-recipient'],
    },
    {
      id: 'requested.exigencia',
      lemmas: words(`
        exigencia demanda reclamación reivindicación invitación recomendación propuesta orden sugerencia consejo
        ultimátum consigna instancia encargo desafío reto`),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'in-content', 'in-patient'],
    },
    {
      id: 'requested.hacer',
      lemmas: words('hacer lanzar dirigir realizar formular cursar elevar presentar'),
      with: words('llamamiento llamado petición invitación propuesta ruego'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'purpose'],
    },
    {
      id: 'requested.presión',
      lemmas: words('meter hacer ejercer dar poner tender'),
      with: words('presión ultimátum plazo deber'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'place'],
    },
    {
      id: 'requested.recurrir',
      lemmas: words('recurrir acudir apelar tantear sondear dirigir'),
      cue: 'fair',
      subject: ['agent'],
      object: ['destination', 'recipient', 'patient', 'place'],
    },
    {
      id: 'requested.condicionar',
      lemmas: words('condicionar supeditar interceder pretender tentar aconsejar desaconsejar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient', 'companion', 'in-recipient', 'in-destination', 'place'],
    },
  ],
  example: 'La ONG pidió al Gobierno más fondos.',
  nearMiss: 'La ONG recibió más fondos.',
});
