import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const supported = defineRelation({
  name: 'SUPPORTED',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Event', 'Agreement'] },
  symmetric: false,
  labels: { es: 'apoyó', en: 'supported' },
  inverse: { es: 'fue apoyado por', en: 'was supported by' },
  plover: 'SUPPORT',
  cameo: '05',
  frames: [
    {
      id: 'supported.apoyar',
      lemmas: words('apuntalar cobijar apoyar respaldar secundar avalar apadrinar escudar acuerpar'),
      cue: 'strong',
      subject: ['agent', 'origin', 'in-origin'],
      object: ['patient', 'recipient', 'in-patient', 'in-recipient'],
    },
    {
      id: 'supported.defender',
      lemmas: words(`
        defender amparar auxiliar ayudar socorrer proteger patrocinar favorecer promover impulsar alentar arropar
        reivindicar ratificar refrendar auspiciar amadrinar fomentar rescatar salvar salvaguardar subvencionar
        abanderar propugnar preconizar bendecir blindar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-recipient', 'in-content'],
    },
    {
      id: 'supported.justificar',
      lemmas: words(`
        animar sostener asistir asesorar encubrir facilitar justificar asumir mantener respetar comprender
        considerar valorar`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'recipient'],
    },
    {
      id: 'supported.solidarizar',
      lemmas: words('solidarizar simpatizar comulgar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'in-companion'],
    },
    {
      id: 'supported.colaborar',
      lemmas: words('colaborar cooperar coincidir alinear aliar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'in-companion', 'destination', 'patient'],
    },
    {
      id: 'supported.sumar',
      lemmas: words('sumar adherir plegar contribuir'),
      cue: 'fair',
      subject: ['agent'],
      object: ['destination', 'patient', 'recipient', 'in-destination', 'in-recipient'],
    },
    {
      id: 'supported.abogar',
      lemmas: words('abogar apostar votar velar interceder luchar pronunciar decantar inclinar mediar trabajar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['cause', 'in-cause', 'patient'],
    },
    {
      id: 'supported.favor',
      lemmas: words(`
        votar pronunciar manifestar mostrar declarar posicionar salir estar ir hablar decantar concentrar
        intervenir acudir`),
      with: words('favor defensa apoyo solidaridad'),
      cue: 'strong',
      subject: ['agent'],
      object: [
        'purpose',
        'in-purpose',
        'patient',
        'in-patient',
        'place',
        'in-place',
        'attribute',
        'in-attribute',
        'in-content',
        'topic',
        'in-topic',
      ],
    },
    {
      id: 'supported.apoyo',
      lemmas: words('apoyo respaldo solidaridad aval espaldarazo adhesión beneplácito patrocinio defensa sostén'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'destination', 'in-patient', 'in-destination', 'in-recipient'],
    },
    {
      id: 'supported.prestar',
      lemmas: words(`
        prestar dar brindar ofrecer mostrar expresar manifestar reiterar otorgar conceder proporcionar transmitir
        tender echar`),
      with: words(`
        apoyo ayuda respaldo asistencia auxilio solidaridad confianza voto aval visto espaldarazo oxígeno ala capote
        mano luz consentimiento autorización`),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'purpose'],
    },
    {
      id: 'supported.ayuda',
      lemmas: words(`
        ayuda asistencia auxilio colaboración cooperación confianza voto simpatía alianza amistad lealtad
        fidelidad socorro protección aprobación aceptación apuesta`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'destination', 'in-patient', 'purpose'],
    },
    {
      id: 'supported.confiar',
      lemmas: words('confiar creer'),
      cue: 'weak',
      subject: ['agent'],
      object: ['place', 'in-place', 'companion'],
    },
    {
      id: 'supported.partidario',
      lemmas: words('partidario defensor valedor simpatizante seguidor correligionario adepto'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'companion', 'in-topic', 'recipient'],
    },
    {
      id: 'supported.aliado',
      lemmas: words(`
        aliado favorable afín leal fiel socio amigo proclive cercano próximo solidario militante baluarte
        incondicional bastión padrino abogado aliar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'companion', 'recipient', 'purpose'],
    },
    {
      id: 'supported.aprobar',
      lemmas: words('aprobar aceptar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'supported.razón',
      lemmas: words('dar'),
      with: words('razón'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient'],
    },
    {
      id: 'supported.lado',
      lemmas: words('poner estar situar alinear quedar colocar cerrar tomar romper'),
      with: words('lado fila partido lanza parte junto'),
      cue: 'fair',
      subject: ['agent'],
      object: [
        'topic',
        'companion',
        'in-other',
        'in-place',
        'in-companion',
        'cause',
        'in-patient',
        'patient',
        'in-topic',
        'other',
      ],
    },
    {
      id: 'supported.ojos',
      lemmas: words('ver acoger recibir mirar'),
      with: words('ojo agrado satisfacción simpatía'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'supported.acompañar',
      lemmas: words(`
        acompañar atender autorizar sustentar adiestrar guiar condonar prorrogar recoger rescatar evacuar alojar albergar
        amparar cobijar militar operar vacunar curar acoger custodiar proteger`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'supported.causa',
      lemmas: words('hacer dar arrimar votar fallar abrir salir echar tender prestar romper poner'),
      with: words('campaña causa piña hombro favor capote mano lanza cara oído camino lado aliento'),
      cue: 'fair',
      subject: ['agent'],
      object: [
        'recipient',
        'companion',
        'in-patient',
        'in-recipient',
        'topic',
        'patient',
        'in-companion',
        'purpose',
        'other',
      ],
    },
    {
      id: 'supported.garante',
      lemmas: words('garante madrina padrino valedor mediación protector impulsor aliado amparo favorable partidario'),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'patient', 'in-topic', 'recipient', 'in-patient'],
    },
  ],
  example: 'La oposición respaldó al alcalde.',
  nearMiss: 'La oposición interrogó al alcalde.',
});
