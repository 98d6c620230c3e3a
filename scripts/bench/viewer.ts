// Time from opening the page until the graph is on screen, ours against bare Sigma with the same nodes, edges, places and
// sizes, in headless Chromium with software WebGL. Runs alternate, so that a busy machine slows both; the first of each
// warms up. Usage: node --import tsx scripts/bench/viewer.ts [NODES EDGES [RUNS]]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { writeViewer } from '../../src/exporters/viewer.ts';
import { dataScript } from '../../src/exporters/viewer-script.ts';
import { computeSizeFactor, scaledRadius } from '../../src/viewer/draw/sizes.ts';
import { launchChromium } from '../../test/viewer/browser.ts';
import { inventWorld } from '../../test/viewer/world.ts';

const [nodes = 10_000, edges = 30_000, runs = 5] = process.argv.slice(2).map(Number);
const WINDOW = { width: 1_440, height: 900 };

const BARE = `import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
const graph = MultiDirectedGraph.from(JSON.parse(globalThis.tramaData[0][1]));
new Sigma(graph, document.getElementById('app'));
globalThis.tramaReady = performance.now();`;

interface Opening {
  readonly ms: number;
  /** How many states of the progress bar were seen. */
  readonly progress: number;
}

async function openOnce(browser: Browser, page: string): Promise<Opening> {
  const tab = await browser.newPage({ viewport: WINDOW });
  await tab.addInitScript(() => {
    const seen = new Set<number>();
    Object.assign(globalThis, { progressSeen: seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar !== null) seen.add(bar.value / bar.max);
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await tab.goto(pathToFileURL(page).href);
  await tab.waitForFunction(() => 'tramaReady' in globalThis, undefined, { timeout: 300_000 });
  // Two frames later the picture is on screen: software WebGL draws late.
  const opening = await tab.evaluate<Opening>(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done({ ms: performance.now(), progress: progressSeen.size }))))',
  );
  await tab.close();
  return opening;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const dir = await mkdtemp(join(tmpdir(), 'trama-bench-'));
const world = inventWorld(nodes, edges);
const ours = join(dir, 'ours');
const app = join(dir, 'app');
await build({ configFile: 'src/viewer/vite.config.ts', logLevel: 'silent', build: { outDir: app } });
await writeViewer(world, ours, { appDir: app });

const bare = join(dir, 'bare');
await mkdir(bare);
// Within the project, where the packages are found.
const entry = '.cache/bare-sigma.js';
await mkdir('.cache', { recursive: true });
await writeFile(entry, BARE);
await build({
  configFile: false,
  logLevel: 'silent',
  build: { outDir: bare, target: 'es2022', lib: { entry, formats: ['iife'], name: 'Bare', fileName: () => 'bare.js' } },
});
await rm(entry);
const graph = world.graph.copy();
const factor = computeSizeFactor(WINDOW.width, WINDOW.height, nodes);
for (const { id, name } of world.entities) {
  graph.mergeNodeAttributes(id, { label: name, color: '#2f6096' });
  graph.updateNodeAttribute(id, 'size', (size: unknown) => scaledRadius(Number(size), factor));
}
for (const { id, subject, object, relation } of world.statements) {
  graph.addDirectedEdgeWithKey(id, subject, object, { label: relation, color: '#aaa' });
}
await writeFile(join(bare, 'data.js'), dataScript('graph', graph.export()));
await writeFile(
  join(bare, 'index.html'),
  '<!doctype html><body style="margin:0"><div id="app" style="height:900px"></div><script src="data.js"></script><script src="bare.js"></script>',
);
const browser = await launchChromium();
const times: { readonly bare: number; readonly ours: number; readonly progress: number }[] = [];
for (let run = 0; run <= runs; run++) {
  const first = await openOnce(browser, join(bare, 'index.html'));
  const second = await openOnce(browser, join(ours, 'index.html'));
  if (run > 0) times.push({ bare: first.ms, ours: second.ms, progress: second.progress });
}
await browser.close();
await rm(dir, { recursive: true, force: true });
const ratios = times.map((time) => time.ours / time.bare).sort((a, b) => a - b);
process.stdout.write(
  `${nodes} nodes, ${edges} edges, ${runs} runs: bare Sigma ${Math.round(median(times.map((time) => time.bare)))} ms, Trama ${Math.round(median(times.map((time) => time.ours)))} ms, ratio ${median(ratios).toFixed(2)} (${ratios[0]!.toFixed(2)}–${ratios.at(-1)!.toFixed(2)}); progress in ${median(times.map((time) => time.progress))} steps\n`,
);
