import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const dismissed = defineRelation({
  name: 'DISMISSED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person'] },
  symmetric: false,
  labels: { es: 'destituyó a', en: 'dismissed' },
  inverse: { es: 'fue destituido por', en: 'was dismissed by' },
  plover: 'REDUCE',
  cameo: '16',
  figures: 'none',
  frames: [
    {
      id: 'dismissed.destituir',
      lemmas: words('destituir deponer derrocar defenestrar desaforar vacar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'dismissed.cesar',
      lemmas: words(`
        cesar echar despedir expulsar relevar apartar remover separar suspender sustituir reemplazar inhabilitar
        fulminar purgar retirar desbancar eliminar excluir desplazar desalojar derribar descabezar jubilar desposeer
        privar descabalgar desvincular revocar`),
      reflexive: false,
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'dismissed.destitución',
      lemmas: words('destitución cese despido derrocamiento vacancia desafuero remoción'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'dismissed.relevo',
      lemmas: words('relevo expulsión sustitución remoción suspensión retiro inhabilitación purga'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'dismissed.prescindir',
      lemmas: words('prescindir deshacer librar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['topic'],
    },
    {
      id: 'dismissed.contrato',
      lemmas: words('rescindir retirar revocar'),
      with: words('contrato nombramiento confianza'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'in-patient', 'patient'],
    },
    {
      // `forzó la dimisión del gerente`.
      id: 'dismissed.forzar',
      lemmas: words('forzar precipitar provocar imponer ordenar decidir disponer'),
      with: words('dimisión renuncia cese destitución relevo'),
      cue: 'weak',
      subject: ['agent'],
      object: ['in-patient'],
    },
    {
      id: 'dismissed.cesantear',
      lemmas: words('cesantear cambiar sacar prescindir'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'topic'],
    },
  ],
  example: 'El presidente destituyó al ministro.',
  nearMiss: 'El presidente abrazó al ministro.',
});
