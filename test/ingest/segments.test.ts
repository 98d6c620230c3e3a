import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSegments } from '../../src/ingest/segments.ts';

const LEAD =
  'El ministro de Pesca de Andoria, Pau Serra, firmó el martes en Puerto Claro un convenio con la cofradía local para limitar las capturas de atún durante los próximos tres años y crear un registro público de embarcaciones, informó el organismo en una nota difundida al final de la jornada.';
const BODY =
  'La cofradía agradeció al ministro su disposición y prometió entregar los datos de cada barco antes de fin de año, según su presidenta.';

function kinds(text: string): readonly string[] {
  return findSegments(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('segments', () => {
  it('marks the head of a page in its usual order', () => {
    const text = `PESCA | COSTA\n\nAndoria limita la captura del atún\n\nLa cofradía celebra el acuerdo\n\nPor Redacción Costa\nMartes 5 de Junio de 2025 - 10:17\n\n${LEAD}\n\n${BODY}\n`;
    expect(kinds(text)).toEqual([
      'kicker: PESCA | COSTA',
      'headline: Andoria limita la captura del atún',
      'subheading: La cofradía celebra el acuerdo',
      'byline: Por Redacción Costa',
      'dateline: Martes 5 de Junio de 2025 - 10:17',
      `lead: ${LEAD}`,
      `body: ${BODY}`,
    ]);
  });

  it('parts a dateline from its lead', () => {
    expect(kinds(`Puerto Claro, 3 sep (EFE).- ${LEAD}`)).toEqual([
      'dateline: Puerto Claro, 3 sep (EFE).-',
      `lead: ${LEAD}`,
    ]);
  });

  it('takes a country and a line without a stop for the headline of an agency', () => {
    expect(
      kinds(
        `Andoria.- La cofradía logra el aval del ministro\n\nPUERTO CLARO, 3 Sep. 2025 (EUROPA PRESS) -\n\n${LEAD}`,
      ),
    ).toEqual([
      'kicker: Andoria.-',
      'headline: La cofradía logra el aval del ministro',
      'dateline: PUERTO CLARO, 3 Sep. 2025 (EUROPA PRESS) -',
      `lead: ${LEAD}`,
    ]);
    expect(kinds(`PUERTO CLARO.- ${LEAD}`)[0]).toBe('dateline: PUERTO CLARO.-');
  });

  it('takes a text that begins with a paragraph as lead, without a headline', () => {
    expect(kinds(`${LEAD}\n\n${BODY}`)).toEqual([`lead: ${LEAD}`, `body: ${BODY}`]);
  });

  it.each([
    'Eva Robledo / Puerto Claro',
    'Por Eva Robledo, enviada especial',
    'De la Redacción',
    'Eva Robledo Sáenz',
    'Por: redacción Puerto Claro / El Faro',
  ])('knows who signs by the form of the line: %s', (line) => {
    const text = `Andoria limita la captura del atún\n\n${line}\n\n${LEAD}\n\n${BODY}`;
    expect(kinds(text)).toContain(`byline: ${line}`);
  });

  it('takes no line of names for a signature where the article tells of them', () => {
    const text = `Andoria limita la captura del atún\n\nPau Serra\n\n${LEAD}\n\n${BODY}`;
    expect(kinds(text)).not.toContain('byline: Pau Serra');
  });

  it('keeps a link to another story out of the body', () => {
    expect(kinds(`${LEAD}\nTe puede interesar:\nEl precio del pan sube otra vez\n${BODY}`)).toEqual([
      `lead: ${LEAD}`,
      'related: Te puede interesar:',
      'related: El precio del pan sube otra vez',
      `body: ${BODY}`,
    ]);
  });

  it('keeps the paragraph after a marker without links', () => {
    expect(kinds(`${LEAD}\nTe Recomendamos\n${BODY}`)).toEqual([
      `lead: ${LEAD}`,
      'related: Te Recomendamos',
      `body: ${BODY}`,
    ]);
  });

  it.each([
    'Lea también los anexos del convenio, pidió la ministra.',
    'Más información llegó por la tarde, dijo la ministra.',
  ])('reads the sentence "%s" as body', (sentence) => {
    expect(kinds(`${LEAD}\n\n${sentence}`)).toEqual([`lead: ${LEAD}`, `body: ${sentence}`]);
  });

  it.each([
    ['1\nSube el pan en Andoria\n2\nBaja la luz en la costa', 4],
    ['1. Sube el pan en Andoria\n2. Baja la luz en la costa', 2],
    ['Lo más leído\n1. Sube el pan en Andoria\n2. Baja la luz', 3],
  ])('marks a numbered list of other headlines: %j', (list, count) => {
    const found = findSegments(`${LEAD}\n\n${BODY}\n${list}`);
    expect(found.slice(-count).map(({ kind }) => kind)).toEqual(Array(count).fill('headlines'));
    expect(found.slice(0, -count).map(({ kind }) => kind)).toEqual(['lead', 'body']);
  });

  it('reads a numbered list of sentences as body', () => {
    const list = '1. El ministro firmó el convenio.\n2. La cofradía lo agradeció.';
    expect(kinds(`${LEAD}\n\n${list}\n\n${BODY}`).filter((line) => line.startsWith('headlines'))).toEqual([]);
  });

  it.each([
    ['El ministro y la presidenta, ayer en Puerto Claro. EFE', 'EFE'],
    ['El ministro, en una imagen de archivo. | REUTERS', '| REUTERS'],
    ['El ministro y la presidenta. Foto: AFP.', 'Foto: AFP.'],
    ['Pie de foto: El ministro, en el puerto. M. SERRA', 'M. SERRA'],
  ])('tells the caption %j from its credit', (caption, credit) => {
    const found = kinds(`${LEAD}\n${caption}\n${BODY}`);
    expect(found).toContain(`credit: ${credit}`);
    expect(found.some((line) => line.startsWith('caption: El ministro'))).toBe(true);
  });

  it('reads a sentence that names an agency as body', () => {
    const sentence = 'El convenio entrará en vigor en marzo, según informó ayer la agencia EFE.';
    expect(kinds(`${LEAD}\n${sentence}\n${BODY}`)[1]).toBe(`body: ${sentence}`);
  });

  it('marks an embedded post with the lines around its signature', () => {
    const post =
      'Great day for the fleet of Andoria.\n— Pau Serra (@pauserra) June 5, 2025\nMore soon. pic.twitter.com/abc123';
    expect(kinds(`${LEAD}\n${post}\n${BODY}`).slice(1, 4)).toEqual([
      'post: Great day for the fleet of Andoria.',
      'credit: — Pau Serra (@pauserra) June 5, 2025',
      'post: More soon. pic.twitter.com/abc123',
    ]);
  });

  it('takes the clock off the entries of a live page', () => {
    expect(kinds(`DIRECTO | Votación en Andoria\n\n23:40 h. ${LEAD}\n\n22:55 h. ${BODY}`)).toEqual([
      'kicker: DIRECTO |',
      'headline: Votación en Andoria',
      'dateline: 23:40 h.',
      `lead: ${LEAD}`,
      'dateline: 22:55 h.',
      `body: ${BODY}`,
    ]);
  });

  it('finds the titles between paragraphs', () => {
    expect(kinds(`${LEAD}\nUna costa dividida\n${BODY}`)[1]).toBe('subheading: Una costa dividida');
  });

  it('reads a hard-wrapped paragraph as one', () => {
    const wrapped = `${LEAD.slice(0, 68)}\n${LEAD.slice(69, 135)}\n${LEAD.slice(136, 196)}\n${LEAD.slice(197)}`;
    expect(
      findSegments(`${wrapped}\n\n${BODY}`)
        .map(({ kind }) => kind)
        .at(-1),
    ).toBe('body');
  });

  it('covers all text that is not white space, in order and without overlaps, whatever the text', () => {
    const lines = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        LEAD,
        BODY,
        'Te puede interesar:',
        '1',
        '2. Otra',
        'Foto: EFE.',
        '— A (@a) June 5, 2025',
        'QUITO.- ',
        '5 de junio de 2025',
        'POLÍTICA',
        '- x',
        '\r',
        '\t',
      ),
    );
    const texts = fc.array(lines).map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        let gaps = '';
        for (const { start, end } of findSegments(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          gaps += text.slice(last, start);
          last = end;
        }
        expect((gaps + text.slice(last)).trim()).toBe('');
      }),
      { seed: 20250605, numRuns: 300 },
    );
  });
});
