/** Compresses the exported weights for shipping. Usage: npx tsx scripts/train/neural/pack.ts IN.bin OUT.bin.br */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error('Usage: pack.ts IN.bin OUT.bin.br');
const raw = readFileSync(source);
const packed = brotliCompressSync(raw, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
});
writeFileSync(target, packed);
const began = performance.now();
brotliDecompressSync(packed);
console.log(`${raw.length} -> ${packed.length} bytes, unpacked in ${(performance.now() - began).toFixed(0)} ms`);
