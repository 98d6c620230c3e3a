// Time from opening the page until the graph is on screen, ours against bare Sigma with the same nodes, edges, places and
// sizes, in headless Chromium with software WebGL. Runs alternate, so that a busy machine slows both; the first of each
// warms up. Usage: node --import tsx scripts/bench/viewer.ts [NODES EDGES [RUNS]]
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  /** Processor time of all of Chromium meanwhile, which other programs on the machine do not stretch. */
  readonly cpuMs: number;
  /** How many states of the progress bar were seen. */
  readonly progress: number;
}

/** Processor time of every Chromium so far, from Linux's /proc, in clock ticks of 10 ms. */
async function chromiumCpuMs(): Promise<number> {
  let ticks = 0;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // A process may end between the two lines.
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    if (!/\(chrom/.test(stat)) continue;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * 10;
}

async function openOnce(browser: Browser, page: string): Promise<Opening> {
  const before = await chromiumCpuMs();
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
  const opening = await tab.evaluate<Omit<Opening, 'cpuMs'>>(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done({ ms: performance.now(), progress: progressSeen.size }))))',
  );
  const cpuMs = (await chromiumCpuMs()) - before;
  await tab.close();
  return { ...opening, cpuMs };
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
const times: { readonly bare: Opening; readonly ours: Opening }[] = [];
for (let run = 0; run <= runs; run++) {
  const time = {
    bare: await openOnce(browser, join(bare, 'index.html')),
    ours: await openOnce(browser, join(ours, 'index.html')),
  };
  if (run > 0) times.push(time);
}
await browser.close();
await rm(dir, { recursive: true, force: true });
/** Medians of both, and of their ratio within a run, with its range. */
function compare(of: (opening: Opening) => number): string {
  const ratios = times.map((time) => of(time.ours) / of(time.bare)).sort((a, b) => a - b);
  const [bareMs, oursMs] = [median(times.map(({ bare }) => of(bare))), median(times.map(({ ours }) => of(ours)))];
  const range = `${ratios[0]!.toFixed(2)}–${ratios.at(-1)!.toFixed(2)}`;
  return `bare Sigma ${Math.round(bareMs)} ms, Trama ${Math.round(oursMs)} ms, ratio ${median(ratios).toFixed(2)} (${range})`;
}
process.stdout.write(
  `${nodes} nodes, ${edges} edges, ${runs} runs
on screen: ${compare(({ ms }) => ms)}
processor: ${compare(({ cpuMs }) => cpuMs)}
progress in ${median(times.map(({ ours }) => ours.progress))} steps
`,
);
