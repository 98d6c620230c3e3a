/** Verbs that say of an event no more than that it takes place. */
export const TAKING_PLACE: ReadonlySet<string> = new Set(
  `celebrar realizar producir ocurrir suceder tener comenzar empezar iniciar disputar registrar efectuar desarrollar inaugurar
  arrancar abrir acoger albergar perpetrar cometer programar prever convocar fijar concluir terminar finalizar clausurar`.split(
    /\s+/,
  ),
);
