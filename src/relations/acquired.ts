import { ACTOR_TYPES } from '../core/entity.ts';
import type { Relation } from './types.ts';
import { words } from './words.ts';

export const acquired: Relation = {
  name: 'ACQUIRED',
  endpoints: { subject: ACTOR_TYPES, object: ['Organization', 'Product'] },
  symmetric: false,
  labels: { es: 'adquirió', en: 'acquired' },
  inverse: { es: 'fue adquirido por', en: 'was acquired by' },
  plover: null,
  cameo: null,
  figures: { measures: ['sum', 'share'] },
  placed: false,
  frames: [
    {
      id: 'acquired.comprar',
      lemmas: words('comprar adquirir absorber opar recomprar readquirir engullir'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'acquired.fichar',
      lemmas: words('fichar controlar fusionar adjudicar arrebatar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'acquired.ofrecer',
      lemmas: words('ofrecer pujar pagar optar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['cause', 'patient', 'in-cause'],
    },
    {
      id: 'acquired.hacer',
      lemmas: words('hacer quedar'),
      reflexive: true,
      cue: 'weak',
      subject: ['agent'],
      object: ['companion', 'in-companion'],
    },
    {
      id: 'acquired.compra',
      lemmas: words('fusión compra adquisición absorción recompra'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'in-patient', 'destination', 'recipient'],
    },
    {
      id: 'acquired.opa',
      lemmas: words('opa oferta puja'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'patient', 'cause', 'in-topic', 'in-cause'],
    },
    {
      id: 'acquired.comprador',
      lemmas: words('comprador dueño propietario adquirente'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic'],
    },
    {
      id: 'acquired.participación',
      lemmas: words('tomar hacer entrar adquirir comprar controlar poseer'),
      with: words('participación capital acción accionariado mayoría paquete'),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'in-place', 'topic', 'in-topic', 'in-patient', 'in-companion'],
    },
  ],
  example: 'La naviera compró el astillero.',
  nearMiss: 'La naviera visitó el astillero.',
};
