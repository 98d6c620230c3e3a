import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { find, openWorkshop, SHOTS, visit, type Workshop } from './viewer-page.ts';
import { inventWorld } from './world.ts';

const world = inventWorld(60, 160);
const selected = (kind: string, id: string) => `selection=${encodeURIComponent(JSON.stringify({ kind, id }))}`;
const entity = (name: string) => world.entities.find((one) => one.name === name)!;
let workshop: Workshop;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  workshop = await openWorkshop();
  const home = await workshop.write('viewer', world);
  ({ page, problems } = await workshop.open(`${home}#language=es`));
}, 120_000);
afterAll(() => workshop?.close(), 60_000);

describe('reading in the viewer', () => {
  it('opens from disk, finds an entity by another name, and leads to the sentence in its article', async () => {
    await page.screenshot({ path: `${SHOTS}/graph.png` });
    await find(page, 'e. mont');
    expect(await page.locator('.pane h2').innerText()).toBe('Elvira Montsant');
    await page.screenshot({ path: `${SHOTS}/entity.png` });
    await page.locator('.statement .relation').first().click();
    const quote = await page.locator('blockquote').first().innerText();
    await page.screenshot({ path: `${SHOTS}/statement.png` });
    await page.locator('figcaption button').first().click();
    await page.locator('.text mark').first().waitFor();
    expect((await page.locator('.text mark').allInnerTexts()).join('')).toBe(quote);
    await page.screenshot({ path: `${SHOTS}/article.png` });
    expect(problems).toEqual([]);
  });

  it('leads from a mention in the article to its entity, and tells all that the article says', async () => {
    const mention = page.locator('.text mark .mention').first();
    const name = await mention.innerText();
    await mention.click();
    expect(await page.locator('.pane h2').innerText()).toBe(name);
  });

  it('gives statements by date, undated ones last, each with claimants, articles and independent sources', async () => {
    await visit(page, selected('node', entity('Elvira Montsant').id));
    await page.locator('blockquote').first().waitFor();
    const ids = await page
      .locator('.statement')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-edge') ?? ''));
    const dates = ids.map((id) => world.statements.find((one) => one.id === id)?.date ?? '9999');
    expect(dates).toEqual([...dates].sort());
    const told = world.statements.filter((one) => [one.subject, one.object].includes(entity('Elvira Montsant').id));
    expect(ids).toHaveLength(told.length);
    const text = await page.locator('.pane').innerText();
    expect(text).toMatch(/Según/);
    expect(text).toMatch(/\d fuentes? independientes?/);
    expect(text).toMatch(/Crónica número \d/);
  });

  it('explains why names were joined into one entity', async () => {
    await page.getByText('Por qué es una sola entidad').click();
    expect(await page.locator('.merge li').allInnerTexts()).toEqual(['E. Montsant = Elvira Montsant']);
  });

  it('shows conflicting figures as bars from zero, side by side', async () => {
    await visit(page, selected('edge', world.statements[1]!.id));
    await page.locator('.figures button').nth(1).waitFor();
    const widths = await page.locator('.figures i').evaluateAll((bars) => bars.map((bar) => bar.clientWidth));
    // 1800 against 1200 tonnes.
    expect(widths[0]! / widths[1]!).toBeCloseTo(1.5, 1);
    expect(await page.locator('.figures').innerText()).toContain('≈ 1800 toneladas');
    await page.screenshot({ path: `${SHOTS}/conflict.png` });
  });

  it('walks along the edges with the arrow keys, opens with Enter and closes with Escape', async () => {
    await visit(page, '');
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    const spoken = () => page.locator('.unseen[role="status"]').innerText();
    const nameIn = (text: string) => text.replace(/^[^:]*: /, '').split(', ')[0]!;
    const first = nameIn(await spoken());
    const walked = [first];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      const text = await spoken();
      if (text.includes(', ')) walked.push(nameIn(text));
    }
    expect(new Set(walked).size).toBeGreaterThan(1);
    const isJoined = (a: string, b: string) =>
      world.statements.some(
        ({ subject, object }) =>
          [entity(a).id, entity(b).id].includes(subject) &&
          [entity(a).id, entity(b).id].includes(object) &&
          subject !== object,
      );
    for (const [at, name] of walked.slice(1).entries()) expect(isJoined(walked[at]!, name)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.pane').waitFor();
    expect(await page.locator('.pane h2').innerText()).toBe(walked.at(-1));
    await page.waitForFunction(() => document.activeElement?.classList.contains('pane'));
    await page.screenshot({ path: `${SHOTS}/keyboard.png` });
    await page.keyboard.press('Escape');
    await page.locator('.pane').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('canvas');
  });

  it('says where a part of the data is missing', async () => {
    const home = await workshop.write('incomplete', world);
    await rm(join(workshop.dir, 'incomplete', 'data', 'statements-0.js'));
    const { page: other } = await workshop.open(`${home}#language=es`);
    await find(other, 'Elvira');
    expect(await other.locator('.missing').first().innerText()).toContain('No se pudo cargar');
    await other.close();
  });
});
