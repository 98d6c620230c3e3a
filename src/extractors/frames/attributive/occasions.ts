import type { ArticleEntities, ArticleEntity } from '../../../core/entity.ts';
import { normalizeName } from '../../../knowledge/index.ts';
import type { Scene } from './context.ts';
import { mostMentioned } from './salience.ts';

/** What one takes part in, by kind: a word of the event's name or description is among these. */
const ATTENDED: ReadonlyMap<string, OccasionKind> = new Map(
  Object.entries({
    match: 'partido final semifinal encuentro duelo choque derbi juego eliminatoria combate pelea velada amistoso',
    race: 'carrera maraton prueba etapa rally vuelta criterium contrarreloj regata giro tour dakar gp',
    tournament: `torneo liga copa mundial olimpiada olimpiadas juegos eurocopa campeonato campeonatos champions recopa
      libertadores primera grupo fase euroliga europeo supercopa open abierto mundiales paralimpicos octavos cuartos
      semifinales playoff masters premier bundesliga`,
    prize: 'premio premios galardon nobel medalla oscar goya',
    meeting: `cumbre reunion conferencia congreso debate negociacion negociaciones conversaciones foro asamblea sesion
      simposio jornada jornadas seminario curso taller entrevista pleno cita junta ronda dialogo rueda comparecencia
      encuentros consejo`,
    ceremony: `acto ceremonia gala cena homenaje funeral funerales sepelio boda inauguracion exposicion feria festival
      desfile fiesta concierto aniversario misa apertura clausura presentacion lanzamiento entierro velatorio comida
      almuerzo recepcion investidura toma firma recital bienal expo muestra estreno funcion representacion gira`,
    vote: `eleccion elecciones comicios primarias campana referendum consulta caucus presidenciales legislativas
      municipales autonomicas balotaje plebiscito votacion`,
    court: 'juicio vista audiencia proceso',
    protest: `marcha manifestacion protesta protestas concentracion huelga mitin paro planton caravana movilizacion
      sentada vigilia`,
    mission: 'maniobra maniobras ejercicio ejercicios experimento operacion mision expedicion excavaciones',
    tender: 'concurso licitacion subasta oposicion convocatoria',
  } as const).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, OccasionKind] => [word, kind as OccasionKind]),
  ),
);

export type OccasionKind =
  | 'match'
  | 'race'
  | 'tournament'
  | 'prize'
  | 'meeting'
  | 'ceremony'
  | 'vote'
  | 'court'
  | 'protest'
  | 'mission'
  | 'tender';

/** `segunda vuelta` is a vote: the Vuelta is named with a place or alone. */
const ROUND_OF_VOTE = /^(?:primera|segunda) vuelta\b/;

/** An event that one takes part in, as an article tells of it. */
export interface Occasion {
  /** 0: the article mentions it most. */
  readonly rank: number;
  readonly kind: OccasionKind;
  /** How much the article is about it: when it is first told, in how many of ten sentences, among how many such events. */
  readonly focus: readonly string[];
}

const known = new WeakMap<ArticleEntities, ReadonlyMap<number, Occasion>>();

/** The events of an article that one takes part in, by entity, the most mentioned first. */
export function occasionsOf({ entities, views }: Pick<Scene, 'entities' | 'views'>): ReadonlyMap<number, Occasion> {
  const before = known.get(entities);
  if (before !== undefined) return before;
  const found = new Map<
    number,
    { readonly rank: number; readonly kind: OccasionKind; readonly entity: ArticleEntity }
  >();
  for (const entity of mostMentioned(entities, 'Event')) {
    let kind: OccasionKind | undefined;
    for (const name of entity.names) kind ??= kindOf(normalizeName(name));
    if (kind !== undefined) found.set(entity.index, { rank: found.size, kind, entity });
  }
  const occasions = new Map(
    [...found].map(([index, { rank, kind, entity }]): [number, Occasion] => {
      const first = Math.min(...entity.mentions.map(({ sentence }) => sentence));
      const tenth = Math.min(5, Math.floor((10 * entity.mentions.length) / Math.max(1, views.length)));
      return [
        index,
        { rank, kind, focus: [`first=${Math.min(first, 3)}`, `often=${tenth}`, `of=${Math.min(found.size, 4)}`] },
      ];
    }),
  );
  known.set(entities, occasions);
  return occasions;
}

function kindOf(name: string): OccasionKind | undefined {
  if (ROUND_OF_VOTE.test(name)) return 'vote';
  if (/^gran premio\b/.test(name)) return 'race';
  // What it is stands first: `segundo congreso de abogados`, not the `investigación del Congreso`.
  for (const word of name.split(' ', 2)) {
    const kind = ATTENDED.get(word);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
