import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const visited = defineRelation({
  name: 'VISITED',
  endpoints: { subject: ['Person', 'Organization', 'Group'], object: ['Place', 'Country'] },
  symmetric: false,
  labels: { es: 'visitó', en: 'visited' },
  inverse: { es: 'fue visitado por', en: 'was visited by' },
  plover: 'CONSULT',
  cameo: '042',
  figures: { single: 'subject' },
  placed: false,
  frames: [
    {
      id: 'visited.visitar',
      lemmas: words('visitar recorrer'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient', 'destination', 'in-patient'],
    },
    {
      id: 'visited.viajar',
      lemmas: words('viajar peregrinar arribar aterrizar volar'),
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'recipient', 'in-destination'],
    },
    {
      id: 'visited.llegar',
      lemmas: words(`
        llegar ir acudir volver regresar retornar entrar ingresar venir subir bajar marchar partir emprender huir
        escapar emigrar enrumbar tornar navegar zarpar poner embarcar pasar cruzar concurrir`),
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'recipient', 'in-destination'],
    },
    {
      id: 'visited.trasladar',
      lemmas: words(`
        trasladar desplazar dirigir encaminar personar apersonar presentar acercar aproximar asomar mudar exiliar`),
      reflexive: true,
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'recipient', 'in-destination'],
    },
    {
      id: 'visited.alojar',
      lemmas: words('alojar hospedar instalar encontrar hallar refugiar asilar exiliar'),
      reflexive: true,
      cue: 'fair',
      subject: ['agent'],
      object: ['place'],
    },
    {
      id: 'visited.estancia',
      lemmas: words('estar permanecer pernoctar residir recalar vivir veranear desembarcar aterrizar quedar pasear'),
      cue: 'fair',
      subject: ['agent'],
      object: ['place', 'attribute'],
    },
    {
      id: 'visited.pisar',
      lemmas: words('pisar conocer atravesar sobrevolar cruzar inspeccionar'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient', 'place', 'destination'],
    },
    {
      id: 'visited.vuelta',
      lemmas: words('volver regresar retornar llegar venir proceder partir salir'),
      cue: 'weak',
      subject: ['agent'],
      object: ['origin', 'topic'],
    },
    {
      id: 'visited.visita',
      lemmas: words('visita viaje gira estancia periplo peregrinación desplazamiento peregrinaje estadía'),
      cue: 'strong',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'destination', 'recipient', 'place', 'in-patient', 'in-destination'],
    },
    {
      id: 'visited.llegada',
      lemmas: words(`
        llegada regreso vuelta retorno traslado recorrido paso escala entrada presencia excursión expedición
        itinerario tour aterrizaje exilio vuelo rumbo camino`),
      cue: 'fair',
      subject: ['agent', 'in-agent'],
      object: ['patient', 'destination', 'recipient', 'place'],
    },
    {
      id: 'visited.rumbo',
      lemmas: words('poner tomar hacer'),
      with: words('rumbo pie escala viaje camino tierra parada'),
      cue: 'strong',
      subject: ['agent'],
      object: ['destination', 'recipient', 'place', 'patient', 'in-patient'],
    },
    {
      // `la acompañó a Oviedo`: the parser takes the place behind `a` for a second object.
      id: 'visited.escoltar',
      lemmas: words('acompañar escoltar'),
      cue: 'weak',
      subject: ['agent', 'patient', 'recipient'],
      object: ['patient', 'recipient'],
    },
    {
      id: 'visited.acompañar',
      lemmas: words(`
        acompañar recoger enviar mandar despachar rodar inaugurar actuar plantar desfilar desplazar personar posar cantar
        debutar enterrar comparecer llevar`),
      cue: 'weak',
      subject: ['agent', 'patient'],
      object: ['place', 'destination'],
    },
  ],
  example: 'El ministro viajó a Lisboa.',
  nearMiss: 'El ministro viajó en tren.',
});
