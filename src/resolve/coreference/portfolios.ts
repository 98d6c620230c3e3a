/** The fields that ministers, councillors and commissioners are named after. */
const FIELDS = [
  'asuntos (?:exteriores|políticos|sociales|económicos|europeos)|relaciones exteriores|negocios extranjeros|exteriores',
  'política (?:exterior|territorial|económica|social)|cooperación|migración|migraciones|inmigración|integración',
  'defensa|interior|seguridad|gobernación|justicia|presidencia|función pública|administraciones públicas|derechos humanos',
  'economía|hacienda|finanzas|presupuestos?|comercio|industrias?|competencia|consumo|turismo|planificación|desarrollo',
  'trabajo|empleo|seguridad social|vivienda|inclusión|igualdad|familia|juventud|mujer|servicios sociales|salud|sanidad',
  'educación|universidades|cultura|ciencia|tecnología|innovación|deportes?|comunicación|comunicaciones|prensa',
  'agricultura|ganadería|pesca|medio ambiente|ambiente|clima|transición ecológica|energía|minas|minería|hidrocarburos',
  'transportes?|fomento|obras públicas|infraestructuras?|telecomunicaciones|movilidad|urbanismo|aguas?|estado',
];

/** The name of such a field, whatever stands behind it. */
export const PORTFOLIO = new RegExp(`^(?:${FIELDS.join('|')})(?: .*)?$`, 'i');
