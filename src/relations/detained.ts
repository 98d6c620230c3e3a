import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';

export const detained: Relation = {
  name: 'DETAINED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person', 'Group'] },
  symmetric: false,
  labels: { es: 'detuvo a', en: 'detained' },
  inverse: { es: 'fue detenido por', en: 'was detained by' },
  plover: 'COERCE',
  cameo: '173',
  frames: [
    {
      id: 'detained.detener',
      lemmas: [
        'detener',
        'arrestar',
        'apresar',
        'encarcelar',
        'secuestrar',
        'deportar',
        'capturar',
        'retener',
        'raptar',
        'extraditar',
        'aprehender',
        'repatriar',
        'encerrar',
        'recluir',
      ],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'detained.detención',
      lemmas: ['detención', 'arresto', 'secuestro', 'deportación', 'prisionero', 'rehén', 'preso', 'encarcelamiento'],
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'La policía detuvo al sospechoso.',
  nearMiss: 'La policía interrogó a un testigo.',
};
