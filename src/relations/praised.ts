import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const praised = defineRelation({
  name: 'PRAISED',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Event', 'Agreement'] },
  symmetric: false,
  labels: { es: 'elogió', en: 'praised' },
  inverse: { es: 'fue elogiado por', en: 'was praised by' },
  plover: 'SUPPORT',
  cameo: '051',
  kind: 'speech',
  frames: [
    {
      id: 'praised.elogiar',
      lemmas: words(`
        encumbrar elogiar alabar ensalzar encomiar loar enaltecer exaltar piropear ponderar homenajear condecorar
        vitorear ovacionar aclamar idolatrar glorificar admirar aplaudir jalear lisonjear agasajar festejar`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient', 'in-recipient', 'origin'],
    },
    {
      id: 'praised.felicitar',
      lemmas: words('felicitar congratular enhorabuena'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient', 'cause', 'in-cause', 'other', 'in-other'],
    },
    {
      id: 'praised.destacar',
      lemmas: words('destacar resaltar celebrar saludar valorar ensalzar apreciar realzar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-recipient', 'in-content', 'origin'],
    },
    {
      id: 'praised.honrar',
      lemmas: words(`
        honrar premiar galardonar distinguir halagar adular mimar venerar respetar recordar bendecir beatificar
        canonizar laurear`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'praised.calificar',
      lemmas: words('calificar definir considerar describir recordar reivindicar ver'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'topic'],
    },
    {
      id: 'praised.juzgar',
      lemmas: words(`
        calificar definir describir considerar juzgar ver encontrar llamar hallar presentar catalogar reputar`),
      tone: 'good',
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'topic', 'recipient', 'origin'],
    },
    {
      id: 'praised.alegrar',
      lemmas: words('alegrar congratular felicitar enorgullecer regocijar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'companion', 'in-topic', 'in-companion', 'in-content', 'cause', 'in-cause'],
    },
    {
      id: 'praised.rendir',
      lemmas: words('rendir tributar hacer dedicar ofrecer'),
      with: words('homenaje tributo honor honores culto pleitesía recuerdo reconocimiento'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'purpose'],
    },
    {
      id: 'praised.elogio',
      lemmas: words(`
        elogio alabanza felicitación homenaje tributo enhorabuena ovación piropo halago encomio loa panegírico
        condecoración admiración`),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'destination', 'purpose', 'in-patient', 'in-recipient', 'topic'],
    },
    {
      id: 'praised.reconocimiento',
      lemmas: words(`
        reconocimiento aplauso satisfacción respeto saludo aprecio bienvenida cumplido estima recuerdo
        beneplácito vítor cariño afecto simpatía entusiasmo admirador`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'destination', 'purpose', 'in-patient'],
    },
    {
      id: 'praised.orgulloso',
      lemmas: words('orgulloso'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'in-topic', 'companion'],
    },
    {
      id: 'praised.satisfecho',
      lemmas: words(`
        satisfecho encantado contento entusiasmado impresionado sorprendido emocionado esperanzado feliz`),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'in-companion', 'topic', 'in-topic', 'cause'],
    },
    {
      id: 'praised.dedicar',
      lemmas: words('dedicar brindar ofrecer'),
      with: words('triunfo victoria trofeo galardón premio título gol medalla éxito copa'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient'],
    },
    {
      id: 'praised.deshacer',
      lemmas: words('deshacer dedicar dirigir colmar cubrir hacer prodigar'),
      with: words('elogio alabanza halago cumplido'),
      cue: 'strong',
      subject: ['agent'],
      object: ['purpose', 'destination', 'patient'],
    },
    {
      id: 'praised.subrayar',
      lemmas: words('subrayar reconocer enfatizar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'recipient', 'in-content'],
    },
    {
      id: 'praised.enhorabuena',
      lemmas: words('dar expresar transmitir mostrar manifestar trasladar tener'),
      with: words('enhorabuena felicitación bienvenida admiración satisfacción elogio parabién respeto'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'purpose', 'in-recipient', 'companion'],
    },
    {
      id: 'praised.ejemplo',
      lemmas: words('poner quitar deshacer'),
      with: words('ejemplo nube valor sombrero'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'praised.conceder',
      lemmas: words('conceder imponer otorgar entregar dedicar guardar lanzar'),
      with: words('medalla orden premio título distinción minuto flor cruz llave homenaje parabién palabra'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-patient'],
    },
    {
      id: 'praised.mejor',
      lemmas: words('comparar despedir acoger recibir definir describir considerar llamar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
  ],
  example: 'El técnico elogió a su rival.',
  nearMiss: 'El técnico cambió de rival.',
});
