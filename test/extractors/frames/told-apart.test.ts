import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleEntity } from '../../../src/core/entity.ts';
import type { ArticleStatement } from '../../../src/core/statement.ts';
import { extractArticle, loadToolkit, type Toolkit } from '../../../src/pipeline.ts';
import { readArticle } from '../../core/article-of.ts';

let toolkit: Toolkit;
beforeAll(async () => {
  toolkit = await loadToolkit();
});

interface Told {
  readonly statements: readonly ArticleStatement[];
  readonly entities: readonly ArticleEntity[];
  of(relation: string, subject?: string): readonly ArticleStatement[];
}

function read(text: string): Told {
  const article = readArticle(text);
  const { statements, entities } = extractArticle(article, toolkit, () => {});
  return {
    statements,
    entities,
    of: (relation, subject) =>
      statements.filter(
        (one) => one.relation === relation && (subject === undefined || entities[one.subject]!.names.includes(subject)),
      ),
  };
}

describe('what an article tells of one pair', () => {
  it('is two statements where one was done and one is planned, each with its own figure and evidence', () => {
    const { of, entities } = read(
      'Oslo, 17 de junio de 2024. Noruega enviará mil ingenieros a Georgia. Canadá denuncia que Noruega ha enviado 300 misiles a Georgia.',
    );
    const sent = of('SENT', 'Noruega').filter(({ object }) => entities[object]!.name === 'Georgia');
    const told = sent.map(({ factuality, quantity, evidence }) => `${factuality} ${quantity} ${evidence.length}`);
    expect(told.sort()).toEqual(['alleged 300 1', 'planned 1000 1']);
  });

  it('is one taking part, where one is still to come and the other only stands beside the event', () => {
    const at = read(
      'El Atlético Vetusta gana al Real Burgos y se mete en la final de la Copa del Norte. El Atlético Vetusta disputará la final de la Copa del Norte el próximo 22 de noviembre en Oviedo.',
    ).of('PARTICIPATED_IN', 'Atlético Vetusta');
    expect(at.length).toBeGreaterThan(0);
    for (const { object } of at) expect(at.filter((one) => one.object === object)).toHaveLength(1);
    for (const { factuality } of at) expect(factuality).toBe('planned');
  });

  it('is one toll, whatever the word for its victims', () => {
    const tolls = read(
      'Un terremoto deja al menos 43 muertos en el oeste de Perú\n\nAl menos 43 personas murieron este martes tras un terremoto que sacudió el oeste de Perú, informó la Policía peruana.',
    ).of('SUFFERED_LOSSES');
    expect(tolls.length).toBeGreaterThan(0);
    for (const { subject, object } of tolls)
      expect(tolls.filter((one) => one.subject === subject && one.object === object)).toHaveLength(1);
  });

  it('is one meeting where the day before is named in one sentence and none in the other', () => {
    const met = read(
      'Oslo, 17 de junio de 2024. Marcos Peña sonríe durante su reunión con la ministra Lorena Vidal. Marcos Peña pidió ayuda durante su reunión con la ministra Lorena Vidal, celebrada el día anterior en Oslo.',
    ).of('MET');
    expect(met.map(({ date }) => date)).toEqual(['2024-06-16']);
  });

  it('is two posts where one was given up', () => {
    const posts = read(
      'La secretaria de Economía de Chile, Marta Solís, viajó ayer. La exministra chilena Marta Solís dijo que volverá.',
    ).of('HOLDS_POSITION');
    expect(posts.filter(({ content }) => /^ex/.test(content ?? '')).length).toBeLessThan(posts.length);
  });

  it('has no day before the article where it is still to come, and no day where it holds', () => {
    const { of } = read(
      'Lima, 5 de junio de 2024 (EFE).- Marcos Peña visitó Lima el martes. Se habla de una posible cumbre entre Marcos Peña y Lorena Vidal, que podría celebrarse en el aniversario del acuerdo, cuya firma tuvo lugar el 18 de junio de 2023. El presidente de Chile, Marcos Peña, llegó el miércoles.',
    );
    for (const { date, factuality } of of('MET')) if (factuality !== 'asserted') expect(date).toBeNull();
    for (const { date } of of('HOLDS_POSITION')) expect(date).toBeNull();
  });
});

describe('who does not do what is told', () => {
  it('is a person represented by another', () => {
    const { of, entities } = read(
      'La ministra Lorena Vidal se reunió con Marcos Peña en Lisboa, en nombre del presidente chileno, Andrés Soto.',
    );
    const met = of('MET').map(({ subject, object }) => [entities[subject]!.name, entities[object]!.name].sort());
    expect(met).toEqual([['Lorena Vidal', 'Marcos Peña']]);
  });

  it('is who only suffers what is denounced', () => {
    const { of } = read('La abogada Lorena Vidal denunció que Marcos Peña sufre persecución.');
    expect(of('ACCUSED')).toEqual([]);
    const accused = read('La abogada Lorena Vidal denunció que Marcos Peña vende armas.').of('ACCUSED');
    expect(accused).toHaveLength(1);
  });

  it('is an agency that passes on what was said; a judge who summons does', () => {
    const quoted = read('"Habrá acuerdo", señaló el ministro Marcos Peña, citado por la agencia Reuters.');
    expect(quoted.of('CHARGED')).toEqual([]);
    expect(quoted.of('REQUESTED')).toEqual([]);
  });
});

describe('a figure set against a toll', () => {
  const of = (text: string) =>
    read(text)
      .of('SUFFERED_LOSSES')
      .map(({ quantity, unit, factuality, date }) => ({ quantity, unit, factuality, date }));
  const toll = 'Unos 2.000 soldados chadianos murieron en la guerra de Sudán, según la ONU.';

  it('is another toll of the people of the sentence before, with no claimant but one named beside it', () => {
    const { statements } = read(
      `${toll} Una cifra que supera ampliamente los 600 muertos que se habían reportado en abril.`,
    );
    const other = statements.find(({ quantity }) => quantity === 600);
    expect(other).toMatchObject({ relation: 'SUFFERED_LOSSES', unit: 'muertos', factuality: 'alleged', date: null });
    expect(other?.quantityQualifier).toBeNull();
    expect(other?.attributedTo).toEqual([]);
    expect(other?.evidence).toHaveLength(2);
  });

  it('is none of another year, and none where the next sentence counts something else', () => {
    const figures = (text: string) => of(text).map(({ quantity }) => quantity);
    expect(figures(`${toll} La cifra supera los 600 muertos del año pasado.`)).not.toContain(600);
    expect(figures(`${toll} La cifra supera los 600 millones de euros.`)).not.toContain(600);
    expect(figures(`${toll} Los 600 muertos de Mali fueron enterrados.`)).not.toContain(600);
  });
});
