import type { Relation } from './types.ts';
import { words } from './words.ts';

export const leftPosition: Relation = {
  name: 'LEFT_POSITION',
  endpoints: { subject: ['Person'], object: ['Organization', 'Country', 'Place'] },
  symmetric: false,
  labels: { es: 'dejó su cargo en', en: 'left a post at' },
  inverse: { es: 'perdió a', en: 'was left by' },
  plover: 'REDUCE',
  cameo: '083',
  frames: [
    {
      id: 'left-position.dimitir',
      lemmas: words('dimitir abdicar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'origin', 'in-topic', 'place', 'in-place', 'patient', 'in-patient', 'attribute'],
    },
    {
      id: 'left-position.renunciar',
      lemmas: words('renunciar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'in-recipient', 'in-patient', 'in-destination', 'topic'],
    },
    {
      id: 'left-position.dejar',
      lemmas: words('dejar abandonar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-topic', 'origin'],
    },
    {
      id: 'left-position.cesar',
      lemmas: words('cesar retirar jubilar salir marchar despedir apartar desvincular ir separar relevar'),
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['topic', 'origin', 'in-topic', 'place', 'in-place'],
    },
    {
      id: 'left-position.dimisión',
      lemmas: words('dimisión renuncia abdicación'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'patient', 'in-topic', 'in-agent', 'in-patient', 'recipient', 'in-recipient', 'place'],
    },
    {
      id: 'left-position.salida',
      lemmas: words('salida marcha retirada cese adiós abandono baja despedida relevo retiro'),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'patient', 'origin', 'in-topic', 'in-patient', 'recipient', 'place'],
    },
    {
      id: 'left-position.presentar',
      lemmas: words('presentar anunciar comunicar poner'),
      with: words('dimisión renuncia'),
      cue: 'strong',
      subject: ['agent'],
      object: ['in-patient', 'in-recipient', 'destination'],
    },
  ],
  example: 'La directora dimitió del museo.',
  nearMiss: 'La directora inauguró el museo.',
};
