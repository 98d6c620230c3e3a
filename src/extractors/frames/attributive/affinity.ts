import type { ArticleEntities, EntityType } from '../../../core/entity.ts';
import { normalizeName } from '../../../knowledge/index.ts';
import { carriedParty, type Party } from '../view.ts';

/** Posts → what bodies in which they are held are called; both are general words, folded. */
const AFFINE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:vice)?rector|^decan|^catedratic|^profesor|^bedel/,
    /\b(?:universidad|politecnica|facultad|instituto|colegio|escuela)\b/,
  ],
  [/^superintendent/, /\bsuperintendencia\b/],
  [
    /^(?:vice)?(?:ministr|secretari)|^subsecretari|^titular$|^viceministr/,
    /\b(?:ministerio|secretaria|cartera|departamento|gobierno|ejecutivo|gabinete)\b/,
  ],
  [
    /^conseje[ro]|^consell|^lehendakari/,
    /\b(?:consejeria|conselleria|junta|generalitat|govern|gobierno vasco|gobierno (?:de|del|regional|autonomico)|comunidad|xunta)\b/,
  ],
  [/^comisari|^inspector|^agente$/, /\b(?:comision europea|union europea|policia|guardia civil)\b/],
  [/^fiscal|^procurador/, /\b(?:fiscalia|ministerio publico|procuraduria)\b/],
  [/^juez|^jueza|^magistrad/, /\b(?:tribunal|juzgado|audiencia|corte|supremo)\b/],
  [/^alcald|^concejal|^edil|^intendente|^corregidor/, /\b(?:ayuntamiento|alcaldia|municipalidad|intendencia)\b/],
  [
    /^diputad|^senador|^congresista|^parlamentari|^asambleista/,
    /\b(?:congreso|senado|asamblea|parlamento|camara|legislatura)\b/,
  ],
  [/^(?:vice)?gobernador/, /\bbanco\b/],
  [/^defensor/, /\bdefensoria\b/],
  [/^contralor/, /\bcontraloria\b/],
  [/^embajador|^consul/, /\b(?:embajada|consulado)\b/],
  [
    /^comandante|^general$|^coronel|^capitan|^almirante|^teniente/,
    /\b(?:ejercito|armada|fuerzas armadas|marina|guardia)\b/,
  ],
  [
    /^entrenador|^tecnic|^capitan|^delantero|^portero|^jugador/,
    /\b(?:club|fc|cf|cd|ud|rcd|deportivo|atletico|sporting|seleccion)\b/,
  ],
  [/^portavoz|^vocer/, /\b(?:gobierno|partido|grupo parlamentario|ministerio)\b/],
  [/^arzobispo|^obispo|^parroc/, /\b(?:arzobispado|obispado|diocesis|archidiocesis|parroquia|iglesia)\b/],
  [/^redactor|^editor|^periodista|^corresponsal/, /\b(?:diario|periodico|radio|television|canal|revista)\b/],
  [/^secretari/, /\b(?:sindicato|confederacion|union (?:general|sindical)|comisiones obreras)\b/],
];

const known = new WeakMap<object, Map<string, readonly Party[]>>();

/**
 * Organisations of the article whose name says that such a post is held there, the most named first, two at most: `la
 * rectora` at the university named ten sentences before.
 */
export function affineBodies(
  entities: ArticleEntities,
  post: string,
  types: ReadonlySet<EntityType>,
): readonly Party[] {
  if (!types.has('Organization')) return [];
  let byPost = known.get(entities);
  if (byPost === undefined) {
    byPost = new Map();
    known.set(entities, byPost);
  }
  let found = byPost.get(post);
  if (found === undefined) {
    found = findAffine(entities, post);
    byPost.set(post, found);
  }
  return found;
}

function findAffine({ entities }: ArticleEntities, post: string): readonly Party[] {
  const bodies = AFFINE.filter(([posts]) => posts.test(post)).map(([, names]) => names);
  if (bodies.length === 0) return [];
  return entities
    .filter(({ type, names }) => {
      if (type !== 'Organization') return false;
      return names.some((name) => bodies.some((body) => body.test(normalizeName(name))));
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
    .slice(0, 2)
    .map((entity) => carriedParty({ ...entity, entity: entity.index }));
}
