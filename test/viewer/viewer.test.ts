import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeViewer } from '../../src/exporters/viewer.ts';
import { findServedFile, serveViewer } from '../../src/exporters/viewer-server.ts';
import { launchChromium } from './browser.ts';
import { inventWorld } from './world.ts';

const SHOTS = '.cache/screenshots';
const HOSTILE = `</script><img src=x onerror="globalThis.hacked=1">\u2028'"\\`;
let browser: Browser;
let server: Server;
let dir: string;
let home: string;

async function open(url: string, size = { width: 1_440, height: 900 }): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ viewport: size, acceptDownloads: true });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(url);
  await page.waitForFunction(() => 'tramaReady' in globalThis);
  return { page, problems };
}

const statusOf = (page: Page) => page.locator('.status').innerText();

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  dir = await mkdtemp(join(tmpdir(), 'trama-viewer-'));
  await build({
    configFile: 'src/viewer/vite.config.ts',
    logLevel: 'silent',
    build: { outDir: join(dir, 'app'), emptyOutDir: true },
  });
  await writeViewer(inventWorld(60, 160), join(dir, 'viewer'), { appDir: join(dir, 'app') });
  await writeViewer(inventWorld(20, 40, HOSTILE), join(dir, 'hostile'), { appDir: join(dir, 'app'), title: HOSTILE });
  server = await serveViewer(join(dir, 'viewer'), 0);
  const address = server.address();
  home = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/index.html`;
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the viewer in Chromium', () => {
  it('opens from disk, finds an entity by another name, and shows the sentence in its article', async () => {
    const { page, problems } = await open(`${pathToFileURL(join(dir, 'viewer', 'index.html'))}#language=es`);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${SHOTS}/graph.png` });
    await page.fill('#search', 'e. mont');
    await page.keyboard.press('Enter');
    expect(await page.locator('.pane h2').innerText()).toBe('Elvira Montsant');
    await page.locator('.statement .relation').first().click();
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${SHOTS}/edge.png` });
    const quote = await page.locator('blockquote').first().innerText();
    await page.locator('figcaption button').first().click();
    await page.locator('.text mark').first().waitFor();
    expect((await page.locator('.text mark').allInnerTexts()).join('')).toBe(quote);
    await page.screenshot({ path: `${SHOTS}/article.png` });
    expect(problems).toEqual([]);
    await page.close();
  });

  it('filters, slides through time, and restores all of it from its link', async () => {
    const { page, problems } = await open(`${home}#language=es`);
    const before = await statusOf(page);
    await page.locator('[data-value="denied"]').uncheck();
    await page.locator('[data-value="Person"]').uncheck();
    await page.locator('#time-to').press('PageDown');
    await page.locator('#time-to').press('PageDown');
    const after = await statusOf(page);
    expect(after).not.toBe(before);
    await page.waitForTimeout(500);
    const again = await open(page.url());
    expect(await statusOf(again.page)).toBe(after);
    expect([...problems, ...again.problems]).toEqual([]);
    await again.page.close();
    await page.close();
  });

  it('shows a neighbourhood by key, undoes it, and finds a shortest path', async () => {
    const { page } = await open(`${home}#language=es`);
    const all = await statusOf(page);
    await page.fill('#search', 'Elvira Montsant');
    await page.keyboard.press('Enter');
    await page.locator('.pane h2').click();
    await page.locator('#search').blur();
    await page.keyboard.press('1');
    expect(await statusOf(page)).not.toBe(all);
    await page.keyboard.press('Control+z');
    expect(await statusOf(page)).toBe(all);
    await page.getByRole('button', { name: 'Camino', exact: true }).click();
    await page.fill('#search', 'Consejo Alborí 57');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    expect(await statusOf(page)).toMatch(/^\d entidades/);
    await page.screenshot({ path: `${SHOTS}/path.png` });
    await page.close();
  });

  it('runs and stops the layout in a worker, under the strict policy', async () => {
    const { page, problems } = await open(`${home}#language=es&theme=dark`);
    await page.getByRole('button', { name: 'Ordenar' }).click();
    await page.waitForTimeout(1_000);
    expect(page.workers()).toHaveLength(1);
    await page.getByRole('button', { name: 'Detener' }).click();
    await page.screenshot({ path: `${SHOTS}/dark.png` });
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each(['png', 'svg', 'gexf', 'csv', 'cypher'])('exports the visible part as %s', async (format) => {
    const { page } = await open(`${home}#language=es&hiddenTypes=["Person"]`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByLabel('Exportar').selectOption(format),
    ]);
    const content = await readFile(await download.path());
    expect(content.length).toBeGreaterThan(500);
    if (format !== 'png') expect(content.toString()).not.toContain('Elvira Montsant<');
    await page.close();
  });

  it('shows conflicting figures side by side', async () => {
    const { page } = await open(`${home}#language=es&view=table`);
    await page.screenshot({ path: `${SHOTS}/table.png` });
    await page.close();
    const world = inventWorld(60, 160);
    const edge = JSON.stringify({ kind: 'edge', id: world.statements[1]!.id });
    const second = await open(`${home}#language=es&selection=${encodeURIComponent(edge)}`);
    await second.page.locator('.figures > div').nth(1).waitFor();
    await second.page.screenshot({ path: `${SHOTS}/conflict.png` });
    await second.page.close();
  });

  it('never runs hostile titles, names and quotes', async () => {
    const { page, problems } = await open(`${pathToFileURL(join(dir, 'hostile', 'index.html'))}#language=es`);
    await page.fill('#search', 'Elvira');
    await page.keyboard.press('Enter');
    expect(await page.locator('.pane h2').innerText()).toContain('<img src=x');
    await page.locator('figcaption button').first().click();
    await page.locator('.text mark').first().waitFor();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each([
    ['desktop', 1_440, 900],
    ['phone', 390, 844],
  ] as const)('has no serious accessibility finding on a %s', async (name, width, height) => {
    const { page } = await open(`${home}#language=es`, { width, height });
    await page.fill('#search', 'Elvira Montsant');
    await page.keyboard.press('Enter');
    await page.locator('blockquote').first().waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${SHOTS}/${name}.png` });
    const result = await page
      .evaluate(async (source) => {
        // The policy forbids inline scripts; the test's own call is not under it.
        const run = new Function(`${source}; return axe.run(document);`) as () => Promise<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>;
        return (await run()).violations
          .filter((v) => v.impact === 'serious' || v.impact === 'critical')
          .map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 120)}`);
      }, axe.source)
      .catch((error: Error) => [error.message]);
    expect(result).toEqual([]);
    await page.close();
  });
});

describe('the server of the viewer', () => {
  it('serves nothing outside its folder', async () => {
    const root = join(dir, 'viewer');
    expect(await findServedFile(root, '/index.html')).not.toBeNull();
    for (const path of ['/../app/viewer.js', '/%2e%2e/app/viewer.js', '/..%2fapp/viewer.js', '/%00', '/%']) {
      expect(await findServedFile(root, path)).toBeNull();
    }
  });
});
