// The arithmetic of the neural analyser in AssemblyScript with 128-bit SIMD. Build: `npx tsx scripts/train/neural/kernel.ts`
// All pointers are byte offsets into the exported memory, laid out by src/nlp/neural/memory.ts. Matrices are row-major;
// widths are multiples of 16, weight rows multiples of 8 (padded with zeros).

/** First free byte of the memory. */
export function heapBase(): usize {
  return __heap_base;
}

/** out[t] = sum of the rows of the int8 table, each with its own scale. */
export function embed(rows: usize, n: i32, perWord: i32, width: i32, table: usize, scales: usize, out: usize): void {
  for (let t = 0; t < n; t++) {
    for (let c = 0; c < width; c += 16) {
      let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      for (let f = 0; f < perWord; f++) {
        const row = load<i32>(rows + ((t * perWord + f) << 2));
        const scale = v128.load32_splat(scales + (row << 2));
        const bytes = v128.load(table + row * width + c);
        const low = i16x8.extend_low_i8x16_s(bytes), high = i16x8.extend_high_i8x16_s(bytes);
        s0 = f32x4.add(s0, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low))));
        s1 = f32x4.add(s1, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low))));
        s2 = f32x4.add(s2, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high))));
        s3 = f32x4.add(s3, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high))));
      }
      const at = out + ((t * width + c) << 2);
      v128.store(at, s0); v128.store(at, s1, 16); v128.store(at, s2, 32); v128.store(at, s3, 48);
    }
  }
}

function sumLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/** out = x / rms(x) * gain, row by row. */
export function normalise(x: usize, gain: usize, out: usize, n: i32, width: i32): void {
  const bytes = width << 2;
  for (let t = 0; t < n; t++) {
    let s = f32x4.splat(0);
    for (let c = 0; c < bytes; c += 16) {
      const v = v128.load(x + t * bytes + c);
      s = f32x4.add(s, f32x4.mul(v, v));
    }
    const k = f32x4.splat(<f32>(1.0) / sqrt<f32>(sumLanes(s) / <f32>width + <f32>1e-6));
    for (let c = 0; c < bytes; c += 16) {
      v128.store(out + t * bytes + c, f32x4.mul(f32x4.mul(v128.load(x + t * bytes + c), k), v128.load(gain + c)));
    }
  }
}

/** Added to a number of less than 2^22, leaves it rounded (ties to even) in the low bits: 1.5 * 2^23. */
const ROUNDING: f32 = 12582912;

function roundTo32(x: v128, k: v128): v128 {
  const shifted = f32x4.add(f32x4.mul(x, k), f32x4.splat(ROUNDING));
  return i32x4.sub(shifted, f32x4.splat(ROUNDING));
}

/**
 * Rounds count numbers to 16-bit integers with one common scale; gives the scale. `pmax` and rounding by addition are one
 * instruction each where `max`, `nearest` and `trunc_sat` are up to eight: a third of the time, the same integers.
 */
export function quantise(x: usize, out: usize, count: i32): f32 {
  let m = f32x4.splat(0);
  const end = count << 2;
  for (let c = 0; c < end; c += 16) m = f32x4.pmax(m, f32x4.abs(v128.load(x + c)));
  let top = max(max(f32x4.extract_lane(m, 0), f32x4.extract_lane(m, 1)), max(f32x4.extract_lane(m, 2), f32x4.extract_lane(m, 3)));
  if (!(top > 0)) top = 1;
  const k = f32x4.splat(<f32>16383 / top);
  for (let c = 0; c < end; c += 32) {
    v128.store(out + (c >> 1), i16x8.narrow_i32x4_s(roundTo32(v128.load(x + c), k), roundTo32(v128.load(x + c, 16), k)));
  }
  return top / <f32>16383;
}

/**
 * Lays rows of 16-bit numbers out as `multiply` reads weights: eight rows side by side, a pair of columns of each at a time.
 * Rows are a multiple of 8, K of 2.
 */
export function interleave(from: usize, out: usize, rows: i32, K: i32): void {
  const kb = K << 1;
  for (let r = 0; r < rows; r++) {
    const source = from + r * kb, target = out + (r >> 3) * (kb << 3) + ((r & 7) << 2);
    for (let c = 0; c < kb; c += 4) store<i32>(target + (c << 3), load<i32>(source + c));
  }
}

