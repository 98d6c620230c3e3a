import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const detained = defineRelation({
  name: 'DETAINED',
  endpoints: { subject: ACTOR_TYPES, object: ['Person', 'Group'] },
  symmetric: false,
  labels: { es: 'detuvo a', en: 'detained' },
  inverse: { es: 'fue detenido por', en: 'was detained by' },
  plover: 'COERCE',
  cameo: '173',
  figures: { single: 'object' },
  frames: [
    {
      id: 'detained.detener',
      lemmas: words('detener arrestar encarcelar apresar secuestrar recluir raptar enjaular'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'detained.retener',
      lemmas: words(`
        retener deportar capturar extraditar expulsar repatriar prender confinar internar interceptar aprehender
        encerrar desarticular privar plagiar arraigar`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'detained.prisión',
      lemmas: words('ingresar enviar mandar meter tomar hacer poner tener recluir mantener ordenar decretar'),
      with: words('prisión cárcel custodia preso prisionero rehén arresto cautivo disposición barrote'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'recipient', 'in-patient'],
    },
    {
      // `mantiene en su poder a dos policías`.
      id: 'detained.tener',
      lemmas: words('tener mantener retener'),
      with: words('poder'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'recipient'],
    },
    {
      // `están en poder de la guerrilla`, `sigue bajo custodia de la policía`.
      id: 'detained.poder',
      lemmas: words('poder custodia'),
      cue: 'weak',
      subject: ['topic'],
      object: ['agent'],
    },
    {
      id: 'detained.detención',
      lemmas: words(`
        detención arresto secuestro encarcelamiento captura deportación apresamiento rapto retención cautiverio
        plagio aprehensión`),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient'],
    },
    {
      id: 'detained.extradición',
      lemmas: words('extradición expulsión repatriación desarticulación internamiento reclusión'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'detained.preso',
      lemmas: words('preso prisionero rehén detenido'),
      cue: 'fair',
      subject: ['agent', 'patient'],
      object: ['place', 'topic'],
    },
    {
      id: 'detained.secuestrador',
      lemmas: words('secuestrador captor'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic'],
    },
    {
      id: 'detained.caer',
      lemmas: words('caer'),
      cue: 'weak',
      subject: ['place', 'companion', 'other', 'in-place'],
      object: ['agent', 'patient'],
    },
    {
      id: 'detained.llevar',
      lemmas: words(
        'llevar conducir subir bajar sacar trasladar custodiar esposar inmovilizar recapturar agarrar atrapar pescar cazar reducir entregar',
      ),
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
  ],
  example: 'La policía detuvo al sospechoso.',
  nearMiss: 'La policía interrogó a un testigo.',
});
