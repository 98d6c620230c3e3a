// Takes the picture for the README: npx tsx scripts/picture.ts OUT_DIR FILE.png
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../test/viewer/browser.ts';

const [outDir, file] = process.argv.slice(2);
if (outDir === undefined || file === undefined) throw new Error('Usage: npx tsx scripts/picture.ts OUT_DIR FILE.png');
const browser = await launchChromium();
const page = await browser.newPage({
  viewport: { width: 1_440, height: 860 },
  deviceScaleFactor: 1.5,
  reducedMotion: 'reduce',
});
const url = pathToFileURL(join(resolve(outDir), 'viewer', 'index.html'));
await page.goto(`${url}#language=es&theme=light&view=entities`);
await page.waitForFunction(() => 'tramaReady' in globalThis);
// The person of whom most is told: the table begins with the most connected entities.
await page.locator('tbody tr', { hasText: 'Persona' }).first().click();
await page.locator('.group button').first().click();
await page.locator('blockquote').first().waitFor();
// Off the row, whose colour would stay.
await page.mouse.move(700, 30);
await page.waitForTimeout(1_200);
await page.screenshot({ path: file });
await browser.close();
