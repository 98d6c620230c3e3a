/** The least radius at which a node is still a dot. */
const MIN_RADIUS = 1.4;

/**
 * The factor on the radius of nodes: as many pixels as a node has of the stage, so that neither fifty nodes look lost on a
 * desktop nor three hundred on a phone cover each other.
 */
export function computeSizeFactor(width: number, height: number, nodes: number): number {
  const room = Math.sqrt((width * height) / Math.max(nodes, 12));
  return Math.min(1.25, Math.max(0.24, room / 62));
}

export function scaledRadius(size: number, factor: number): number {
  return Math.max(MIN_RADIUS, size * factor);
}
