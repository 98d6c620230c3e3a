import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { find, type OpenOptions, openWorkshop, SHOTS, visit, type Workshop } from './viewer-page.ts';
import { inventWorld } from './world.ts';

let workshop: Workshop;
let home: string;

beforeAll(async () => {
  workshop = await openWorkshop();
  home = await workshop.write('viewer', inventWorld(60, 160));
}, 120_000);
afterAll(() => workshop?.close(), 60_000);

/** Serious and critical findings of axe-core, in words. */
async function findingsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (source) => {
    // The policy forbids inline scripts, but not the test's own call; `preload` would fetch style sheets, which it forbids.
    const run = new Function(
      `${source}; return axe.run(document, { preload: false, resultTypes: ['violations'] });`,
    ) as () => Promise<{
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    }>;
    return (await run()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, axe.source);
}

/** What stands out of the window or is cut off sideways. */
async function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('button, input, h1, h2, .pane, .side, .timeline, .chip')].filter(
      (one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1);
      },
    );
    return wide.map((one) => one.outerHTML.slice(0, 120));
  });
}

describe('the viewer on every screen', () => {
  it.each<[string, OpenOptions]>([
    ['desktop, light', {}],
    ['desktop, dark', { isDark: true }],
    ['phone, light', { width: 390, height: 844 }],
    ['phone, dark', { width: 390, height: 844, isDark: true }],
  ])(
    'has no serious accessibility finding and nothing cut off: %s',
    async (name, options) => {
      const { page, problems } = await workshop.open(`${home}#language=es`, options);
      const shot = (what: string) => page.screenshot({ path: `${SHOTS}/${name.replace(', ', '-')}-${what}.png` });
      expect(await page.locator('html').getAttribute('data-scheme')).toBe(options.isDark ? 'dark' : 'light');
      const check = async (what: string) => {
        await shot(what);
        expect(await findingsOf(page), what).toEqual([]);
        expect(await overflowOf(page), what).toEqual([]);
      };
      await check('graph');
      await find(page, 'Elvira Montsant');
      await page.locator('blockquote').first().waitFor();
      await check('pane');
      await visit(page, 'view=statements&hiddenTypes=["Person"]&minConfidence=55');
      await check('table');
      await visit(page, 'colorBy=community');
      if ((await page.locator('.side').count()) === 0) await page.locator('.filters-switch').click();
      await check('filters');
      if (options.width !== undefined) await page.locator('.filters-switch').click();
      await page.keyboard.press('?');
      await page.locator('dialog').waitFor();
      await check('help');
      expect(problems).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('leaves the entity in sight above the pane of a phone', async () => {
    const { page } = await workshop.open(`${home}#language=es`, { width: 390, height: 844 });
    await find(page, 'Elvira Montsant');
    await page.locator('.pane').waitFor();
    const pane = await page.locator('.pane').boundingBox();
    // The picture itself is on a canvas; what it names is drawn last, and for a moment nothing stands there.
    const highestName = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-trama')!;
        const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        const at = data.findIndex((value, index) => index % 4 === 3 && value > 200);
        return at < 0 ? Number.POSITIVE_INFINITY : Math.floor(at / 4 / width) + canvas.getBoundingClientRect().top;
      });
    await expect.poll(highestName, { timeout: 15_000 }).toBeLessThan(pane!.y);
    await page.close();
  });

  it('speaks Spanish and English, and keeps to the language of its link', async () => {
    const { page } = await workshop.open(`${home}#language=en&view=statements`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.status').innerText()).toBe('60 entities · 160 statements');
    await page.getByRole('button', { name: 'Español' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.locator('.status').innerText()).toBe('60 entidades · 160 afirmaciones');
    expect(await page.locator('thead').innerText()).toContain('Sujeto');
    await page.close();
  });
});

describe('a graph in several parts', () => {
  it('opens with progress', async () => {
    const large = await workshop.write('large', inventWorld(6_000, 40_400));
    const page = await workshop.browser.newPage({ viewport: { width: 800, height: 500 } });
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { progressSeen: seen });
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar !== null) seen.push(bar.value / bar.max);
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await page.goto(`${large}#language=es&view=entities`);
    await page.waitForFunction(() => 'tramaReady' in globalThis, undefined, { timeout: 60_000 });
    const seen = await page.evaluate(() => Reflect.get(globalThis, 'progressSeen') as number[]);
    expect([...new Set(seen)].sort()).toEqual([0, 1 / 3, 2 / 3, 1]);
    expect(await page.locator('.status').innerText()).toContain('40.400 afirmaciones');
    await page.close();
  }, 90_000);
});
