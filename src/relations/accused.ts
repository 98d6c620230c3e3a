import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const accused = defineRelation({
  name: 'ACCUSED',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: false,
  labels: { es: 'acusó a', en: 'accused' },
  inverse: { es: 'fue acusado por', en: 'was accused by' },
  plover: 'ACCUSE',
  cameo: '112',
  kind: 'speech',
  figures: { measures: ['penalty'] },
  frames: [
    {
      id: 'accused.acusar',
      lemmas: words(`
        difamar acusar culpar inculpar incriminar responsabilizar sindicar delatar culpabilizar calumniar injuriar
        acriminar`),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'companion', 'in-patient'],
    },
    {
      id: 'accused.imputar',
      lemmas: words('imputar achacar atribuir endosar endilgar'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['recipient', 'patient'],
    },
    {
      id: 'accused.denunciar',
      lemmas: words(`
        denunciar tachar tildar recriminar reprochar sospechar involucrar implicar insinuar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'recipient', 'companion'],
    },
    {
      // Said of somebody it accuses; before what is said (`señaló que`) it only says.
      id: 'accused.señalar',
      lemmas: words('señalar apuntar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'recipient', 'companion'],
    },
    {
      id: 'accused.calificar',
      lemmas: words(`
        calificar considerar afirmar asegurar decir sostener creer mantener llamar vincular relacionar sugerir
        criticar`),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient', 'in-content', 'recipient'],
    },
    {
      id: 'accused.acusación',
      lemmas: words('acusación imputación inculpación incriminación señalamiento sindicación'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'destination', 'in-patient', 'in-recipient'],
    },
    {
      id: 'accused.denuncia',
      lemmas: words('denuncia querella reproche sospecha'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient', 'in-recipient', 'topic'],
    },
    {
      id: 'accused.responsable',
      lemmas: words('responsable culpable autor cómplice artífice causante instigador implicado sospechoso'),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic', 'in-topic', 'other'],
    },
    {
      id: 'accused.echar',
      lemmas: words('echar cargar descargar atribuir'),
      with: words('culpa responsabilidad'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-patient'],
    },
    {
      id: 'accused.dedo',
      lemmas: words('poner señalar apuntar colgar hacer'),
      with: words('dedo sambenito responsable culpable diana'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'topic', 'in-patient', 'destination'],
    },
    {
      id: 'accused.culpa',
      lemmas: words('culpa complicidad mentir llamar robar estafar demandar querellar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'topic', 'in-topic', 'in-content', 'companion'],
    },
  ],
  example: 'El partido acusó al consejero de mentir.',
  nearMiss: 'El partido escuchó al consejero.',
});
