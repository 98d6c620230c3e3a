import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const attacked = defineRelation({
  name: 'ATTACKED',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Place'] },
  symmetric: false,
  labels: { es: 'atacó', en: 'attacked' },
  inverse: { es: 'fue atacado por', en: 'was attacked by' },
  plover: 'ASSAULT',
  cameo: '18',
  frames: [
    {
      id: 'attacked.atacar',
      lemmas: words(`
        sabotear atacar bombardear invadir agredir ametrallar tirotear acribillar cañonear apuñalar apalear
        torpedear apedrear contraatacar hostilizar acometer balacear`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'place', 'destination'],
    },
    {
      id: 'attacked.atacar-algo',
      lemmas: words(`
        atacar bombardear invadir agredir ametrallar tirotear acribillar cañonear apuñalar apalear torpedear
        apedrear`),
      cue: 'fair',
      subject: ['agent'],
      object: ['in-patient'],
    },
    {
      id: 'attacked.herir',
      lemmas: words(`
        herir lesionar golpear asaltar embestir destruir abatir derribar hundir asediar sitiar hostigar impactar
        arrasar devastar incendiar volar violar torturar maltratar emboscar disparar batir acuchillar dinamitar
        secuestrar reprimir saquear dañar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'attacked.atentar',
      lemmas: words('atentar arremeter'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'place', 'in-patient'],
    },
    {
      id: 'attacked.disparar',
      lemmas: words('disparar detonar irrumpir penetrar incursionar abalanzar cargar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination', 'other', 'in-patient', 'in-destination', 'in-other'],
    },
    {
      id: 'attacked.lanzar',
      lemmas: words('lanzar arrojar explotar estallar descargar combatir luchar responder alcanzar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'destination', 'other', 'in-other', 'topic', 'place', 'in-patient'],
    },
    {
      id: 'attacked.fuego',
      lemmas: words('abrir prender'),
      with: words('fuego'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'attacked.ataque',
      lemmas: words(`
        ataque bombardeo agresión ofensiva asalto incursión tiroteo emboscada bombazo cañoneo andanada ráfaga
        balacera embestida acometida`),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'destination', 'place', 'in-patient', 'topic'],
    },
    {
      id: 'attacked.invasión',
      lemmas: words('invasión agresión asedio'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'place', 'recipient', 'destination'],
    },
    {
      id: 'attacked.atentado',
      lemmas: words(`
        atentado matanza masacre disparo cerco represión redada paliza sabotaje contraataque voladura
        apuñalamiento`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'place', 'in-place', 'destination', 'topic', 'in-patient'],
    },
    {
      id: 'attacked.golpe',
      lemmas: words('golpe guerra lanzamiento operación explosión intervención'),
      cue: 'weak',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'place', 'topic'],
    },
    {
      id: 'attacked.misil',
      lemmas: words('lanzar disparar arrojar tirar'),
      with: words('misil cohete dron bomba granada proyectil ataque ofensiva obús torpedo piedra'),
      cue: 'strong',
      subject: ['agent'],
      object: [
        'destination',
        'recipient',
        'patient',
        'other',
        'place',
        'topic',
        'in-patient',
        'in-destination',
        'in-other',
      ],
    },
    {
      id: 'attacked.quemar',
      lemmas: words(`
        quemar bloquear cortar empujar reventar machacar paralizar arrollar dispersar desalojar cercar rodear destrozar
        pisar reducir repeler hundir dañar averiar inutilizar hackear piratear abordar embestir`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'attacked.puñetazo',
      lemmas: words('cañonazo puñetazo bofetada impacto tiro disparo pedrada cohetazo navajazo hachazo paliza'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'place', 'recipient', 'in-patient', 'destination'],
    },
  ],
  example: 'El ejército bombardeó la ciudad.',
  nearMiss: 'El ejército abandonó la ciudad.',
});
