/** Posts → what bodies in which they are held are called; both are general words, folded. */
export const AFFINE: readonly (readonly [RegExp, RegExp])[] = [
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
