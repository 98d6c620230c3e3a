import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const soldTo = defineRelation({
  name: 'SOLD_TO',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'vendió a', en: 'sold to' },
  inverse: { es: 'compró a', en: 'bought from' },
  plover: null,
  cameo: null,
  figures: { measures: ['sum', 'share'] },
  frames: [
    {
      id: 'sold-to.vender',
      lemmas: words('comercializar vender revender'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'destination', 'in-recipient', 'purpose'],
    },
    {
      id: 'sold-to.exportar',
      lemmas: words(`
        exportar traspasar ceder enajenar transferir suministrar facturar adjudicar alquilar distribuir proveer
        abastecer`),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'destination', 'in-recipient', 'other'],
    },
    {
      id: 'sold-to.comprar',
      lemmas: words('comprar adquirir importar arrendar'),
      cue: 'fair',
      subject: ['recipient', 'origin', 'topic'],
      object: ['agent'],
    },
    {
      id: 'sold-to.venta',
      lemmas: words('venta exportación traspaso reventa'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'destination', 'companion', 'in-recipient'],
    },
    {
      id: 'sold-to.compra',
      lemmas: words('compra adquisición importación'),
      cue: 'fair',
      subject: ['recipient', 'origin'],
      object: ['agent'],
    },
    {
      id: 'sold-to.proveedor',
      lemmas: words('proveedor suministrador'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic'],
    },
    {
      id: 'sold-to.pagar',
      lemmas: words('pagar desembolsar'),
      cue: 'weak',
      subject: ['recipient'],
      object: ['agent'],
    },
    {
      id: 'sold-to.cobrar',
      lemmas: words('cobrar facturar colocar encargar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'place', 'patient'],
    },
    {
      id: 'sold-to.vendedor',
      lemmas: words('vendedor vendedora proveedora cliente clienta comprador'),
      cue: 'fair',
      subject: ['agent', 'topic'],
      object: ['topic', 'recipient', 'agent'],
    },
  ],
  example: 'La empresa vendió aviones a Chile.',
  nearMiss: 'La empresa regaló juguetes en Chile.',
});
