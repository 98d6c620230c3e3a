import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const investedIn = defineRelation({
  name: 'INVESTED_IN',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Place', 'Product'] },
  symmetric: false,
  labels: { es: 'invirtió en', en: 'invested in' },
  inverse: { es: 'recibió inversión de', en: 'received investment from' },
  plover: 'AID',
  cameo: '07',
  figures: { measures: ['sum', 'share'] },
  placed: false,
  frames: [
    {
      id: 'invested-in.invertir',
      lemmas: words('invertir'),
      cue: 'strong',
      subject: ['agent'],
      object: ['place', 'in-place', 'patient', 'destination', 'in-patient'],
    },
    {
      id: 'invested-in.financiar',
      lemmas: words(`
        fondear financiar subvencionar sufragar costear cofinanciar becar capitalizar recapitalizar refinanciar`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'place'],
    },
    {
      // `rescató el banco con 300 millones`: people are rescued from the rubble.
      id: 'invested-in.rescatar',
      lemmas: words('rescatar'),
      with: words('banco caja entidad aerolínea compañía empresa firma grupo sector millón'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'invested-in.prestar',
      lemmas: words('prestar inyectar destinar conceder adjudicar otorgar donar aportar desembolsar presupuestar'),
      // `concedió asilo al opositor`: not all that is granted is money.
      unless: words(`
        asilo refugio indulto amnistía permiso visado nacionalidad ciudadanía libertad entrevista premio medalla
        honor galardón razón importancia prioridad atención apoyo declaración`),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'purpose', 'destination', 'place', 'in-purpose', 'in-recipient'],
    },
    {
      id: 'invested-in.pagar',
      lemmas: words('pagar patrocinar dedicar asignar gastar abonar entregar suministrar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['recipient', 'purpose', 'destination', 'place'],
    },
    {
      id: 'invested-in.participar',
      lemmas: words('participar poseer controlar ampliar construir impulsar rehabilitar costar apostar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'patient', 'topic'],
    },
    {
      id: 'invested-in.crédito',
      lemmas: words('conceder dar otorgar inyectar aportar destinar recibir adjudicar hacer realizar aprobar'),
      with: words(`
        crédito préstamo subvención dinero millón capital inversión fondo contrato ayuda obra licitación concesión`),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'purpose', 'place', 'destination'],
    },
    {
      id: 'invested-in.inversión',
      lemmas: words(`
        inversión préstamo crédito financiación subvención desembolso patrocinio inyección rescate capitalización`),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['place', 'in-place', 'patient', 'recipient', 'purpose'],
    },
    {
      id: 'invested-in.ayuda',
      lemmas: words('ayuda donación adjudicación concesión contrato fondo subsidio contribución aportación beca'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'purpose', 'place', 'patient'],
    },
    {
      id: 'invested-in.accionista',
      lemmas: words('accionista inversor patrocinador propietario accionariado'),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'in-topic'],
    },
    {
      id: 'invested-in.poner',
      lemmas: words('poner aportar depositar enterrar levantar sumar girar desembolsar'),
      with: words('millón mil euro dólar dinero peso peseta mitad resto plata fondo tercio'),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'in-place', 'destination', 'patient', 'purpose', 'recipient', 'in-destination', 'in-patient'],
    },
    {
      id: 'invested-in.coproducir',
      lemmas: words('coproducir producir contratar becar sobornar construir levantar sufragar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'invested-in.correr',
      lemmas: words('correr'),
      with: words('cargo cuenta gasto'),
      cue: 'fair',
      subject: ['agent', 'companion', 'recipient'],
      object: ['companion', 'topic', 'agent', 'in-companion', 'in-patient'],
    },
  ],
  example: 'El banco invirtió cien millones en la isla.',
  nearMiss: 'El banco cerró en la isla.',
});
