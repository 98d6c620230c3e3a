import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const participatedIn = defineRelation({
  name: 'PARTICIPATED_IN',
  endpoints: { subject: ACTOR_TYPES, object: ['Event'] },
  symmetric: false,
  labels: { es: 'participó en', en: 'participated in' },
  inverse: { es: 'contó con', en: 'had as participant' },
  plover: 'CONSULT',
  cameo: '04',
  onItsDay: true,
  phrases: 'present',
  frames: [
    {
      id: 'participated-in.participar',
      lemmas: words('participar intervenir competir concursar debutar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['place', 'in-place', 'in-destination', 'destination', 'time', 'in-time'],
    },
    {
      id: 'participated-in.asistir',
      lemmas: words('asistir acudir concurrir'),
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'recipient', 'patient', 'in-destination', 'in-recipient', 'time', 'place'],
    },
    {
      id: 'participated-in.tomar',
      lemmas: words('tomar formar'),
      with: words('parte'),
      cue: 'strong',
      subject: ['agent'],
      object: ['place', 'in-place', 'destination'],
    },
    {
      id: 'participated-in.comparecer',
      lemmas: words(`
        comparecer declarar testificar figurar inscribir disertar actuar colaborar intervenir presentar
        concurrir aparecer coincidir sumar incorporar unir deponer exponer impartir`),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'destination', 'recipient', 'time', 'in-time', 'in-place'],
    },
    {
      id: 'participated-in.estar',
      lemmas: words(`
        estar hablar decir afirmar asegurar explicar señalar anunciar compartir encontrar votar viajar llegar ir
        firmar reunir recibir subrayar insistir defender`),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'destination', 'in-place', 'time'],
    },
    {
      id: 'participated-in.disputar',
      lemmas: words(`
        disputar jugar correr protagonizar afrontar presenciar inaugurar presidir clausurar encabezar liderar
        convocar secundar boicotear arbitrar copresidir oficiar moderar`),
      cue: 'strong',
      subject: ['agent', 'companion', 'patient'],
      object: ['patient', 'in-patient', 'place', 'time', 'in-time'],
    },
    {
      id: 'participated-in.optar',
      lemmas: words('optar aspirar postular'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'destination', 'recipient', 'in-patient', 'in-destination'],
    },
    {
      id: 'participated-in.marchar',
      lemmas: words('marchar desfilar manifestar concentrar parar plegar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'in-place', 'time', 'destination'],
    },
    {
      id: 'participated-in.alinear',
      lemmas: words('alinear inscribir descalificar'),
      cue: 'fair',
      subject: ['patient', 'recipient', 'companion'],
      object: ['purpose', 'in-purpose', 'place', 'in-place', 'destination', 'topic'],
    },
    {
      id: 'participated-in.ganar',
      lemmas: words(`
        celebrar iniciar cerrar abrir ganar perder organizar apoyar terminar concluir empatar dirigir ofrecer`),
      cue: 'weak',
      subject: ['agent', 'companion', 'recipient'],
      object: ['patient', 'place', 'time', 'in-place'],
    },
    {
      id: 'participated-in.clasificar',
      lemmas: words(`
        clasificar finalizar terminar acabar concluir retirar ganar vencer empatar perder quedar imponer
        triunfar marcar anotar entrar jugar correr entrenar liderar brillar batir arrancar partir salir rodar
        lograr conseguir caer sufrir`),
      cue: 'fair',
      subject: ['agent', 'companion'],
      object: ['purpose', 'in-purpose', 'place', 'destination', 'in-place'],
    },
    {
      id: 'participated-in.enfrentar',
      lemmas: words('enfrentar medir'),
      cue: 'fair',
      subject: ['agent', 'companion'],
      object: ['place', 'time', 'in-place'],
    },
    {
      id: 'participated-in.candidato',
      lemmas: words(`
        candidato aspirante participante asistente finalista inscrito invitado ponente presidenciable
        semifinalista favorito contendiente contrincante precandidato competidor conferenciante`),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'destination', 'recipient', 'purpose', 'in-topic', 'in-destination'],
    },
    {
      id: 'participated-in.candidatura',
      lemmas: words('candidatura participación asistencia comparecencia intervención debut inscripción'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'topic', 'recipient', 'destination', 'purpose'],
    },
    {
      id: 'participated-in.presencia',
      lemmas: words(`
        presencia actuación concurso clasificación discurso ponencia papel declaración presente ausente`),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'patient', 'recipient', 'destination'],
    },
    {
      id: 'participated-in.partido',
      lemmas: words(`
        partido final semifinal encuentro duelo choque derbi juego cumbre reunión conferencia congreso debate
        torneo eliminatoria conversación negociación marcha manifestación ceremonia acto juicio vista desfile
        carrera gala cena combate pelea elección campaña entrevista`),
      cue: 'fair',
      subject: ['agent', 'companion', 'patient', 'recipient'],
      object: ['attribute'],
    },
    {
      id: 'participated-in.dejar',
      lemmas: words('abandonar dejar perder preparar suspender saltar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'participated-in.retirar',
      lemmas: words('retirar ausentar faltar salir renunciar excluir caer apear expulsar apartar'),
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['origin', 'topic', 'recipient', 'destination'],
    },
    {
      id: 'participated-in.presente',
      lemmas: words('acudir estar hacer'),
      with: words('presencia aparición acto presente ausente debut'),
      cue: 'strong',
      subject: ['agent'],
      object: ['place', 'destination', 'in-place', 'recipient'],
    },
  ],
  example: 'La ministra asistió a la cumbre.',
  nearMiss: 'La ministra habló de la cumbre.',
});
