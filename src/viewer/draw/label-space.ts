export type Box = readonly [left: number, top: number, right: number, bottom: number];

const CELL = 80;

/** Rectangles on the screen, kept in cells so that a new one is compared with its neighbours only. */
export class LabelSpace {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [box]);
      else cell.push(box);
    }
  }

  /** How many of the rectangles the box touches, one that spans two cells possibly twice; stops at `limit`. */
  count(box: Box, limit: number): number {
    let touched = 0;
    for (const key of keysOf(box)) {
      for (const b of this.cells.get(key) ?? []) {
        if (b[2] > box[0] && box[2] > b[0] && b[3] > box[1] && box[3] > b[1]) touched++;
        if (touched >= limit) return touched;
      }
    }
    return touched;
  }
}

function keysOf(box: Box): number[] {
  const keys: number[] = [];
  for (let i = Math.floor(box[0] / CELL); i <= Math.floor(box[2] / CELL); i++) {
    for (let j = Math.floor(box[1] / CELL); j <= Math.floor(box[3] / CELL); j++) keys.push(i * 4_096 + j);
  }
  return keys;
}
