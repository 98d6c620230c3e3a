import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportAs, openWorkshop, SHOTS, shownCounts, visit, type Workshop } from './viewer-page.ts';
import { inventWorld } from './world.ts';

/** As bad as a name can be for a spreadsheet, for XML and for Cypher at once. */
const HOSTILE = `'"}) DETACH DELETE (n) //\\ </node>\u0007 INF ]]>`;
const world = inventWorld(40, 90);
const hostile = inventWorld(20, 40, HOSTILE, '=2+5 ');
let workshop: Workshop;
let page: Page;
let odd: Page;

beforeAll(async () => {
  workshop = await openWorkshop();
  ({ page } = await workshop.open(`${await workshop.write('viewer', world)}#language=es&hiddenTypes=["Person"]`));
  ({ page: odd } = await workshop.open(`${await workshop.write('hostile', hostile)}#language=es`));
}, 120_000);
afterAll(() => workshop?.close(), 60_000);

describe('what the viewer exports', () => {
  it('is a PNG of the view, in the pixels of the screen', async () => {
    const data = (await exportAs(page, 'png')).toString('base64');
    const seen = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      const colors = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4) {
        colors.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
      }
      return { width: image.width, colors: colors.size };
    }, data);
    expect(seen.width).toBe(await page.locator('.canvas').evaluate((canvas) => canvas.clientWidth));
    // Nodes, icons, edges and names, not an empty sheet.
    expect(seen.colors).toBeGreaterThan(200);
  });

  it('is an SVG that parses and holds each visible entity and statement once', async () => {
    const svg = (await exportAs(page, 'svg')).toString();
    const found = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        isBroken: parsed.querySelector('parsererror') !== null,
        nodes: parsed.querySelectorAll('circle > title').length,
        edges: parsed.querySelectorAll('path > title').length,
      };
    }, svg);
    expect([found.nodes, found.edges]).toEqual(await shownCounts(page));
    expect(found.isBroken).toBe(false);
    expect(svg).not.toContain('Elvira Montsant<');
  });

  it('is GEXF with all that trama export writes, of the visible part alone', async () => {
    const text = (await exportAs(page, 'gexf')).toString();
    const graph = gexf.parse(MultiDirectedGraph, text);
    expect([graph.order, graph.size]).toEqual(await shownCounts(page));
    expect(graph.filterNodes((_, { type }) => type === 'Person')).toEqual([]);
    const [edge] = graph.edges();
    const statement = world.statements.find(({ id }) => id === edge)!;
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      relation: statement.relation,
      factuality: statement.factuality,
      rule: 'test',
    });
    expect(text).toContain(statement.evidence[0]!.quote);
  });

  it('is GEXF that Gephi and networkx both read, whatever the names hold', async () => {
    const text = (await exportAs(odd, 'gexf')).toString();
    const graph = gexf.parse(MultiDirectedGraph, text);
    expect([graph.order, graph.size]).toEqual(await shownCounts(odd));
    expect(text).toContain('xmlns="http://www.gexf.net/1.2draft"');
    expect(text).toContain('timezone="UTC"');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those that XML 1.0 forbids.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    // Integer colours; each attvalue declared; parallel edges of one kind would be merged; `INF` becomes `Infinity`.
    expect(text).not.toMatch(/<viz:color[^>]*(hex=|"\d+\.)/);
    const declared = new Set([...text.matchAll(/<attribute id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of text.matchAll(/<attvalue for="([^"]+)"/g)) expect(declared).toContain(id);
    const kinds = [...text.matchAll(/source="([^"]+)" target="([^"]+)" kind="([^"]+)"/g)].map((one) =>
      one.slice(1).join(' '),
    );
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const [, value] of text.matchAll(/<attvalue for="[^"]+" value="([^"]*)"/g)) expect(value).not.toContain('INF');
  });

  it('is CSV in which no cell is a formula', async () => {
    const text = (await exportAs(odd, 'csv')).toString();
    expect(text.startsWith('\ufeffid,subject,')).toBe(true);
    const rows = readCsv(text.slice(1));
    expect(rows).toHaveLength(1 + (await shownCounts(odd))[1]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(rows[1]![1]).toBe(`'=2+5 ${hostile.entities[0]!.name.slice('=2+5 '.length)}`);
  });

  it('is a Cypher script in which no name ends its literal', async () => {
    const text = (await exportAs(odd, 'cypher')).toString();
    const bare = text.replace(/'(?:[^'\\]|\\.)*'/g, "''");
    expect(bare).not.toContain('DETACH');
    expect(bare).not.toContain("'''");
    expect(bare.match(/MERGE/g)!.length).toBeGreaterThan(2);
    for (const line of bare.split('\n').filter((one) => one !== '')) {
      expect(line).toMatch(/^(CREATE CONSTRAINT|UNWIND \[|\{[a-z]+: ''|\] AS row|MATCH|MERGE|SET)/);
    }
    expect(text.match(/\{id: 's[0-9a-f]{16}'/g)).toHaveLength((await shownCounts(odd))[1]);
  });
});

/** Rows of quoted cells, as a spreadsheet reads them. */
function readCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((cell) =>
        (cell[1] ?? cell[2] ?? '').replaceAll('""', '"'),
      ),
    );
}

describe('the embedded viewer', () => {
  it('shows the graph and the pane without its tools, and leads to the whole', async () => {
    await visit(page, 'embed=true');
    await page.setViewportSize({ width: 700, height: 420 });
    expect(await page.locator('.top, .side, .timeline, .controls').count()).toBe(0);
    expect((await shownCounts(page))[1]).toBe(world.statements.length);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.pane h2').waitFor();
    await page.screenshot({ path: `${SHOTS}/embedded.png` });
    const whole = await page.locator('.whole').getAttribute('href');
    expect(whole).not.toContain('embed');
    expect(whole).toContain('selection');
    await page.setViewportSize({ width: 1_280, height: 760 });
  });

  it('runs in a frame of another page, as the code to embed has it', async () => {
    await visit(page, '');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => Object.assign(globalThis, { copied: text }) },
      });
    });
    await page.getByRole('button', { name: 'Compartir' }).click();
    await page.locator('[data-item="embed"]:visible').click();
    const code = await page.evaluate(() => String(Reflect.get(globalThis, 'copied')));
    expect(code).toMatch(/^<iframe src="file:[^"]*embed=true[^"]*" title="Trama"/);
    const outer = await workshop.browser.newPage();
    // A page on disk, since a blank one may not show frames from there.
    await outer.goto(page.url().replace(/index\.html.*/, 'viewer.css'));
    await outer.evaluate((html) => {
      document.body.innerHTML = html;
    }, code);
    await outer.frameLocator('iframe').locator('.whole').waitFor();
    await outer.close();
  });
});
