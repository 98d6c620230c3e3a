// Time from opening the page until the graph is drawn, ours against bare Sigma with the same graph, in headless
// Chromium with software WebGL: npx tsx scripts/bench/viewer.ts [NODES EDGES]
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { writeViewer } from '../../src/exporters/viewer.ts';
import { dataScript } from '../../src/exporters/viewer-script.ts';
import { launchChromium } from '../../test/viewer/browser.ts';
import { inventWorld } from '../../test/viewer/world.ts';

const [nodes = 10_000, edges = 30_000] = process.argv.slice(2).map(Number);
const RUNS = 5;

const BARE = `import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
const graph = MultiDirectedGraph.from(JSON.parse(globalThis.tramaData[0][1]));
const sigma = new Sigma(graph, document.getElementById('app'));
sigma.getGraph();
globalThis.tramaReady = performance.now();`;

async function timeToDraw(browser: Browser, page: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const tab = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
    await tab.goto(pathToFileURL(page).href);
    await tab.waitForFunction(() => 'tramaReady' in globalThis, undefined, { timeout: 120_000 });
    // Two frames later the picture is on screen: software WebGL draws late.
    times.push(
      await tab.evaluate<number>(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))',
      ),
    );
    await tab.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

const dir = await mkdtemp(join(tmpdir(), 'trama-bench-'));
const world = inventWorld(nodes, edges);
const ours = join(dir, 'ours');
await writeViewer(world, ours, { appDir: 'dist/viewer' });

const bare = join(dir, 'bare');
await mkdir(bare);
const entry = 'scripts/bench/.bare-sigma.js';
await writeFile(entry, BARE);
await build({
  configFile: false,
  logLevel: 'silent',
  build: { outDir: bare, target: 'es2022', lib: { entry, formats: ['iife'], name: 'Bare', fileName: () => 'bare.js' } },
});
await cp(entry, join(bare, 'entry.txt'));
await (await import('node:fs/promises')).rm(entry);
const graph = world.graph.copy();
for (const entity of world.entities) graph.mergeNodeAttributes(entity.id, { label: entity.name, color: '#2f6096' });
for (const s of world.statements)
  graph.addDirectedEdgeWithKey(s.id, s.subject, s.object, { label: s.relation, color: '#aaa' });
await writeFile(join(bare, 'data.js'), dataScript('graph', graph.export()));
await writeFile(
  join(bare, 'index.html'),
  '<!doctype html><body style="margin:0"><div id="app" style="height:900px"></div><script src="data.js"></script><script src="bare.js"></script>',
);
const browser = await launchChromium();
const bareMs = await timeToDraw(browser, join(bare, 'index.html'));
const oursMs = await timeToDraw(browser, join(ours, 'index.html'));
await browser.close();
process.stdout.write(
  `${nodes} nodes, ${edges} edges: bare Sigma ${Math.round(bareMs)} ms, Trama ${Math.round(oursMs)} ms, ratio ${(oursMs / bareMs).toFixed(2)}\n`,
);
