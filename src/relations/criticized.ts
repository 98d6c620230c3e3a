import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const criticized = defineRelation({
  name: 'CRITICIZED',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Event', 'Agreement'] },
  symmetric: false,
  labels: { es: 'criticó', en: 'criticised' },
  inverse: { es: 'fue criticado por', en: 'was criticised by' },
  plover: 'REJECT',
  cameo: '11',
  kind: 'speech',
  frames: [
    {
      id: 'criticized.criticar',
      lemmas: words(`
        criticar censurar reprobar recriminar afear fustigar denostar vituperar repudiar reprender desautorizar
        vilipendiar descalificar flagelar zaherir satirizar ridiculizar amonestar abroncar menospreciar denigrar
        reconvenir sermonear regañar`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient', 'in-recipient', 'in-content', 'origin'],
    },
    {
      id: 'criticized.condenar',
      lemmas: words('condenar deplorar desaprobar'),
      unless: words('año cárcel prisión pena multa cadena reclusión'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient', 'in-content', 'origin'],
    },
    {
      id: 'criticized.lamentar',
      lemmas: words(`
        desacreditar ningunear vapulear execrar rebelar lamentar cuestionar rechazar reprochar objetar impugnar
        atacar vetar desestimar desechar recurrir combatir tumbar boicotear despreciar minusvalorar burlar insultar
        increpar abuchear silbar ofender subestimar desdeñar refutar rebatir repeler devaluar reprobar desautorizar
        cargar tildar tachar zarandear atizar pitar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'recipient', 'companion', 'origin'],
    },
    {
      id: 'criticized.acusar',
      lemmas: words('acusar culpar denunciar dudar negar considerar tolerar soportar temer'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient', 'in-content'],
    },
    {
      id: 'criticized.calificar',
      lemmas: words('calificar tachar tildar definir retratar comparar tratar apodar describir advertir'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'topic', 'recipient', 'origin'],
    },
    {
      id: 'criticized.juzgar',
      lemmas: words(`
        calificar tachar tildar definir describir considerar juzgar ver encontrar llamar hallar reputar motejar presentar
        pintar catalogar etiquetar despachar`),
      tone: 'bad',
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'topic', 'recipient', 'origin'],
    },
    {
      // What somebody is called in quotation marks is seldom nice: `llamó a su rival «ministro en prácticas»`.
      id: 'criticized.motejar',
      lemmas: words('llamar calificar tachar tildar bautizar'),
      with: words('«'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'criticized.protestar',
      lemmas: words('rebelar protestar manifestar arremeter cargar clamar despotricar embestir'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'cause', 'in-cause', 'recipient', 'in-recipient', 'purpose'],
    },
    {
      id: 'criticized.quejar',
      lemmas: words('quejar lamentar dudar desconfiar abominar renegar'),
      cue: 'strong',
      subject: ['agent'],
      object: [
        'topic',
        'in-topic',
        'in-other',
        'other',
        'in-content',
        'cause',
        'in-cause',
        'recipient',
        'in-recipient',
      ],
    },
    {
      id: 'criticized.oponer',
      lemmas: words('oponer resistir'),
      reflexive: true,
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'patient', 'recipient', 'in-patient', 'in-recipient', 'in-destination', 'origin'],
    },
    {
      id: 'criticized.discrepar',
      lemmas: words('discrepar disentir distanciar desmarcar diferir desvincular desentender'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'companion', 'in-topic', 'in-companion'],
    },
    {
      id: 'criticized.ironizar',
      lemmas: words('ironizar bromear burlar mofar reír'),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'in-topic', 'companion', 'cause'],
    },
    {
      id: 'criticized.contra',
      lemmas: words('votar pronunciar manifestar ir estar mostrar declarar'),
      with: words('contra'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'purpose', 'in-purpose', 'attribute', 'in-attribute', 'in-content'],
    },
    {
      id: 'criticized.crítica',
      lemmas: words(`
        varapalo andanada arremetida rapapolvo dardo crítica condena rechazo protesta queja repudio oposición
        descontento reproche desacuerdo repulsa indignación descalificación disconformidad abucheo pitada bronca
        cacerolazo cacerolada escrache plante cuestionamiento recriminación embestida`),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: [
        'patient',
        'recipient',
        'destination',
        'in-patient',
        'in-recipient',
        'companion',
        'topic',
        'in-topic',
        'in-companion',
        'other',
      ],
    },
    {
      id: 'criticized.malestar',
      lemmas: words(`
        malestar negativa censura veto objeción enfado ira ataque preocupación desconfianza reparo decepción
        diatriba invectiva insulto recelo acusación burla disgusto boicot recurso amonestación reprimenda voto
        discrepancia desaprobación impugnación odio hostilidad animadversión tensión disputa`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: [
        'patient',
        'recipient',
        'destination',
        'in-patient',
        'in-recipient',
        'cause',
        'in-cause',
        'companion',
        'topic',
        'other',
        'place',
      ],
    },
    {
      id: 'criticized.contrario',
      lemmas: words('contrario opuesto reacio opositor detractor enemigo crítico disconforme escéptico reticente'),
      cue: 'strong',
      subject: ['agent'],
      object: [
        'destination',
        'patient',
        'recipient',
        'topic',
        'in-destination',
        'in-topic',
        'in-patient',
        'in-content',
      ],
    },
    {
      id: 'criticized.molesto',
      lemmas: words(`
        enfurecido molesto indignado disgustado descontento decepcionado enfadado harto preocupado dolido
        escandalizado crítico duro implacable inadmisible intolerable contrariado alarmado`),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'in-companion', 'cause', 'in-cause', 'recipient'],
    },
    {
      id: 'criticized.desacuerdo',
      lemmas: words('estar mostrar manifestar expresar'),
      with: words('desacuerdo contra'),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'in-companion'],
    },
    {
      id: 'criticized.poner',
      lemmas: words('poner dejar'),
      with: words('duda entredicho pero reparo objeción grito verde evidencia solfa'),
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'recipient', 'patient', 'in-patient', 'topic', 'place'],
    },
    {
      id: 'criticized.llamar',
      lemmas: words('llamar'),
      with: words('capítulo atención orden'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient'],
    },
    {
      id: 'criticized.voz',
      lemmas: words('alzar levantar echar dar sacar leer cerrar pedir'),
      with: words('voz cara espalda portazo color cartilla explicación'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination', 'other', 'in-patient'],
    },
    {
      id: 'criticized.rechazo',
      lemmas: words(`
        bloquear anular descartar denegar contestar responder romper enfrentar encarar rebajar archivar boicotear
        apercibir equiparar comparar frenar desoír ignorar`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'companion', 'in-patient', 'in-companion'],
    },
    {
      id: 'criticized.declinar',
      lemmas: words('declinar rehusar renunciar descartar negar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'in-recipient', 'origin'],
    },
    {
      id: 'criticized.hablar',
      lemmas: words('hablar decir gritar espetar sentenciar bramar deslizar afear lanzar soltar'),
      with: words(`
        atropello injerencia masacre fracaso error vergüenza disparate traición mentira barbaridad chantaje humillación
        burla ataque abuso ladrón asesino vendido mentiroso irresponsable fuera no`),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'topic', 'in-topic', 'patient', 'in-patient', 'in-content'],
    },
    {
      id: 'criticized.gesto',
      lemmas: words('torcer tirar plantar dar echar enseñar sacar poner romper abandonar'),
      with: words('gesto oreja portazo plantón cara espalda lengua sala hemiciclo tarjeta pero grito peste'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'companion', 'cause', 'in-cause', 'topic', 'in-patient', 'patient', 'origin', 'place'],
    },
    {
      id: 'criticized.silbido',
      lemmas: words(
        'silbido abucheo pitada pito bronca pancarta sentada cacerolada réplica reproche recado sermón linchamiento',
      ),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'topic', 'destination', 'in-patient'],
    },
  ],
  example: 'El sindicato criticó la reforma.',
  nearMiss: 'El sindicato negoció la reforma.',
});
