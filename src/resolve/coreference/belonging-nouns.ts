/**
 * What only things of one kind have, folded: a name behind `accionistas de`, `filial de` is a firm's, behind `vecinos de` a
 * place's. General vocabulary; what many kinds have (`presidente`, `sede`) stands in none.
 */
const NOUNS: Readonly<Record<string, string>> = {
  firm: `accionista accionistas accion acciones filial filiales dividendo dividendos facturacion beneficio beneficios ingresos ganancias
    ventas perdidas cotizacion titulos capitalizacion consejero-delegado delegado plantilla empleados trabajadores operarios directivo
    directivos ejecutivo ejecutivos fundador cofundador fundadora cofundadora cliente clientes usuarios proveedor proveedores matriz
    subsidiaria producto productos marca fusion absorcion opa adquisicion compra quiebra concurso planta plantas fabrica factoria
    tienda tiendas franquicia consejo gerente abogados acreedores`,
  place: `vecino vecinos vecina vecinas habitante habitantes alcalde alcaldesa intendente afueras barrio centro calle calles aeropuerto
    puerto bahia norte sur este oeste noreste noroeste sureste suroeste alrededores casco playa playas municipio localidad ciudad
    pueblo provincia comarca region isla valle sierra costa kilometros obispo arzobispo parroco mercado plaza camino carretera
    autovia tramo rio periferia aldea cerco toma caida frente`,
  club: `entrenador tecnico jugador jugadores jugadora jugadoras delantero delantera defensa centrocampista portero portera guardameta
    lateral extremo pivote base capitan aficion hinchada hinchas cantera filial goleador mediapunta banquillo fichaje vestuario
    plantel once camiseta zaga socios estadio porteria`,
  person: `hijo hija hijos esposa esposo mujer marido viuda viudo hermano hermana padre madre padres nieto nieta sobrino sobrina primo
    prima muerte asesinato nacimiento obra obras discurso palabras detencion abogado abogada novela cuerpo vida carrera dimision
    destitucion figura mandato voz manos salud cuadro poemas gol goles disparo remate cabezazo pase`,
};

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS)
    .reverse()
    .flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun) => [noun, kind] as const)),
);

/** The kind of thing that has what a folded noun names (`firm`, `place`, `club`, `person`), or null. */
export function ownerOf(noun: string): string | null {
  return KINDS.get(noun) ?? null;
}
