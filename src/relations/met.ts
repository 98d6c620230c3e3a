import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const met = defineRelation({
  name: 'MET',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: true,
  labels: { es: 'se reunió con', en: 'met' },
  inverse: { es: 'se reunió con', en: 'met' },
  plover: 'CONSULT',
  cameo: '04',
  frames: [
    {
      id: 'met.reunir',
      lemmas: words('reunir entrevistar parlamentar conferenciar departir reencontrar'),
      cue: 'strong',
      subject: ['agent', 'companion'],
      object: ['companion', 'agent'],
    },
    {
      id: 'met.conversar',
      lemmas: words('conversar dialogar charlar negociar platicar deliberar despachar reunir entrevistar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'in-patient'],
    },
    {
      id: 'met.hablar',
      lemmas: words(`
        hablar tratar debatir discutir consultar comunicar contactar ver encontrar citar coincidir intercambiar
        intercomunicar comer almorzar cenar desayunar merendar brindar pasear compartir bailar posar congregar
        juntar sentar verse renegociar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion'],
    },
    {
      id: 'met.recibir',
      lemmas: words('recibir acoger agasajar atender'),
      // `recibió dos millones del empresario`, `recibió una carta de la ministra`: a thing changes hands.
      unless: words(
        'euro dólar peso sol libra millón dinero comisión pago soborno premio galardón carta llamada mensaje',
      ),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'met.saludar',
      lemmas: words(`
        saludar abrazar besar acompañar encontrar ver visitar abordar interpelar escoltar despedir convocar
        convencer`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'companion'],
    },
    {
      id: 'met.audiencia',
      lemmas: words('recibir acoger'),
      with: words('audiencia palacio despacho residencia aeropuerto visita'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'met.teléfono',
      lemmas: words('telefonear llamar contactar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'companion'],
    },
    {
      id: 'met.mano',
      lemmas: words('estrechar dar fundir tender'),
      with: words('mano abrazo'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'companion'],
    },
    {
      id: 'met.reunión',
      lemmas: words(`
        reunión encuentro entrevista conversación conversaciones diálogo bilateral audiencia reencuentro tertulia
        conciliábulo careo cónclave videoconferencia videollamada`),
      cue: 'strong',
      subject: ['agent', 'companion'],
      object: ['companion', 'agent', 'patient'],
    },
    {
      id: 'met.negociación',
      lemmas: words(`
        negociación cumbre cita contacto charla llamada almuerzo cena comida desayuno consulta ronda intercambio
        parlamento conferencia recepción coloquio comunicación consultas`),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'agent', 'patient'],
    },
    {
      id: 'met.apretón',
      lemmas: words('apretón'),
      with: words('mano'),
      cue: 'strong',
      subject: ['agent', 'companion'],
      object: ['companion', 'agent', 'patient', 'recipient'],
    },
    {
      id: 'met.saludo',
      lemmas: words('saludo abrazo cara apretón visita entrevista'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'patient', 'companion', 'destination'],
    },
    {
      id: 'met.interlocutor',
      lemmas: words('interlocutor contertulio'),
      cue: 'weak',
      subject: ['agent'],
      object: ['topic', 'companion'],
    },
    {
      id: 'met.caras',
      lemmas: words('ver'),
      with: words('cara'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'agent'],
    },
    {
      id: 'met.mesa',
      lemmas: words('sentar'),
      with: words('mesa'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion'],
    },
    {
      id: 'met.conocer',
      lemmas: words('conocer escuchar comparecer informar medir encerrar cumplimentar tantear explicar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'companion', 'place'],
    },
    {
      id: 'met.coger',
      lemmas: words('descolgar coger marcar levantar tomar'),
      with: words('teléfono declaración café número'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-patient', 'companion'],
    },
  ],
  example: 'La presidenta recibió al embajador en palacio.',
  nearMiss: 'La presidenta recibió una carta.',
});
