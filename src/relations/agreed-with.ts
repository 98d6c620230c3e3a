import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const agreedWith = defineRelation({
  name: 'AGREED_WITH',
  endpoints: { subject: ACTOR_TYPES, object: ACTOR_TYPES },
  symmetric: true,
  labels: { es: 'acordó con', en: 'agreed with' },
  inverse: { es: 'acordó con', en: 'agreed with' },
  plover: 'AGREE',
  cameo: '03',
  frames: [
    {
      id: 'agreed-with.acordar',
      lemmas: words('avenir acordar pactar convenir consensuar concertar transigir concordar apalabrar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'agent'],
    },
    {
      id: 'agreed-with.acercar',
      lemmas: words(`
        coincidir aliar asociar coaligar fusionar confluir sintonizar converger conciliar reconciliar concordar
        unir conjurar entender comprometer`),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'agent'],
    },
    {
      id: 'agreed-with.canjear',
      lemmas: words('canjear intercambiar permutar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'agent'],
    },
    {
      id: 'agreed-with.cooperar',
      lemmas: words('cooperar colaborar negociar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion'],
    },
    {
      id: 'agreed-with.llegar',
      lemmas: words('llegar alcanzar lograr cerrar sellar concluir suscribir firmar establecer hacer'),
      with: words('acuerdo entendimiento consenso pacto compromiso paz tregua alianza armisticio'),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'agent'],
    },
    {
      id: 'agreed-with.compartir',
      lemmas: words('compartir firmar suscribir intercambiar cerrar negociar alcanzar sellar anunciar celebrar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['companion'],
    },
    {
      id: 'agreed-with.acuerdo',
      lemmas: words(`
        acuerdo pacto entendimiento consenso preacuerdo convenio compromiso tregua alianza trato avenencia
        armisticio entente memorándum memorando hermanamiento`),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'agent', 'patient'],
    },
    {
      id: 'agreed-with.coincidencia',
      lemmas: words(`
        coincidencia sintonía cooperación colaboración coalición tratado contrato arreglo conciliación
        reconciliación protocolo fusión asociación concordia complicidad unidad afinidad concordancia
        transacción acercamiento coordinación`),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'agent', 'patient'],
    },
    {
      id: 'agreed-with.conforme',
      lemmas: words('acorde conforme'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion'],
    },
    {
      id: 'agreed-with.aliado',
      lemmas: words('aliado socio coaligado'),
      cue: 'weak',
      subject: ['agent'],
      object: ['topic', 'companion'],
    },
    {
      id: 'agreed-with.estar',
      lemmas: words('estar poner mostrar quedar'),
      with: words('acuerdo'),
      cue: 'strong',
      subject: ['agent'],
      object: ['companion', 'agent', 'other'],
    },
    {
      id: 'agreed-with.limar',
      lemmas: words('limar restablecer reanudar estrechar normalizar zanjar recomponer'),
      with: words('diferencia aspereza relación lazo vínculo disputa'),
      cue: 'fair',
      subject: ['agent'],
      object: ['companion', 'agent'],
    },
    {
      id: 'agreed-with.convenir',
      lemmas: words('convenir repartir enterrar gobernar crear fundar lanzar'),
      cue: 'weak',
      subject: ['agent'],
      object: ['companion', 'agent'],
    },
  ],
  example: 'El sindicato pactó con la patronal.',
  nearMiss: 'El sindicato discrepó de la patronal.',
});
