import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { writeViewer } from '../../src/exporters/viewer.ts';
import type { ViewerInput } from '../../src/exporters/viewer-data.ts';
import { launchChromium } from './browser.ts';

export const SHOTS = '.cache/screenshots';

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
}

/** A page of the viewer, and what went wrong on it. */
export interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** The viewer as it is now, built once for a file of tests, and a browser. */
export interface Workshop {
  readonly browser: Browser;
  readonly dir: string;
  /** Writes a world; gives the address of its viewer on disk, without a hash. */
  readonly write: (name: string, world: ViewerInput, title?: string) => Promise<string>;
  readonly open: (url: string, options?: OpenOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  await mkdir(SHOTS, { recursive: true });
  const dir = await mkdtemp(join(tmpdir(), 'trama-viewer-'));
  const appDir = join(dir, 'app');
  await build({
    configFile: 'src/viewer/vite.config.ts',
    logLevel: 'silent',
    build: { outDir: appDir, emptyOutDir: true },
  });
  const browser = await launchChromium();
  return {
    browser,
    dir,
    async write(name, world, title) {
      await writeViewer(world, join(dir, name), { appDir, ...(title === undefined ? {} : { title }) });
      return pathToFileURL(join(dir, name, 'index.html')).href;
    },
    async open(url, { width = 1_280, height = 760, isDark = false } = {}) {
      const page = await browser.newPage({
        viewport: { width, height },
        acceptDownloads: true,
        // Cameras jump instead of gliding, so that nothing has to be waited for.
        reducedMotion: 'reduce',
        colorScheme: isDark ? 'dark' : 'light',
      });
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(url);
      await page.waitForFunction(() => 'tramaReady' in globalThis);
      return { page, problems };
    },
    async close() {
      await browser.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

let visits = 0;

/** Goes to another state on the same page, which spares loading it; everything that the hash does not tell is as at first. */
export async function visit(page: Page, hash: string): Promise<void> {
  visits++;
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    `language=es&visit=${visits}${hash === '' ? '' : `&${hash}`}`,
  );
  // The page takes the state over and writes its own address, without the number of the visit.
  await page.waitForFunction(() => !location.hash.includes('visit='));
}

/** Chooses the first suggestion for what is typed. */
export async function find(page: Page, query: string): Promise<void> {
  await page.fill('#search', query);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

/** How many entities and statements are shown. */
export async function shownCounts(page: Page): Promise<readonly [entities: number, statements: number]> {
  const text = await page.locator('.status').innerText();
  const [entities = 0, statements = 0] = text.split('·').map((part) => Number(part.replace(/\D/g, '')));
  return [entities, statements];
}

/** What the button of the export menu hands to the browser. */
export async function exportAs(page: Page, extension: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Exportar' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-item="${extension}"]:visible`).click(),
  ]);
  return readFile(await download.path());
}

/** Where each entity lies on the page, by name, read from the exported picture. */
export async function placesOf(page: Page): Promise<ReadonlyMap<string, readonly [x: number, y: number]>> {
  const svg = (await exportAs(page, 'svg')).toString();
  const box = await page.locator('.canvas').boundingBox();
  const circles = svg.matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)"[^>]*><title>([^<]*)</g);
  return new Map([...circles].map(([, x, y, name]) => [name ?? '', [Number(x) + box!.x, Number(y) + box!.y]]));
}

/** The state that the address tells, by key, once it is written. */
export async function linkedState(page: Page): Promise<Readonly<Record<string, string>>> {
  // The camera comes to rest, then the address.
  let address = '';
  while (address !== page.url()) {
    address = page.url();
    await page.waitForTimeout(700);
  }
  return Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
}