/** An output of four rows: bias + scale * sum. */
function scaled(sums: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(bias, f32x4.mul(scale, f32x4.convert_i32x4_s(sums)));
}

/**
 * out[t, r] = bias[r] + scale * weightScale[r] * sum over k of x[t * stride + k] * w[r, k], 16-bit integers, w interleaved; four
 * words by eight weight rows at a time, each lane of a vector its own row, so that nothing is summed across lanes (0.67 of the
 * time of row after row). A stride smaller than K makes a convolution over neighbouring rows. Three words at the end are read
 * and written as if they were four: x and out have room for them. K is a multiple of 8.
 */
export function multiply(x: usize, stride: i32, n: i32, K: i32, w: usize, weightScale: usize, bias: usize, rows: i32, scale: f32, out: usize, outStride: i32): void {
  const kb = K << 1, sb = stride << 1, row = outStride << 2;
  const k = f32x4.splat(scale);
  for (let r = 0; r < rows; r += 8) {
    const first = w + r * kb, end = first + (kb << 3), at = r << 2;
    const s0 = f32x4.mul(k, v128.load(weightScale + at)), s1 = f32x4.mul(k, v128.load(weightScale + at, 16));
    const bias0 = v128.load(bias + at), bias1 = v128.load(bias + at, 16);
    let t = 0;
    for (; t + 2 < n; t += 4) {
      let xa = x + t * sb, xb = xa + sb, xc = xb + sb, xd = xc + sb, p = first;
      let a0 = i32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
      do {
        let w0 = v128.load(p), w1 = v128.load(p, 16);
        let v = v128.load32_splat(xa); a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, v)); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(xb); b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w0, v)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(xc); c0 = i32x4.add(c0, i32x4.dot_i16x8_s(w0, v)); c1 = i32x4.add(c1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(xd); d0 = i32x4.add(d0, i32x4.dot_i16x8_s(w0, v)); d1 = i32x4.add(d1, i32x4.dot_i16x8_s(w1, v));
        w0 = v128.load(p, 32), w1 = v128.load(p, 48);
        v = v128.load32_splat(xa, 4); a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, v)); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(xb, 4); b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w0, v)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(xc, 4); c0 = i32x4.add(c0, i32x4.dot_i16x8_s(w0, v)); c1 = i32x4.add(c1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(xd, 4); d0 = i32x4.add(d0, i32x4.dot_i16x8_s(w0, v)); d1 = i32x4.add(d1, i32x4.dot_i16x8_s(w1, v));
        xa += 8; xb += 8; xc += 8; xd += 8; p += 64;
      } while (p < end);
      const oa = out + t * row + at, ob = oa + row, oc = ob + row, od = oc + row;
      v128.store(oa, scaled(a0, s0, bias0)); v128.store(oa, scaled(a1, s1, bias1), 16);
      v128.store(ob, scaled(b0, s0, bias0)); v128.store(ob, scaled(b1, s1, bias1), 16);
      v128.store(oc, scaled(c0, s0, bias0)); v128.store(oc, scaled(c1, s1, bias1), 16);
      v128.store(od, scaled(d0, s0, bias0)); v128.store(od, scaled(d1, s1, bias1), 16);
    }
    // One word or two are left in three sentences of four: half of the products of four words would be for nothing.
    for (; t < n; t += 1) {
      let xa = x + t * sb, p = first;
      let a0 = i32x4.splat(0), a1 = a0, b0 = a0, b1 = a0;
      do {
        let v = v128.load32_splat(xa);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(p), v)); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(p, 16), v));
        v = v128.load32_splat(xa, 4);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v128.load(p, 32), v)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v128.load(p, 48), v));
        v = v128.load32_splat(xa, 8);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(p, 64), v)); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(p, 80), v));
        v = v128.load32_splat(xa, 12);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v128.load(p, 96), v)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v128.load(p, 112), v));
        xa += 16; p += 128;
      } while (p < end);
      const oa = out + t * row + at;
      v128.store(oa, scaled(i32x4.add(a0, b0), s0, bias0)); v128.store(oa, scaled(i32x4.add(a1, b1), s1, bias1), 16);
    }
  }
}

