import type { Sentence } from '../../core/annotation.ts';

/** What the words of a judgement say of what is judged. */
export type Tone = 'good' | 'bad';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Words of Spanish that judge, whatever they are said of; adjectives in the masculine. Those that also name a kind of thing
 * (`negro`, `crítico de cine`) or hold of facts alone (`muerto`, `alto`) are not listed.
 */
const JUDGING: ReadonlyMap<string, Tone> = new Map([
  ...words(`
    absurdo abusivo aberrante abominable abyecto alarmante ambiguo amenazante anacrónico antidemocrático arbitrario atroz atrocidad
    autoritario aventurero bárbaro barbaridad barbarie bochornoso bochorno brutal burdo burla cínico cinismo catastrófico catástrofe
    charlatán chapucero chapuza chantaje cobarde cobardía corrupto cruel cuestionable culpable decepción decepcionante deficiente
    delirante demagógico demagogo deplorable desacertado desafortunado desastre desastroso descabellado descarado desfachatez
    deshonesto desleal desmesurado desorbitado desproporcionado despótico despropósito débil discriminatorio disparate disparatado
    dudoso engaño engañoso equivocado errado erróneo error escandaloso escándalo espantoso excesivo extremista falaz falso falsedad
    farsa farsante fascista folclórico fracaso fraude fraudulento frívolo funesto gravísimo grave grosero guerrerista hipócrita hipocresía
    histérico horrible horror humillación humillante ilegal ilegítimo ilícito imprudente impropio improcedente improvisado improvisación
    impresentable inaceptable inadmisible inapropiado inasumible incoherente incompetente inconcebible inconstitucional inconsistente
    inaudito indecente indefendible indignante indigno ineficaz ineficiente inepto infame infamia infantil infundado infundio ingenuo
    injerencia inhumano injustificable injustificado injusto injusticia inmoral inmaduro innecesario inoportuno insensato insensible
    insostenible insuficiente insultante insulto insólito intolerable intransigente inútil inviable invasor irracional irrisorio
    irresponsable irresponsabilidad lamentable lesivo locura marioneta malo maniobra mafioso mediocre mentira mentiroso mezquino mezquindad
    miserable nefasto negligente nocivo obsceno ofensivo opaco oportunista papelón parche patético payaso peligroso pésimo perverso
    perjudicial pernicioso pirata populista precipitado prematuro preocupante propaganda provocación provocador racista ridículo retroceso
    repugnante represivo revanchista rudimentario sectario sesgado servil siniestro soberbia sucio tardío teatro temerario
    tibio torpe torpeza traición traidor trágico tramposo trampa tirano títere ultraje unilateral usurpador vergonzoso vergüenza
    vil violatorio xenófobo capricho amenaza farol persecución cacería montaje bulo patraña atropello agravio afrenta
    bofetada suicidio suicida parodia pantomima espectáculo circo lastre obstáculo fiasco chiste broma`).map(
    (word) => [word, 'bad'] as const,
  ),
  ...words(`
    acertado acierto admirable agradecido alentador ambicioso apasionante asombroso audaz avance beneficioso brillante brillantez bueno
    bravo capaz clave colosal constructivo convincente correcto coraje crucial decisivo decente digno destacado eficaz eficiente ejemplar
    ejemplo elegante emblemático encomiable enriquecedor equilibrado estupendo esperanzador estimulante excelente excepcional excelencia
    exitoso éxito extraordinario fabuloso fantástico fenomenal formidable fructífero fundamental genial genio generoso generosidad gigante
    grandioso hermoso heroico héroe heroína hito histórico honesto honor honrado hazaña idóneo ilusionante imprescindible impecable
    imbatible importante impresionante inmejorable innovador inolvidable inspirador íntegro inteligente invencible inédito justo leal
    legendario lúcido logro magnífico maravilla maravilloso memorable maestro magistral mejor modélico modelo necesario
    noble oportuno orgullo óptimo paciencia pionero positivo prestigioso prometedor prudente pragmático productivo profesional
    precioso récord referente relevante responsable sabio saludable satisfactorio sensacional sensato serio sereno sobresaliente solidario
    sólido soberbio talentoso talento templado temple transparente trascendental triunfo único útil valentía valiente valioso
    ventajoso victoria virtuoso visionario vital amigo hermano oportunidad esperanza privilegio bendición milagro`).map(
    (word) => [word, 'good'] as const,
  ),
]);

const TURNING = /^(?:no|nada|sin|poco|ni|tampoco|nunca|menos)$/;

/** Within so many words behind it a predicate says its judgement: `tildó la medida, anunciada ayer, de disparate`. */
const REACH = 16;

/** How the words behind a predicate judge what it tells of; null where none do, or good and bad ones. */
export function toneBehind({ tokens }: Sentence, predicate: number): Tone | null {
  let tone: Tone | null = null;
  for (let at = predicate + 1; at < Math.min(tokens.length, predicate + REACH); at++) {
    const { form, lemma } = tokens[at]!;
    if (form === '.' || form === ';') break;
    const judged = JUDGING.get(lemma.toLowerCase());
    if (judged === undefined) continue;
    const before = tokens[at - 1]?.form.toLowerCase() ?? '';
    const said: Tone = TURNING.test(before) ? (judged === 'good' ? 'bad' : 'good') : judged;
    if (tone !== null && tone !== said) return null;
    tone = said;
  }
  return tone;
}
