import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const foughtIn = defineRelation({
  name: 'FOUGHT_IN',
  endpoints: { subject: ACTOR_TYPES, object: ['Place', 'Event'] },
  symmetric: false,
  labels: { es: 'combatió en', en: 'fought in' },
  inverse: { es: 'fue escenario de combate de', en: 'saw fighting by' },
  plover: 'FIGHT',
  cameo: '19',
  placed: false,
  frames: [
    {
      id: 'fought-in.combatir',
      lemmas: words('combatir luchar guerrear batallar pelear'),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'destination', 'time', 'in-place'],
    },
    {
      id: 'fought-in.enfrentar',
      lemmas: words(`
        enfrentar chocar intervenir participar invadir entrar desembarcar atacar bombardear operar avanzar caer
        resistir servir movilizar defender desplegar`),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'time'],
    },
    {
      id: 'fought-in.participar',
      lemmas: words('participar intervenir luchar combatir servir morir caer enfrentar'),
      with: words('guerra batalla conflicto contienda combate ofensiva invasión'),
      cue: 'strong',
      subject: ['agent'],
      object: ['place', 'in-place'],
    },
    {
      id: 'fought-in.librar',
      lemmas: words('librar sostener mantener protagonizar'),
      with: words('batalla combate guerra enfrentamiento'),
      cue: 'strong',
      subject: ['agent', 'companion'],
      object: ['patient', 'place'],
    },
    {
      id: 'fought-in.guerra',
      lemmas: words('combate batalla lucha enfrentamiento choque escaramuza refriega'),
      cue: 'strong',
      subject: ['agent', 'companion', 'patient'],
      object: ['place', 'attribute'],
    },
    {
      id: 'fought-in.conflicto',
      lemmas: words('guerra conflicto ofensiva operación contienda hostilidades'),
      cue: 'fair',
      subject: ['agent'],
      object: ['attribute'],
    },
    {
      id: 'fought-in.veterano',
      lemmas: words('veterano excombatiente combatiente'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic'],
    },
    {
      id: 'fought-in.frente',
      lemmas: words('hacer plantar'),
      with: words('frente cara'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination'],
    },
  ],
  example: 'Las tropas combatieron en la frontera.',
  nearMiss: 'Las tropas descansaron en la frontera.',
});
