// The arithmetic of the neural analyser in AssemblyScript with 128-bit SIMD. Build: `npx tsx scripts/train/neural/kernel.ts`
// All pointers are byte offsets into the exported memory, laid out by src/nlp/neural/memory.ts. Matrices are row-major;
// widths are multiples of 16, weight rows multiples of 4 (padded with zeros).

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

/** Rounds count numbers to 16-bit integers with one common scale; gives the scale. */
export function quantise(x: usize, out: usize, count: i32): f32 {
  let m = f32x4.splat(0);
  const end = count << 2;
  for (let c = 0; c < end; c += 16) m = f32x4.max(m, f32x4.abs(v128.load(x + c)));
  let top = max(max(f32x4.extract_lane(m, 0), f32x4.extract_lane(m, 1)), max(f32x4.extract_lane(m, 2), f32x4.extract_lane(m, 3)));
  if (!(top > 0)) top = 1;
  const k = f32x4.splat(<f32>16383 / top);
  for (let c = 0; c < end; c += 32) {
    const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + c), k)));
    const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + c, 16), k)));
    v128.store(out + (c >> 1), i16x8.narrow_i32x4_s(a, b));
  }
  return top / <f32>16383;
}

function lanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 1, 4, 5), v128.shuffle<i32>(a, b, 2, 3, 6, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 1, 4, 5), v128.shuffle<i32>(c, d, 2, 3, 6, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 2, 4, 6), v128.shuffle<i32>(ab, cd, 1, 3, 5, 7));
}

/**
 * out[t, r] = bias[r] + scale * weightScale[r] * sum over k of x[t * stride + k] * w[r * K + k], 16-bit integers; two words by
 * four weight rows at a time. A stride smaller than K makes a convolution over neighbouring rows.
 */
export function multiply(x: usize, stride: i32, n: i32, K: i32, w: usize, weightScale: usize, bias: usize, rows: i32, scale: f32, out: usize, outStride: i32): void {
  const kb = K << 1, sb = stride << 1, ob = outStride << 2;
  const k = f32x4.splat(scale);
  for (let r = 0; r < rows; r += 4) {
    const w0 = w + r * kb, w1 = w0 + kb, w2 = w1 + kb, w3 = w2 + kb;
    const ws = f32x4.mul(k, v128.load(weightScale + (r << 2))), bs = v128.load(bias + (r << 2));
    let t = 0;
    for (; t + 1 < n; t += 2) {
      const xa = x + t * sb, xb = xa + sb;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      for (let c = 0; c < kb; c += 16) {
        const va = v128.load(xa + c), vb = v128.load(xb + c);
        const v0 = v128.load(w0 + c), v1 = v128.load(w1 + c), v2 = v128.load(w2 + c), v3 = v128.load(w3 + c);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(va, v0)); b0 = i32x4.add(b0, i32x4.dot_i16x8_s(vb, v0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(va, v1)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(vb, v1));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(va, v2)); b2 = i32x4.add(b2, i32x4.dot_i16x8_s(vb, v2));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(va, v3)); b3 = i32x4.add(b3, i32x4.dot_i16x8_s(vb, v3));
      }
      v128.store(out + t * ob + (r << 2), f32x4.add(bs, f32x4.mul(ws, f32x4.convert_i32x4_s(lanes(a0, a1, a2, a3)))));
      v128.store(out + (t + 1) * ob + (r << 2), f32x4.add(bs, f32x4.mul(ws, f32x4.convert_i32x4_s(lanes(b0, b1, b2, b3)))));
    }
    if (t < n) {
      const xa = x + t * sb;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
      for (let c = 0; c < kb; c += 16) {
        const va = v128.load(xa + c);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(va, v128.load(w0 + c))); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(va, v128.load(w1 + c)));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(va, v128.load(w2 + c))); a3 = i32x4.add(a3, i32x4.dot_i16x8_s(va, v128.load(w3 + c)));
      }
      v128.store(out + t * ob + (r << 2), f32x4.add(bs, f32x4.mul(ws, f32x4.convert_i32x4_s(lanes(a0, a1, a2, a3)))));
    }
  }
}

export function relu(x: usize, count: i32): void {
  const zero = f32x4.splat(0);
  for (let c = 0; c < count << 2; c += 16) v128.store(x + c, f32x4.max(v128.load(x + c), zero));
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
      v128.store(out + t * 2 * bytes + c, f32x4.max(f32x4.add(x, y), zero));
      v128.store(out + t * 2 * bytes + bytes + c, f32x4.mul(f32x4.mul(x, y), fifth));
    }
  }
}
