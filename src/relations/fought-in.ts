import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const foughtIn: Relation = {
  name: 'FOUGHT_IN',
  endpoints: { subject: ACTOR_TYPES, object: ['Place', 'Event'] },
  symmetric: false,
  labels: { es: 'combatió en', en: 'fought in' },
  inverse: { es: 'fue escenario de combate de', en: 'saw fighting by' },
  plover: 'FIGHT',
  cameo: '19',
  frames: [
    {
      id: 'fought-in.combatir',
      lemmas: ['combatir', 'luchar', 'pelear', 'batallar', 'enfrentar', 'guerrear', 'librar', 'participar', 'liberar'],
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'patient'],
    },
    {
      id: 'fought-in.combate',
      lemmas: [
        'combate',
        'batalla',
        'guerra',
        'lucha',
        'enfrentamiento',
        'ofensiva',
        'frente',
        'participación',
        'recuperación',
        'liberación',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['place'],
    },
  ],
  example: 'Las tropas combatieron en la frontera.',
  nearMiss: 'Las tropas descansaron en la frontera.',
};
