import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readGraphFolder } from '../../src/exporters/graph-folder.ts';
import { samples, temporaryFolder, trama } from '../cli/trama.ts';
import { launchChromium } from './browser.ts';

it('shows what trama build wrote of the sample articles, from disk, with the sentence behind an edge', async () => {
  const out = temporaryFolder();
  expect(trama(['build', samples, '--out', out]).code).toBe(0);
  const { entities, statements } = await readGraphFolder(out);
  const [person] = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  const told = statements.filter(({ subject, object }) => subject === person?.id || object === person?.id);
  const quotes = told.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.replace(/\s+/g, ' ')));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${pathToFileURL(join(out, 'viewer', 'index.html'))}#language=es`);
    await page.waitForFunction(() => 'tramaReady' in globalThis);
    await page
      .getByRole('combobox')
      .first()
      .fill(person?.name ?? '');
    await page.getByRole('option').first().click();
    const pane = page.locator('aside.pane, .pane').first();
    const paneText = async () => (await pane.innerText()).replace(/\s+/g, ' ');
    // Quotes come with their article's text, which is loaded when it is first shown.
    const shownQuotes = async () => {
      const text = await paneText();
      return quotes.filter((quote) => text.includes(quote)).length;
    };
    await expect.poll(shownQuotes, { timeout: 20_000 }).toBeGreaterThan(3);
    expect(await paneText()).toContain(person?.name);
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
}, 120_000);
