import { ACTOR_TYPES } from '../core/entity.ts';
import { defineRelation } from './define-relation.ts';
import { words } from './words.ts';

export const hosted = defineRelation({
  name: 'HOSTED',
  endpoints: { subject: [...ACTOR_TYPES, 'Place'], object: [...ACTOR_TYPES, 'Event'] },
  symmetric: false,
  labels: { es: 'acogió', en: 'hosted' },
  inverse: { es: 'fue acogido por', en: 'was hosted by' },
  plover: 'CONSULT',
  cameo: '043',
  frames: [
    {
      id: 'hosted.acoger',
      lemmas: words('acoger albergar organizar hospedar alojar copresidir'),
      cue: 'strong',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'hosted.acoger-en',
      lemmas: words('acoger albergar organizar hospedar alojar copresidir'),
      cue: 'weak',
      subject: ['place'],
      object: ['patient'],
    },
    {
      id: 'hosted.convocar',
      lemmas: words(`
        convocar presidir auspiciar patrocinar promover montar inaugurar programar coordinar clausurar
        copresidir coorganizar`),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'hosted.celebrar',
      lemmas: words('celebrar ofrecer preparar impulsar lanzar protagonizar dirigir'),
      // `celebró la decisión`: glad of what others did.
      unless: words(`
        acuerdo pacto entendimiento decisión operación compra venta fusión fallo sentencia nombramiento liberación
        anuncio victoria triunfo éxito medida gesto alto tregua detención designación aprobación noticia resultado`),
      cue: 'weak',
      subject: ['agent', 'place'],
      object: ['patient'],
    },
    {
      id: 'hosted.recibir',
      lemmas: words('recibir invitar convocar reunir acoger alojar hospedar refugiar asilar'),
      reflexive: false,
      cue: 'weak',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'hosted.asilo',
      lemmas: words('conceder dar otorgar ofrecer brindar'),
      with: words('asilo refugio cobijo alojamiento acogida'),
      cue: 'fair',
      subject: ['agent'],
      object: ['recipient', 'patient'],
    },
    {
      id: 'hosted.anfitrión',
      lemmas: words('anfitrión organizador sede promotor patrocinador convocante'),
      cue: 'strong',
      subject: ['agent'],
      object: ['topic', 'in-topic', 'purpose'],
    },
    {
      id: 'hosted.organización',
      lemmas: words('organización convocatoria celebración promoción'),
      cue: 'fair',
      subject: ['agent'],
      object: ['patient'],
    },
    {
      id: 'hosted.evento',
      lemmas: words(`
        cumbre conferencia congreso festival torneo exposición feria manifestación huelga concierto seminario
        foro curso simposio gala recital concurso exhibición homenaje certamen campaña`),
      cue: 'weak',
      subject: ['agent'],
      object: ['attribute'],
    },
    {
      id: 'hosted.abrir',
      lemmas: words('abrir fijar oficiar suspender instalar prestar presidir auspiciar montar'),
      cue: 'weak',
      subject: ['agent', 'place'],
      object: ['patient', 'in-patient'],
    },
  ],
  example: 'La ciudad acogió el congreso.',
  nearMiss: 'La ciudad creció mucho.',
});
