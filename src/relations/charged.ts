import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const charged = defineRelation({
  name: 'CHARGED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person', 'Organization', 'Group'] },
  symmetric: false,
  labels: { es: 'procesó a', en: 'charged' },
  inverse: { es: 'fue procesado por', en: 'was charged by' },
  plover: 'INVESTIGATE',
  cameo: '09',
  figures: { measures: ['penalty'], single: 'object' },
  frames: [
    {
      id: 'charged.procesar',
      lemmas: words(`
        procesar imputar encausar enjuiciar inculpar sentenciar multar empapelar encartar judicializar
        indiciar`),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'charged.juzgar',
      lemmas: words(`
        juzgar condenar investigar demandar citar expedientar penar perseguir sancionar querellar inhabilitar
        indagar pesquisar formalizar`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'charged.acusar',
      lemmas: words('acusar denunciar interrogar solicitar pedir reclamar confirmar requerir'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient', 'recipient', 'purpose'],
    },
    {
      id: 'charged.abrir',
      lemmas: words('abrir instruir incoar iniciar emprender archivar'),
      with: words('expediente proceso investigación diligencia juicio causa sumario instrucción procedimiento'),
      cue: 'strong',
      subject: ['agent'],
      object: ['recipient', 'patient', 'destination', 'in-patient'],
    },
    {
      id: 'charged.querella',
      lemmas: words(`
        presentar interponer dictar emitir formular cursar admitir librar girar expedir despachar decretar elevar`),
      with: words('querella demanda denuncia cargo acusación orden auto'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'destination', 'in-patient', 'other'],
    },
    {
      id: 'charged.juicio',
      lemmas: words('llevar sentar procesar vincular elevar'),
      with: words('juicio tribunal justicia banquillo juez proceso'),
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'patient', 'recipient', 'place'],
    },
    {
      id: 'charged.procesamiento',
      lemmas: words('procesamiento imputación inculpación enjuiciamiento'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'destination', 'recipient'],
    },
    {
      id: 'charged.condena',
      lemmas: words(`
        condena juicio sentencia querella demanda acusación investigación multa proceso cargo pena denuncia fallo
        expediente auto causa pleito pesquisa indagatoria`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient', 'destination', 'purpose', 'in-patient'],
    },
    {
      id: 'charged.pena',
      lemmas: words('pedir solicitar reclamar imponer'),
      with: words('año pena prisión cárcel multa'),
      cue: 'fair',
      subject: ['agent'],
      object: ['purpose', 'patient', 'recipient', 'other', 'in-other', 'in-purpose', 'in-patient'],
    },
    {
      id: 'charged.declarar',
      lemmas: words('declarar hallar encontrar considerar'),
      with: words('culpable'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'charged.entablar',
      lemmas: words('entablar presentar interponer dictar librar cursar emitir pesar'),
      with: words('demanda querella orden captura denuncia acusación recurso sentencia auto'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient', 'topic', 'in-recipient', 'destination', 'place'],
    },
    {
      id: 'charged.buscar',
      lemmas: words('buscar reclamar castigar declarar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'El juez procesó al empresario.',
  nearMiss: 'El juez saludó al empresario.',
});
