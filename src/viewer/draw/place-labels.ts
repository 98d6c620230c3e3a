/** Rectangles taken by labels so far, in cells, so that a new one is compared with its neighbours only. */
export class LabelSpace {
  private readonly cells = new Map<string, [number, number, number, number][]>();
  private static readonly CELL = 80;

  /** Takes the rectangle and says true, unless something else is there. */
  take(x: number, y: number, width: number, height: number): boolean {
    const box: [number, number, number, number] = [x, y, x + width, y + height];
    const keys: string[] = [];
    for (let i = Math.floor(x / LabelSpace.CELL); i <= Math.floor((x + width) / LabelSpace.CELL); i++) {
      for (let j = Math.floor(y / LabelSpace.CELL); j <= Math.floor((y + height) / LabelSpace.CELL); j++) {
        keys.push(`${i},${j}`);
      }
    }
    const free = keys.every((key) =>
      (this.cells.get(key) ?? []).every((b) => b[2] <= box[0] || box[2] <= b[0] || b[3] <= box[1] || box[3] <= b[1]),
    );
    if (!free) return false;
    for (const key of keys) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [box]);
      else cell.push(box);
    }
    return true;
  }
}
