import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '../../src/core/entity.ts';
import type { Statement } from '../../src/core/statement.ts';
import { readGraphFolder } from '../../src/exporters/graph-folder.ts';
import { samples, trama } from '../cli/trama.ts';
import { launchChromium } from './browser.ts';
import { exportAs, find, linkedState, SHOTS, shownCounts, visit } from './viewer-page.ts';

/** What `trama build` writes of the sample articles, whatever the extraction finds in them. */
let browser: Browser;
let page: Page;
let out: string;
let home: string;
let entities: readonly Entity[];
let statements: readonly Statement[];
const problems: string[] = [];

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  out = await mkdtemp(join(tmpdir(), 'trama-sample-'));
  expect(trama(['build', samples, '--out', out]).code).toBe(0);
  ({ entities, statements } = await readGraphFolder(out));
  home = pathToFileURL(join(out, 'viewer', 'index.html')).href;
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1_280, height: 760 }, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${home}#language=es`);
  await page.waitForFunction(() => 'tramaReady' in globalThis);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await rm(out, { recursive: true, force: true });
}, 60_000);

describe('the viewer on the sample articles', { timeout: 60_000 }, () => {
  it('finds an entity and leads to the sentence behind an edge, at its place in the article', async () => {
    await page.screenshot({ path: `${SHOTS}/sample.png` });
    const [person] = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
    await find(page, person!.name);
    expect(await page.locator('.pane h2').innerText()).toBe(person!.name);
    await page.locator('.statement .relation').first().click();
    await page.locator('.statement blockquote').first().waitFor();
    await page.screenshot({ path: `${SHOTS}/sample-statement.png` });
    const id = await page.locator('.statement').first().getAttribute('data-edge');
    const told = statements.find((one) => one.id === id)!;
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(plain(await page.locator('blockquote').first().innerText())).toBe(plain(told.evidence[0]!.quote));
    await page.locator('figcaption button').first().click();
    await page.locator('.text mark').first().waitFor();
    const marked = plain((await page.locator('.text mark').allInnerTexts()).join(''));
    // An article may tell it in several sentences, all marked.
    expect(marked).toContain(plain(told.evidence[0]!.quote));
    await page.screenshot({ path: `${SHOTS}/sample-article.png` });
  });

  it('filters, slides, narrows, and comes back by its link', async () => {
    await visit(page, '');
    const all = await shownCounts(page);
    expect(all[1]).toBe(statements.length);
    await page.locator('[data-value="asserted"]').uncheck();
    const doubtful = statements.filter(({ factuality }) => factuality !== 'asserted');
    expect((await shownCounts(page))[1]).toBe(doubtful.length);
    await page.getByRole('button', { name: 'Quitar filtros' }).click();
    await page.locator('#time-from').press('End');
    const late = await shownCounts(page);
    expect(late[1]).toBeLessThan(all[1]);
    await page.screenshot({ path: `${SHOTS}/sample-time.png` });
    const hub = entities.find(({ id }) => id === hubOf(statements))!;
    await find(page, hub.name);
    await page.keyboard.press('1');
    await page.locator('[data-chip="ego"]').waitFor();
    const narrowed = await shownCounts(page);
    // Where the camera rests is told by another test; here it may still glide.
    const { camera: _, ...before } = await linkedState(page);
    const again = await browser.newPage({ viewport: { width: 1_280, height: 760 } });
    await again.goto(page.url());
    await again.waitForFunction(() => 'tramaReady' in globalThis);
    expect(await shownCounts(again)).toEqual(narrowed);
    const { camera: __, ...after } = await linkedState(again);
    await again.close();
    expect(after).toEqual(before);
  });

  it('expands, undoes, and finds a path between two entities far apart', async () => {
    await visit(page, '');
    const hub = hubOf(statements);
    const steps = distancesFrom(hub, statements);
    const far = [...steps].reduce((a, b) => (b[1] > a[1] ? b : a));
    const name = (id: string) => entities.find((one) => one.id === id)!.name;
    await visit(page, `selection=${encodeURIComponent(JSON.stringify({ kind: 'node', id: far[0] }))}`);
    await page.keyboard.press('e');
    await page.locator('[data-chip="ego"]').waitFor();
    await page.keyboard.press('Control+z');
    expect((await shownCounts(page))[1]).toBe(statements.length);
    await page.getByRole('button', { name: 'Camino hasta…' }).click();
    await find(page, name(hub));
    await page.locator('[data-chip="path"]').waitFor();
    expect((await shownCounts(page))[0]).toBe(far[1] + 1);
    await page.screenshot({ path: `${SHOTS}/sample-path.png` });
  });

  it('exports GEXF with the very attributes of graph.gexf', async () => {
    await visit(page, '');
    const shown = gexf.parse(MultiDirectedGraph, (await exportAs(page, 'gexf')).toString());
    const whole = gexf.parse(MultiDirectedGraph, await readFile(join(out, 'graph.gexf'), 'utf8'));
    expect(shown.size).toBe(statements.length);
    for (const id of shown.nodes()) {
      // Placed by the screen, rounded for the wire.
      const { x: _x, y: _y, size: _s, ...attributes } = shown.getNodeAttributes(id);
      expect(whole.getNodeAttributes(id)).toMatchObject(attributes);
    }
    for (const id of shown.edges()) {
      const { confidence, ...attributes } = shown.getEdgeAttributes(id);
      expect(whole.getEdgeAttributes(id)).toMatchObject(attributes);
      // In percent on the wire.
      expect(Math.abs(whole.getEdgeAttribute(id, 'confidence') - confidence)).toBeLessThan(0.00501);
    }
    expect(problems).toEqual([]);
  });
});

/** The entity with most statements. */
function hubOf(told: readonly Statement[]): string {
  const degree = new Map<string, number>();
  for (const { subject, object } of told) {
    for (const id of [subject, object]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  return [...degree].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** How many steps each entity lies away, those out of reach left out. */
function distancesFrom(start: string, told: readonly Statement[]): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  const queue = [start];
  for (const at of queue) {
    for (const { subject, object } of told) {
      const other = subject === at ? object : object === at ? subject : undefined;
      if (other === undefined || steps.has(other)) continue;
      steps.set(other, steps.get(at)! + 1);
      queue.push(other);
    }
  }
  return steps;
}
