import type { Model } from '../data/model.ts';
import type { Drawing } from './drawn-graph.ts';

/** Room around the nodes for names, which are wide, and for controls, in pixels. */
const MARGIN_X = 130;
const MARGIN_Y = 70;
/** Two nodes side by side must not fill the screen. */
const MIN_RATIO = 0.12;

const isCalm = () => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Pixels of the stage that a pane covers from below, as it does on a phone. */
function coveredBelow(sigma: Drawing): number {
  const stage = sigma.getContainer().getBoundingClientRect();
  const pane = document.querySelector('.pane')?.getBoundingClientRect();
  if (pane === undefined || pane.left >= stage.right || pane.top <= stage.top) return 0;
  return Math.max(0, stage.bottom - pane.top);
}

/** Moves the camera so that the nodes fill what is seen of the stage, but never nearer than `closest`. */
export function fitNodes(sigma: Drawing, model: Model, nodes: Iterable<number>, closest = MIN_RATIO): void {
  const camera = sigma.getCamera();
  // As the camera stands now: the matrix of the last frame may be that of an earlier place.
  const cameraState = camera.getState();
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const n of nodes) {
    const data = sigma.getNodeDisplayData(model.nodeId[n]!);
    if (data === undefined) continue;
    const { x, y } = sigma.framedGraphToViewport(data, { cameraState });
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (!(right >= left)) return;
  const { width, height: whole } = sigma.getDimensions();
  const covered = coveredBelow(sigma);
  const height = whole - covered;
  const marginX = Math.min(MARGIN_X, width / 6);
  const marginY = Math.min(MARGIN_Y, height / 6);
  const share = Math.max((right - left) / (width - 2 * marginX), (bottom - top) / (height - 2 * marginY));
  const ratio = Math.min(2, Math.max(closest, camera.ratio * share));
  // The camera looks at the middle of the whole stage, which then lies below the nodes.
  const shift = ((covered / 2) * ratio) / camera.ratio;
  const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 + shift }, { cameraState });
  void camera.animate({ x: middle.x, y: middle.y, ratio }, { duration: isCalm() ? 0 : 350 });
}

/** Moves the camera only if one of the nodes is out of sight or so far away that it can hardly be seen. */
export function revealNodes(sigma: Drawing, model: Model, nodes: readonly number[]): void {
  const { width, height: whole } = sigma.getDimensions();
  const height = whole - coveredBelow(sigma);
  const isSeen = nodes.every((n) => {
    const data = sigma.getNodeDisplayData(model.nodeId[n]!);
    if (data === undefined) return true;
    const { x, y } = sigma.framedGraphToViewport(data, { cameraState: sigma.getCamera().getState() });
    return x > 30 && y > 30 && x < width - 30 && y < height - 30;
  });
  if (!isSeen) fitNodes(sigma, model, nodes, Math.min(0.5, sigma.getCamera().ratio));
}

export function zoomBy(sigma: Drawing, factor: number): void {
  const camera = sigma.getCamera();
  void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: isCalm() ? 0 : 180 });
}
