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
  const met = statements.find(({ relation }) => relation === 'MET');
  const person = entities.find(({ id }) => id === met?.subject);
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
    await pane.waitFor();
    const text = (await pane.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(person?.name);
    expect(text).toContain(met?.evidence[0]?.quote.replace(/\s+/g, ' ').slice(0, 40));
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
}, 120_000);
