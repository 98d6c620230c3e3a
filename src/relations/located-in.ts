import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const locatedIn = defineRelation({
  name: 'LOCATED_IN',
  endpoints: { subject: ['Place', 'Organization', 'Event'], object: ['Place', 'Country'] },
  symmetric: false,
  labels: { es: 'está en', en: 'is located in' },
  inverse: { es: 'contiene', en: 'contains' },
  plover: null,
  cameo: null,
  kind: 'state',
  figures: 'none',
  placed: false,
  onItsDay: true,
  phrases: 'place',
  frames: [
    {
      id: 'located-in.situar',
      lemmas: words('situar ubicar celebrar localizar radicar emplazar enclavar asentar alojar'),
      cue: 'strong',
      subject: ['agent', 'patient'],
      object: ['place'],
    },
    {
      id: 'located-in.estar',
      lemmas: words('encontrar hallar disputar quedar tener estar desarrollar erigir extender'),
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['place'],
    },
    {
      id: 'located-in.acoger',
      lemmas: words('acoger albergar alojar contener'),
      cue: 'fair',
      subject: ['patient'],
      object: ['agent'],
    },
    {
      id: 'located-in.sede',
      lemmas: words('tener mantener fijar establecer abrir'),
      with: words('sede cuartel base domicilio oficina'),
      cue: 'strong',
      subject: ['agent'],
      object: ['place', 'in-patient', 'destination'],
    },
  ],
  example: 'La sede del fondo está en Ginebra.',
  nearMiss: 'El fondo habló de Ginebra.',
});
