/**
 * Makes a counter that tells how often it has been asked for a triple of numbers, this time included; `second` and `third`
 * lie below `numbers`, and there are at most `limit` calls. One table of numbers without objects: a `Map` with keys
 * beyond 31 bits boxes each of them.
 */
export function tripleCounter(
  numbers: number,
  limit: number,
): (first: number, second: number, third: number) => number {
  // Half empty at least, so that a free place is near.
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, limit * 2)));
  const mask = size - 1;
  // 0 marks a free place. Exact below 2 ** 53: a million nodes leave room for 9,000 names.
  const keys = new Float64Array(size);
  const counts = new Uint32Array(size);
  return (first, second, third) => {
    const key = (first * numbers + second) * numbers + third + 1;
    const mixed = Math.imul(Math.imul(second, 0x9e3779b1) ^ third ^ (first << 20), 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & mask;
    while (keys[at] !== key) {
      if (keys[at] === 0) {
        keys[at] = key;
        break;
      }
      at = (at + 1) & mask;
    }
    return ++counts[at]!;
  };
}
