/** Words beside which `por` tells for which party somebody stands: `concejala por`, `aspira a la reelección por`. */
export const STANDING: ReadonlySet<string> = new Set(
  `candidato candidata alcalde alcaldesa concejal concejala diputado diputada senador senadora edil regidor regidora intendente
  parlamentario parlamentaria europarlamentario eurodiputado eurodiputada procurador gobernador gobernadora asambleísta
  congresista legislador legisladora prefecto vicealcalde cabeza reelección escaño acta elegir elegido reelegir presentar
  concurrir competir aspirar optar`.split(/\s+/),
);

/** Nouns for what a party sends its candidates under: `bajo las siglas de`, `en las listas de`. */
export const TICKET: ReadonlySet<string> = new Set('sigla lista papeleta candidatura fila'.split(' '));
