import iterate from 'graphology-layout-forceatlas2/iterate.js';

interface Start {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: Record<string, unknown>;
}

// Fifteen positions a second are smooth to the eye and leave the page free to draw.
const SLICE_MS = 66;

self.onmessage = (message: MessageEvent<Start>) => {
  const { nodes, edges, settings } = message.data;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    do iterate(settings, nodes, edges);
    while (performance.now() < end);
    self.postMessage(nodes);
    setTimeout(slice, 0);
  };
  slice();
};
