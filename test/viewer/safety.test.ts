import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findServedFile, serveViewer } from '../../src/exporters/viewer-server.ts';
import { find, openWorkshop, type Workshop } from './viewer-page.ts';
import { inventWorld } from './world.ts';

const HOSTILE = `</script><img src=x onerror="globalThis.hacked=1"><svg onload=globalThis.hacked=1>\u2028'"\\\${hacked=1}`;
let workshop: Workshop;
let home: string;
let server: Server;
let port: number;

beforeAll(async () => {
  workshop = await openWorkshop();
  home = await workshop.write('hostile', inventWorld(20, 40, HOSTILE), HOSTILE);
  server = await serveViewer(join(workshop.dir, 'hostile'), 0);
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
}, 120_000);
afterAll(async () => {
  await workshop?.close();
  server?.close();
}, 60_000);

describe('hostile articles', () => {
  it.each(['from disk', 'from the server'])('never run: titles, names and quotes stay text, %s', async (where) => {
    const url = where === 'from disk' ? home : `http://127.0.0.1:${port}/`;
    const { page, problems } = await workshop.open(`${url}#language=es`);
    await find(page, 'Elvira');
    expect(await page.locator('.pane h2').innerText()).toContain('<img src=x');
    await page.getByText('Por qué es una sola entidad').click();
    await page.locator('.statement .relation').first().click();
    await page.locator('figcaption button').first().click();
    await page.locator('.text mark').first().waitFor();
    await page.getByRole('button', { name: 'Tabla' }).click();
    await page.locator('tbody tr').first().hover();
    await page.locator('[data-article]').first().check();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('img, [onload], [onerror]').count()).toBe(0);
    // The policy was never asked either: nothing tried to run.
    expect(problems).toEqual([]);
    await page.close();
  });

  it('cannot run a script of theirs even if one got into the page', async () => {
    const { page } = await workshop.open(`${home}#language=es`);
    await page.evaluate(() => {
      const holder = document.createElement('div');
      holder.innerHTML = '<img src=x onerror="globalThis.hacked=1"><iframe srcdoc="<script>parent.hacked=1</script>">';
      document.body.append(holder);
      const inline = document.createElement('script');
      inline.textContent = 'globalThis.hacked=1';
      document.body.append(inline);
      const remote = document.createElement('script');
      remote.src = 'https://example.org/x.js';
      document.body.append(remote);
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    await page.close();
  });
});

describe('the policy of the page', () => {
  it('allows no inline script, no eval and no other host', async () => {
    const { page } = await workshop.open(`${home}#language=es`);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await find(page, 'Elvira');
    await page.locator('figcaption button').first().click();
    await page.locator('.text mark').first().waitFor();
    for (const url of requests) expect(url).toMatch(/^(file|data|blob):/);
    await page.close();
  });
});

describe('the server of the viewer', () => {
  const ask = (path: string, host: string) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      }).on('error', reject);
    });

  it('serves nothing outside its folder', async () => {
    const root = join(workshop.dir, 'hostile');
    expect(await findServedFile(root, '/index.html')).not.toBeNull();
    for (const path of ['/../app/viewer.js', '/%2e%2e/app/viewer.js', '/..%2fapp/viewer.js', '/%00', '/%']) {
      expect(await findServedFile(root, path)).toBeNull();
    }
  });

  it('answers on its own name only, with the policy as a header', async () => {
    const { status, headers } = await ask('/', `127.0.0.1:${port}`);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect((await ask('/', 'news.example.org')).status).toBe(403);
  });
});
