import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkedState, openWorkshop, SHOTS, shownCounts, visit, type Workshop } from './viewer-page.ts';
import { inventWorld } from './world.ts';

const world = inventWorld(60, 160);
let workshop: Workshop;
let page: Page;
let home: string;
let problems: readonly string[];

beforeAll(async () => {
  workshop = await openWorkshop();
  home = await workshop.write('viewer', world);
  ({ page, problems } = await workshop.open(`${home}#language=es`));
}, 120_000);
afterAll(() => workshop?.close(), 60_000);

const countBeside = async (selector: string) =>
  Number((await page.locator(`label:has(${selector}) small`).innerText()).replace(/\D/g, ''));

describe('filtering in the viewer', () => {
  it('drops entities that no shown statement names', async () => {
    const [entities, statements] = await shownCounts(page);
    expect(statements).toBe(world.statements.length);
    expect(entities).toBe(new Set(world.statements.flatMap((one) => [one.subject, one.object])).size);
    await page.locator('[data-value="Person"]').uncheck();
    const people = new Set<string>(world.entities.filter(({ type }) => type === 'Person').map(({ id }) => id));
    const left = world.statements.filter(({ subject, object }) => !people.has(subject) && !people.has(object));
    expect(await shownCounts(page)).toEqual([
      new Set(left.flatMap((one) => [one.subject, one.object])).size,
      left.length,
    ]);
  });

  it('tells beside each value how many it would show with the other filters as they are', async () => {
    for (const factuality of ['asserted', 'denied'] as const) {
      await visit(page, 'hiddenTypes=["Person"]&hiddenRelations=["MET"]');
      const promised = await countBeside(`[data-value="${factuality}"]`);
      await page.getByRole('button', { name: 'Factualidad: nada' }).click();
      await page.locator(`[data-value="${factuality}"]`).check();
      expect((await shownCounts(page))[1]).toBe(promised);
    }
    await visit(page, 'hiddenFactualities=["asserted"]');
    const people = await countBeside('[data-value="Person"]');
    await page.locator('[data-value="Person"]').uncheck();
    // A hidden type tells what showing it again would bring back.
    expect(await countBeside('[data-value="Person"]')).toBe(people);
    await page.screenshot({ path: `${SHOTS}/filters.png` });
  });

  it('keeps to an article, a publisher and a certainty, and clears all at once', async () => {
    await visit(page, '');
    const all = await shownCounts(page);
    const box = page.locator('[data-article]').first();
    const id = await box.getAttribute('data-article');
    const promised = await countBeside(`[data-article="${id}"]`);
    await box.check();
    expect((await shownCounts(page))[1]).toBe(promised);
    await page.getByRole('button', { name: 'Artículos: todo' }).click();
    await page.locator('[data-value="Diario 1"]').uncheck();
    await page.locator('#confidence').fill('80');
    const left = world.statements.filter(({ confidence }) => Math.round(confidence * 100) >= 80);
    expect((await shownCounts(page))[1]).toBeLessThan(left.length);
    await page.getByRole('button', { name: 'Quitar filtros' }).click();
    expect(await shownCounts(page)).toEqual(all);
  });

  it('slides through time, keeps undated statements apart, and plays', async () => {
    await visit(page, '');
    const all = await shownCounts(page);
    const undated = world.statements.filter(({ date }) => date === null).length;
    await page.locator('.undated input').uncheck();
    expect((await shownCounts(page))[1]).toBe(all[1] - undated);
    await page.locator('#time-to').press('Home');
    const beginning = await shownCounts(page);
    expect(beginning[1]).toBeLessThan(all[1] - undated);
    const bars = await page.locator('.bar').count();
    expect(await page.locator('.bar.in').count()).toBe(1);
    await page.screenshot({ path: `${SHOTS}/time.png` });
    await page.locator('#time-to').press('End');
    for (let step = 0; step < 5; step++) await page.locator('#time-to').press('ArrowLeft');
    const seen = new Set([(await shownCounts(page))[1]]);
    await page.getByRole('button', { name: 'Reproducir' }).click();
    await expect
      .poll(
        async () => {
          seen.add((await shownCounts(page))[1]);
          return page.locator('.bar.in').count();
        },
        { timeout: 30_000, interval: 60 },
      )
      .toBe(bars);
    // It came step by step, each with more than the last.
    expect(seen.size).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Reproducir' }).waitFor();
    expect((await shownCounts(page))[1]).toBe(all[1] - undated);
    expect(problems).toEqual([]);
  });

  it('restores the whole state from its link', async () => {
    const [first, second, third] = world.entities;
    const state = {
      language: 'en',
      theme: 'dark',
      colorBy: 'community',
      hiddenTypes: ['Product'],
      hiddenRelations: ['MET'],
      hiddenFactualities: ['denied'],
      hiddenPublishers: ['Diario 1'],
      articles: world.articles.slice(0, 18).map(({ id }) => id),
      minConfidence: 55,
      time: [20_120, 20_330],
      showUndated: false,
      selection: { kind: 'node', id: first!.id },
      marked: [second!.id, third!.id],
      ego: { roots: [first!.id], depth: 2 },
      expanded: [second!.id],
      collapsed: [third!.id],
      pins: { [first!.id]: [12.5, -7] },
      camera: [0.4, 0.6, 0.8],
    };
    const hash = new URLSearchParams(
      Object.entries(state).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
    const { page: other, problems: trouble } = await workshop.open(`${home}#${hash}`);
    const restored = Object.fromEntries(
      Object.entries(await linkedState(other)).map(([key, value]) => [
        key,
        /^[[{\d-]|^(true|false|null)$/.test(value) ? JSON.parse(value) : value,
      ]),
    );
    expect(restored).toEqual(state);
    expect(await other.locator('html').getAttribute('data-scheme')).toBe('dark');
    expect(await other.locator('.pane h2').innerText()).toBe(first!.name);
    expect(await other.locator('.marked strong').innerText()).toBe('2 selected');
    expect(await other.locator('[data-chip="ego"]').innerText()).toContain('2 steps');
    expect(await other.locator('[data-value="denied"]').isChecked()).toBe(false);
    await other.screenshot({ path: `${SHOTS}/restored.png` });
    expect(trouble).toEqual([]);
    await other.close();
  });

  it('takes no harm from a link that somebody wrote', async () => {
    const bad = 'theme=pink&pins={"x":1}&selection={"kind":"node"}&time=[1]&camera=null&view=1&__proto__={}&ego=7';
    const { page: other, problems: trouble } = await workshop.open(`${home}#language=es&${bad}`);
    expect((await shownCounts(other))[1]).toBe(world.statements.length);
    expect(trouble).toEqual([]);
    await other.close();
  });
});
