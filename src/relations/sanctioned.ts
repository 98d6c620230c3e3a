import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const sanctioned = defineRelation({
  name: 'SANCTIONED',
  endpoints: { subject: ACTOR_TYPES, object: [...ACTOR_TYPES, 'Product'] },
  symmetric: false,
  labels: { es: 'sancionó a', en: 'sanctioned' },
  inverse: { es: 'fue sancionado por', en: 'was sanctioned by' },
  plover: 'SANCTION',
  cameo: '163',
  figures: { measures: ['share'], single: 'object' },
  frames: [
    {
      id: 'sanctioned.sancionar',
      lemmas: words('sancionar boicotear embargar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'sanctioned.castigar',
      lemmas: words(`
        castigar penalizar multar gravar vetar bloquear prohibir suspender inhabilitar expedientar aislar
        expulsar amonestar restringir limitar congelar excluir descalificar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      id: 'sanctioned.imponer',
      lemmas: words(`
        imponer aplicar decretar adoptar anunciar aprobar tomar establecer dictar mantener poner levantar
        prorrogar endurecer retirar`),
      with: words(`
        sanción arancel aranceles embargo bloqueo multa castigo veto restricción tasa cuota boicot represalia
        prohibición penalización gravamen medida impuesto tope`),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'in-patient', 'destination', 'place', 'other', 'topic'],
    },
    {
      id: 'sanctioned.visado',
      lemmas: words('retirar revocar cancelar denegar negar anular suspender'),
      with: words('visado visa pasaporte licencia permiso acreditación'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'destination', 'patient', 'in-patient'],
    },
    {
      id: 'sanctioned.sanción',
      lemmas: words('sanción embargo boicot arancel veto penalización'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'destination', 'topic', 'in-patient', 'in-topic'],
    },
    {
      id: 'sanctioned.bloqueo',
      lemmas: words('bloqueo represalia castigo restricción prohibición suspensión inhabilitación multa expulsión'),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'topic'],
    },
    {
      id: 'sanctioned.lista',
      lemmas: words('incluir poner meter declarar'),
      with: words('lista grata'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'sanctioned.cerrar',
      lemmas: words(
        'cerrar clausurar paralizar precintar ilegalizar frenar intervenir prohibir relegar amonestar apercibir',
      ),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'in-patient'],
    },
    {
      id: 'sanctioned.estar',
      lemmas: words('figurar estar incluir dejar'),
      with: words('lista negro suspenso fuera'),
      cue: 'fair',
      subject: ['in-place', 'agent', 'in-patient'],
      object: ['patient', 'agent'],
    },
  ],
  example: 'La Unión sancionó a la empresa.',
  nearMiss: 'La Unión compró la empresa.',
});
