import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

// A classic script, not a module: Chromium refuses module scripts in a page opened from disk.
export default defineConfig({
  root: here,
  publicDir: `${here}public`,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/viewer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: `${here}main.tsx`,
      formats: ['iife'],
      name: 'Trama',
      fileName: () => 'viewer.js',
      cssFileName: 'viewer',
    },
  },
});
