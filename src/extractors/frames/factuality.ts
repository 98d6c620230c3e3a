import type { Predication } from '../../core/predication.ts';
import type { Factuality } from '../../core/statement.ts';

const STATES: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'LOCATED_IN', 'MEMBER_OF', 'RELATIVE_OF']);
const PLANNING = new Set(
  'prever planear decidir prometer anunciar preparar querer pretender proponer disponer esperar acordar comprometer programar aceptar intentar buscar desear pensar ofrecer invitar pedir exigir'.split(
    ' ',
  ),
);
const DENYING = new Set('negar desmentir rechazar descartar evitar impedir declinar rehusar'.split(' '));
const ALLEGING = new Set('acusar denunciar sospechar calcular estimar alegar presumir culpar señalar'.split(' '));

/** Whether what a predication says happened, from its grammar and from what embeds it. */
export function factualityOf(relation: string, own: Predication | undefined, all: readonly Predication[]): Factuality {
  if (own === undefined || STATES.has(relation)) return 'asserted';
  if (own.polarity === 'negative') return 'denied';
  if (own.embedding === 'conditional') return 'hypothetical';
  const above = own.embeddedIn === null ? undefined : all[own.embeddedIn];
  if (above !== undefined && own.embedding !== 'adverbial' && own.embedding !== 'relative') {
    if (DENYING.has(above.lemma) && above.polarity === 'positive') return 'denied';
    if (PLANNING.has(above.lemma) && (own.form === 'infinitive' || own.modality !== 'none') && relation !== 'PLEDGED')
      return 'planned';
    if (ALLEGING.has(above.lemma)) return 'alleged';
  }
  switch (own.modality) {
    case 'future':
    case 'intention':
      return 'planned';
    case 'conditional':
      return 'alleged';
    case 'possibility':
    case 'question':
      return 'hypothetical';
    case 'desire':
    case 'imperative':
    case 'obligation':
      return own.form === 'noun' ? 'asserted' : 'planned';
    default:
      return 'asserted';
  }
}
