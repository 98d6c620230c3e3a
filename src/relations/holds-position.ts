import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const holdsPosition = defineRelation({
  name: 'HOLDS_POSITION',
  endpoints: { subject: ['Person'], object: ['Organization', 'Country', 'Place'] },
  symmetric: false,
  labels: { es: 'ocupa un cargo en', en: 'holds a position at' },
  inverse: { es: 'tiene en un cargo a', en: 'has as office holder' },
  plover: null,
  cameo: null,
  kind: 'state',
  figures: 'none',
  placed: false,
  content: 'post',
  ownDates: 'periods',
  phrases: 'post',
  frames: [
    {
      id: 'holds-position.presidir',
      lemmas: words('presidir dirigir liderar gobernar capitanear comandar copresidir codirigir regir'),
      reflexive: false,
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'holds-position.cargo',
      lemmas: words(`
        presidencia jefatura dirección secretaría alcaldía mandato vicepresidencia portavocía liderazgo cartera
        gerencia rectoría`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'holds-position.ocupar',
      lemmas: words(`
        ocupar asumir ejercer desempeñar ostentar detentar jurar conservar mantener revalidar heredar estrenar`),
      with: words(`
        cargo presidencia puesto cartera jefatura dirección secretaría alcaldía portavocía mando función mandato
        liderazgo vicepresidencia escaño`),
      cue: 'strong',
      subject: ['agent'],
      object: ['in-patient', 'patient', 'place', 'in-topic'],
    },
    {
      id: 'holds-position.fundar',
      lemmas: words('fundar cofundar refundar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'holds-position.frente',
      lemmas: words('estar poner continuar seguir quedar situar permanecer hacer'),
      with: words('frente mando cabeza rienda timón'),
      cue: 'fair',
      subject: ['agent'],
      object: ['in-place', 'in-other', 'in-companion', 'topic', 'in-topic', 'place', 'other'],
    },
    {
      // `manda el batallón`, `regenta la empresa`; what is sent is no body.
      id: 'holds-position.mandar',
      lemmas: words('mandar regentar'),
      reflexive: false,
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      // `la sucedió al frente de la fundación`.
      id: 'holds-position.suceder',
      lemmas: words('suceder relevar sustituir reemplazar pasar'),
      with: words('frente mando cabeza'),
      cue: 'fair',
      subject: ['agent'],
      object: ['other', 'in-other', 'place', 'in-place', 'topic', 'in-topic'],
    },
    {
      id: 'holds-position.trabajar',
      lemmas: words('trabajar servir ejercer actuar fungir'),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'in-place', 'in-other', 'in-attribute', 'purpose'],
    },
    {
      id: 'holds-position.encabezar',
      lemmas: words('encabezar ocupar asumir ejercer representar entrenar pilotar administrar coordinar reinar'),
      reflexive: false,
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'El ministro de Pesca de Islandia, Jón Ara, compareció.',
  nearMiss: 'Jón Ara habló con un ministro.',
});
