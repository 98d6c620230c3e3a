import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { buildArticle } from '../../src/ingest/build-article.ts';
import { findFormat, sniffFormat } from '../../src/ingest/formats.ts';

function read(file: string, source: string): { articles: Article[]; codes: string[] } {
  const diagnostics: Diagnostic[] = [];
  const documents = findFormat(file)?.read(source, file, (diagnostic) => diagnostics.push(diagnostic)) ?? [];
  return { articles: documents.map(buildArticle), codes: diagnostics.map(({ code }) => code) };
}

function kinds(article: Article | undefined): string[] {
  return (article?.segments ?? []).map(({ kind, start, end }) => `${kind}: ${article?.text.slice(start, end)}`);
}

const FIRST =
  'La alcaldesa de Valverde se reunió el lunes con los vecinos y prometió reparar el puente antes del invierno, después de meses de quejas por el estado de la calzada.';
const SECOND =
  'Los vecinos agradecieron el gesto, aunque pidieron un calendario por escrito y una comisión que vigile las obras hasta su entrega.';
const PAGE = `<!doctype html><html lang="es-ES"><head><title>Valverde promete <script>alert(1)</script> | Diario</title>
<meta property="og:site_name" content="Diario OG"><link rel="canonical" href="https://diario.example/a">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Valverde promete reparar el puente","datePublished":"2025-06-05T23:30:00-05:00","publisher":{"name":"Diario de Valverde"}}]}</script></head>
<body><nav><a href="/">Portada</a></nav><div class="cookie-bar">Usamos cookies.</div><article><h1>Valverde promete reparar el puente</h1>
<figure><img src="a.jpg"><figcaption>La alcaldesa, el lunes. EFE</figcaption></figure><p>${FIRST}</p><h2>Un calendario</h2><p>${SECOND} &amp; más.</p>
<script>document.write('mal')</script><blockquote class="twitter-tweet"><p>Gracias</p>— Ana (@ana) June 5, 2025</blockquote></article></body></html>`;

describe('HTML', () => {
  const { articles, codes } = read('a.html', PAGE);

  it('reads the head from JSON-LD before OpenGraph', () => {
    expect(articles[0]).toMatchObject({
      title: 'Valverde promete reparar el puente',
      publishedAt: '2025-06-05',
      publishedAtSource: 'metadata',
      publisher: 'Diario de Valverde',
      url: 'https://diario.example/a',
      language: 'es',
    });
  });

  it('keeps the article and leaves menus, notices and scripts', () => {
    expect(kinds(articles[0])).toEqual([
      'headline: Valverde promete reparar el puente',
      'caption: La alcaldesa, el lunes.',
      'credit: EFE',
      `lead: ${FIRST}`,
      'subheading: Un calendario',
      `body: ${SECOND} & más.`,
      'post: Gracias',
      'credit: — Ana (@ana) June 5, 2025',
    ]);
  });

  it('reports a script in the title and keeps it harmless', () => {
    expect(codes).toEqual(['html-script-in-title']);
    const { articles: bare } = read('b.html', `<title>Hola <script>alert(1)</script>mundo</title><p>${FIRST}</p>`);
    expect(bare[0]?.title).toBe('Hola mundo');
    expect(bare[0]?.text).not.toContain('alert');
  });
});

