import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { find, linkedState, openWorkshop, placesOf, SHOTS, shownCounts, visit, type Workshop } from './viewer-page.ts';
import { inventWorld } from './world.ts';

const world = inventWorld(60, 160);
const [head] = world.entities;
let workshop: Workshop;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  workshop = await openWorkshop();
  const home = await workshop.write('viewer', world);
  ({ page, problems } = await workshop.open(`${home}#language=es`));
}, 120_000);
afterAll(() => workshop?.close(), 60_000);

/** Entities within so many steps of the first one. */
function within(depth: number): ReadonlySet<string> {
  const inside = new Set<string>([head!.id]);
  for (let step = 0; step < depth; step++) {
    const edges = world.statements.filter(({ subject, object }) => inside.has(subject) || inside.has(object));
    for (const { subject, object } of edges) inside.add(subject).add(object);
  }
  return inside;
}

describe('narrowing the graph', () => {
  it('shows the neighbourhood to the depth of the key, expands, collapses, and undoes step by step', async () => {
    const all = await shownCounts(page);
    await find(page, head!.name);
    const seen: (readonly [number, number])[] = [];
    for (const depth of [1, 2, 3]) {
      await page.keyboard.press(String(depth));
      await page.locator('[data-chip="ego"]').waitFor();
      seen.push(await shownCounts(page));
      expect(seen.at(-1)![0]).toBe(within(depth).size);
    }
    await page.keyboard.press('1');
    await page.screenshot({ path: `${SHOTS}/neighbourhood.png` });
    const [neighbour] = [...within(1)].filter((id) => id !== head!.id);
    await find(page, world.entities.find(({ id }) => id === neighbour)!.name);
    await page.getByRole('button', { name: 'Desplegar', exact: true }).click();
    const expanded = await shownCounts(page);
    expect(expanded[0]).toBeGreaterThan(seen[0]![0]);
    // Collapsing takes back what expanding brought.
    await page.getByRole('button', { name: 'Plegar', exact: true }).click();
    expect(await shownCounts(page)).toEqual(seen[0]);
    await page.keyboard.press('Control+z');
    expect(await shownCounts(page)).toEqual(expanded);
    await page.keyboard.press('Control+z');
    expect(await shownCounts(page)).toEqual(seen[0]);
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Deshacer' }).click();
    expect(await shownCounts(page)).toEqual(all);
  });

  it('folds away what hangs on one entity alone, and tells how many', async () => {
    await visit(page, `ego=${JSON.stringify({ roots: [head!.id], depth: 1 })}`);
    const before = await shownCounts(page);
    const ids = [...within(1)];
    const leaves = ids.filter(
      (id) =>
        id !== head!.id &&
        world.statements.every(
          ({ subject, object }) =>
            ![subject, object].includes(world.entities.find((one) => one.id === id)!.id) ||
            [subject, object].includes(head!.id) ||
            !(ids.includes(subject) && ids.includes(object)),
        ),
    );
    await find(page, head!.name);
    await page.keyboard.press('p');
    expect((await shownCounts(page))[0]).toBe(before[0] - leaves.length);
    await page.keyboard.press('Control+z');
    expect(await shownCounts(page)).toEqual(before);
  });

  it('finds a shortest path, and says where there is none', async () => {
    await visit(page, '');
    await find(page, head!.name);
    await page.getByRole('button', { name: 'Camino hasta…' }).click();
    const goal = world.entities.find(({ id }) => within(3).has(id) && !within(2).has(id))!;
    await find(page, goal.name);
    await page.locator('[data-chip="path"]').waitFor();
    // Three steps: four entities.
    expect((await shownCounts(page))[0]).toBe(4);
    await page.screenshot({ path: `${SHOTS}/path.png` });
    await page.getByRole('button', { name: 'Negado' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Factualidad: nada' }).click();
    expect(await page.locator('.empty').innerText()).toContain('Ningún camino');
    await page.screenshot({ path: `${SHOTS}/no-path.png` });
    await page.locator('.empty button').click();
    expect((await shownCounts(page))[1]).toBe(world.statements.length);
  });

  it('chooses several by shift and click, by the table, and shows only these', async () => {
    await visit(page, '');
    const places = await placesOf(page);
    const chosen = world.entities.slice(0, 3);
    for (const { name } of chosen) {
      await page.keyboard.down('Shift');
      await page.mouse.click(...places.get(name)!);
      await page.keyboard.up('Shift');
    }
    await page.screenshot({ path: `${SHOTS}/several.png` });
    expect(await page.locator('.marked strong').innerText()).toBe('3 seleccionadas');
    await page.getByRole('button', { name: 'Ver solo estas' }).click();
    expect((await shownCounts(page))[0]).toBe(3);
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByRole('button', { name: 'Quitar', exact: true }).click();
    await page.getByRole('button', { name: 'Tabla' }).click();
    await page.getByRole('button', { name: 'Entidades', exact: true }).click();
    await page.locator('tbody input').nth(0).check();
    await page.locator('tbody input').nth(3).check();
    expect(await page.locator('.marked strong').innerText()).toBe('2 seleccionadas');
    await page.screenshot({ path: `${SHOTS}/entities.png` });
  });

  it('sorts the table by any column and opens what a row tells', async () => {
    await visit(page, 'view=statements');
    const column = (at: number) => page.locator(`tbody td:nth-child(${at})`).allInnerTexts();
    await page.locator('[data-column="confidence"]').click();
    const falling = (await column(6)).map((text) => Number.parseInt(text, 10));
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    await page.locator('[data-column="subject"]').click();
    const { compare } = new Intl.Collator('es', { numeric: true });
    const names = await column(1);
    expect(names).toEqual([...names].sort(compare));
    await page.screenshot({ path: `${SHOTS}/table.png` });
    await page
      .locator('tbody tr')
      .nth(4)
      .click({ position: { x: 5, y: 5 } });
    await page.locator('.pane .statement').waitFor();
    expect(await page.locator('tbody tr').nth(4).getAttribute('class')).toContain('selected');
  });

  it('colours communities and chooses the members of one', async () => {
    await visit(page, '');
    await page.getByRole('button', { name: 'Comunidades' }).click();
    const first = page.locator('.communities button').first();
    const size = Number((await first.locator('small').innerText()).replace(/\D/g, ''));
    const community = world.graph.getNodeAttribute(head!.id, 'community');
    expect(size).toBe(
      world.entities.filter(({ id }) => world.graph.getNodeAttribute(id, 'community') === community).length,
    );
    await first.click();
    expect(await page.locator('.marked strong').innerText()).toBe(`${size} seleccionadas`);
    await page.screenshot({ path: `${SHOTS}/communities.png` });
  });

  it('runs and stops ForceAtlas2 in a worker, keeps pinned entities in place, and keeps all places in the link', async () => {
    await visit(page, '');
    const places = await placesOf(page);
    const [x, y] = places.get(head!.name)!;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    const { pins: dragged = '{}' } = await linkedState(page);
    expect(Object.keys(JSON.parse(dragged))).toEqual([head!.id]);
    await page.getByRole('button', { name: 'Redistribuir' }).click();
    await page.waitForTimeout(500);
    expect(page.workers()).toHaveLength(1);
    await page.getByRole('button', { name: 'Detener' }).click();
    await expect.poll(() => page.workers().length).toBe(0);
    await page.getByRole('button', { name: 'Fijar las posiciones' }).click();
    const { pins = '{}' } = await linkedState(page);
    const kept: Record<string, [number, number]> = JSON.parse(pins);
    expect(Object.keys(kept)).toHaveLength((await shownCounts(page))[0]);
    expect(kept[head!.id]![0]).toBeCloseTo(JSON.parse(dragged)[head!.id][0], 0);
    const before = await placesOf(page);
    const again = await workshop.open(page.url());
    const after = await placesOf(again.page);
    const [name] = [...before.keys()].filter((one) => one !== head!.name);
    expect(
      Math.hypot(after.get(name!)![0] - before.get(name!)![0], after.get(name!)![1] - before.get(name!)![1]),
    ).toBeLessThan(3);
    await again.page.close();
    expect(problems).toEqual([]);
  });
});
