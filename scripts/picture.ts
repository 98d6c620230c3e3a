// Takes the picture for the README: npx tsx scripts/picture.ts OUT_DIR FILE.png
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [outDir, file] = process.argv.slice(2);
if (outDir === undefined || file === undefined) throw new Error('Usage: npx tsx scripts/picture.ts OUT_DIR FILE.png');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1_440, height: 860 }, deviceScaleFactor: 1.5 });
const url = pathToFileURL(join(resolve(outDir), 'viewer', 'index.html'));
await page.goto(`${url}#language=es&theme=light&view=table`);
await page.waitForFunction(() => 'tramaReady' in globalThis);
// The most certain statement that has a date: the table sorts, the first row is opened.
await page.locator('th button').nth(5).click();
await page.locator('th button').nth(5).click();
await page.locator('tbody tr td:nth-child(2) button').first().click();
await page.locator('.group button').first().click();
await page.locator('blockquote').first().waitFor();
await page.waitForTimeout(1_200);
await page.screenshot({ path: file });
await browser.close();
