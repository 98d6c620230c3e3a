/** Nouns for where a body has its seat or branches: `con sede en`, `con 17 oficinas en`. */
export const SEAT: ReadonlySet<string> = new Set(
  `sede cuartel base oficina domicilio matriz campus planta fábrica redacción central filial sucursal delegación depósito almacén
  laboratorio taller factoría instalación tienda`.split(/\s+/),
);
/** Participles that say where a thing or body is. */
export const SEATED =
  /^(?:radicad|ubicad|situad|afincad|asentad|establecid|domiciliad|localizad|enclavad|instalad|emplazad|basad|celebrad|disputad)[oa]s?$/;
