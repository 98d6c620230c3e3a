/** Verbs of what one travels for and does where an event is held. */
export const ATTENDING: ReadonlySet<string> = new Set(
  `asistir participar intervenir inaugurar clausurar presidir acudir disputar jugar correr celebrar presenciar abrir cubrir
  representar sumarse`.split(/\s+/),
);

/** Who is asked to an event in a place: `viajó a Lima, invitada a la feria`. */
export const INVITED = /^(?:invitad|convocad|citad)[oa]s?$/;