describe('Markdown', () => {
  const source = `---\ntitle: Titular propio\ndate: 2025-06-05\n---\n# Titular **fuerte**\n\nLa [alcaldesa](https://a.example/x) *prometió* reparar el puente de Valverde.\n\n![El puente. EFE](p.jpg)\n`;

  it('takes no sign of markup for a word and keeps the offsets of the file', () => {
    const article = read('a.md', source).articles[0];
    expect(article?.text.length).toBe(source.length);
    expect(article?.text.indexOf('prometió')).toBe(source.indexOf('prometió'));
    const words = (article?.segments ?? [])
      .filter(({ kind }) => kind !== 'other')
      .map(({ start, end }) => article?.text.slice(start, end));
    expect(words.join(' ')).not.toMatch(/[*#[\]()]|https/);
    expect(article).toMatchObject({ title: 'Titular propio', publishedAt: '2025-06-05' });
    expect(article?.segments.map(({ kind }) => kind)).toEqual(['other', 'headline', 'lead', 'caption', 'credit']);
  });

  it('reports front matter that is not YAML and reads on', () => {
    const { articles, codes } = read('b.md', `---\na: [\n---\n${FIRST}`);
    expect(codes).toEqual(['markdown-front-matter']);
    expect(articles).toHaveLength(1);
  });
});

describe('JSON', () => {
  it('knows the usual names of fields', () => {
    const source = JSON.stringify({
      titular: 'Puente nuevo',
      cuerpo: FIRST,
      fecha: '5 de junio de 2025',
      medio: { name: 'La Hora' },
      enlace: 'https://h.example/1',
    });
    expect(read('a.json', source).articles[0]).toMatchObject({
      title: 'Puente nuevo',
      publishedAt: '2025-06-05',
      publisher: 'La Hora',
      url: 'https://h.example/1',
    });
  });

  it('names the items of a list by their position and leaves out what is no article', () => {
    const { articles, codes } = read('a.json', JSON.stringify([{ text: FIRST }, { a: 1 }, { text: SECOND }]));
    expect(articles.map(({ file }) => file)).toEqual(['a.json#1', 'a.json#3']);
    expect(codes).toEqual(['json-no-article']);
  });

  it('puts the headline before the text only where it is missing there', () => {
    const text = `Puente nuevo\n\n${FIRST}`;
    expect(read('a.json', JSON.stringify({ title: 'Puente nuevo', text })).articles[0]?.text).toBe(text);
    expect(read('a.json', JSON.stringify({ title: 'Puente nuevo', text: FIRST })).articles[0]?.text).toBe(text);
  });

  it('reports broken JSON', () => {
    expect(read('a.json', '{"text": ').codes).toEqual(['json-broken']);
  });
});

describe('feeds', () => {
  it('reads RSS with CDATA and escaped HTML and expands no entity of its own', () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x "XXXX">]><rss xmlns:content="c"><channel><title>Diario &amp; Co</title><item><title>Uno</title><link>https://d.example/1</link><pubDate>Thu, 05 Jun 2025 10:17:00 +0200</pubDate><content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></content:encoded></item><item><title>Dos</title><description>&lt;p&gt;Pan &amp;amp; vino.&lt;/p&gt; &x;</description></item></channel></rss>`;
    const { articles, codes } = read('f.xml', feed);
    expect(codes).toEqual([]);
    expect(articles[0]).toMatchObject({
      file: 'f.xml#1',
      title: 'Uno',
      publishedAt: '2025-06-05',
      publisher: 'Diario & Co',
      url: 'https://d.example/1',
    });
    expect(kinds(articles[0])).toEqual(['headline: Uno', `lead: ${FIRST}`, `body: ${SECOND}`]);
    expect(articles[1]?.text).toContain('Pan & vino.');
    expect(articles[1]?.text).not.toContain('XXXX');
  });

  it('reads Atom', () => {
    const feed = `<feed><title>Agencia</title><entry><title>Uno</title><link rel="self" href="https://d.example/s"/><link rel="alternate" href="https://d.example/1"/><updated>2025-06-06T01:00:00+02:00</updated><content type="xhtml"><div><p>${FIRST}</p></div></content></entry></feed>`;
    expect(read('f.atom', feed).articles[0]).toMatchObject({
      title: 'Uno',
      publishedAt: '2025-06-06',
      url: 'https://d.example/1',
      text: `Uno\n\n${FIRST}`,
    });
  });

  it('reports XML that is no feed', () => {
    expect(read('f.xml', '<a><b/></a>').codes).toEqual(['feed-unknown']);
  });
});

describe('text without a name', () => {
  it.each([
    ['HTML', PAGE],
    ['JSON', '{"text":"a"}'],
    ['JSON', '{"text":"a"}\n{"text":"b"}'],
    ['RSS or Atom', '<?xml version="1.0"?><rss></rss>'],
    ['Markdown', '# Titular\n\nTexto'],
    ['plain text', '[Imagen] El puente'],
  ])('is recognised as %s', (name, source) => {
    expect(sniffFormat(source).name).toBe(name);
  });
});
