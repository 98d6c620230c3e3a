import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const killed = defineRelation({
  name: 'KILLED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person', 'Group'] },
  symmetric: false,
  labels: { es: 'mató a', en: 'killed' },
  inverse: { es: 'fue muerto por', en: 'was killed by' },
  plover: 'ASSAULT',
  cameo: '186',
  victim: 'object',
  figures: { measures: ['toll'], single: 'object' },
  frames: [
    {
      id: 'killed.matar',
      lemmas: words(`
        ultimar matar asesinar ejecutar fusilar acribillar masacrar degollar decapitar ahorcar linchar rematar
        exterminar aniquilar estrangular envenenar apuñalar victimar balacear`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'killed.abatir',
      lemmas: words('abatir eliminar disparar tirotear liquidar ajusticiar acuchillar quemar atropellar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'killed.vida',
      lemmas: words('acabar quitar segar dar arrebatar costar poner'),
      with: words('vida muerte'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-companion', 'in-patient'],
    },
    {
      id: 'killed.causar',
      lemmas: words('causar provocar ocasionar dejar cobrar producir'),
      with: words('muerto muerte víctima baja vida'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-patient'],
    },
    {
      id: 'killed.asesinato',
      lemmas: words(`
        asesinato homicidio ejecución crimen fusilamiento linchamiento magnicidio matanza masacre exterminio
        feminicidio femicidio parricidio infanticidio`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'killed.muerte',
      lemmas: words('muerte'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'topic'],
    },
    {
      id: 'killed.asesino',
      lemmas: words('asesino homicida verdugo magnicida victimario'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic'],
    },
    {
      id: 'killed.morir',
      lemmas: words('morir fallecer perecer caer'),
      cue: 'weak',
      subject: ['cause', 'instrument', 'in-place', 'in-cause', 'in-time'],
      object: ['agent'],
    },
    {
      id: 'killed.manos',
      lemmas: words('morir perecer caer'),
      with: words('mano'),
      cue: 'strong',
      subject: ['in-other', 'other'],
      object: ['agent', 'patient'],
    },
    {
      id: 'killed.arrojar',
      lemmas: words('arrojar apalear tirotear apuñalar degollar alcanzar muerto fallecido'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'agent'],
    },
  ],
  example: 'La banda asesinó al periodista.',
  nearMiss: 'La banda amenazó al periodista.',
});