export function relu(x: usize, count: i32): void {
  const zero = f32x4.splat(0);
  for (let c = 0; c < count << 2; c += 16) v128.store(x + c, f32x4.pmax(zero, v128.load(x + c)));
}

export function add(x: usize, y: usize, count: i32): void {
  for (let c = 0; c < count << 2; c += 16) v128.store(x + c, f32x4.add(v128.load(x + c), v128.load(y + c)));
}

/** Channel-wise convolution over three words; x has a row of zeros before and after. w: [3, width]. */
export function depthwise(x: usize, w: usize, out: usize, n: i32, width: i32): void {
  const bytes = width << 2;
  for (let t = 0; t < n; t++) {
    for (let c = 0; c < bytes; c += 16) {
      const at = x + t * bytes + c;
      const s = f32x4.add(f32x4.mul(v128.load(at - bytes), v128.load(w + c)), f32x4.mul(v128.load(at), v128.load(w + bytes + c)));
      v128.store(out + t * bytes + c, f32x4.add(s, f32x4.mul(v128.load(at + bytes), v128.load(w + 2 * bytes + c))));
    }
  }
}

/**
 * Adds to the score of every arc what its distance is worth: arcs[d, 0] += near[d, 0] for the root, arcs[d, h + 1] += near[d, bucket
 * of h - d]. `buckets` is a table of bytes, the one of a distance of 0 at its middle.
 */
export function offset(arcs: usize, stride: i32, n: i32, near: usize, distances: i32, buckets: usize): void {
  for (let d = 0; d < n; d++) {
    const row = arcs + ((d * stride) << 2), from = near + ((d * distances) << 2), bucket = buckets - d;
    store<f32>(row, load<f32>(row) + load<f32>(from));
    for (let h = 0; h < n; h++) {
      const at = row + ((h + 1) << 2);
      store<f32>(at, load<f32>(at) + load<f32>(from + (<usize>load<u8>(bucket + h) << 2)));
    }
  }
}

function gate(x: v128): v128 {
  const half = f32x4.splat(0.5), one = f32x4.splat(1);
  return f32x4.add(half, f32x4.mul(half, f32x4.div(x, f32x4.sqrt(f32x4.add(one, f32x4.mul(x, x))))));
}

/** The gated recurrence: a is [n, 6H] (update gates, values, output gates; each forward then backward), out [n, 2H]. */
export function recur(a: usize, out: usize, n: i32, H: i32): void {
  const one = f32x4.splat(1), hb = H << 2, row = 6 * hb;
  for (let c = 0; c < hb; c += 16) {
    let h = f32x4.splat(0), g = f32x4.splat(0);
    for (let t = 0; t < n; t++) {
      const p = a + t * row + c;
      const z = gate(v128.load(p));
      h = f32x4.add(f32x4.mul(f32x4.sub(one, z), h), f32x4.mul(z, v128.load(p + 2 * hb)));
      v128.store(out + t * 2 * hb + c, f32x4.mul(h, gate(v128.load(p + 4 * hb))));
      const q = a + (n - 1 - t) * row + hb + c;
      const y = gate(v128.load(q));
      g = f32x4.add(f32x4.mul(f32x4.sub(one, y), g), f32x4.mul(y, v128.load(q + 2 * hb)));
      v128.store(out + (n - 1 - t) * 2 * hb + hb + c, f32x4.mul(g, gate(v128.load(q + 4 * hb))));
    }
  }
}

/** Features of an arc for its label: out[t] = [relu(a + b), a * b / 5] with b the row of the head; heads from 0 = root. */
export function pairs(a: usize, b: usize, heads: usize, out: usize, n: i32, width: i32): void {
  const zero = f32x4.splat(0), fifth = f32x4.splat(0.2), bytes = width << 2;
  for (let t = 0; t < n; t++) {
    const pb = b + load<i32>(heads + (t << 2)) * bytes;
    for (let c = 0; c < bytes; c += 16) {
      const x = v128.load(a + t * bytes + c), y = v128.load(pb + c);
      v128.store(out + t * 2 * bytes + c, f32x4.pmax(zero, f32x4.add(x, y)));
      v128.store(out + t * 2 * bytes + bytes + c, f32x4.mul(f32x4.mul(x, y), fifth));
    }
  }
}
