/// <reference types="vitest/config" />
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { shippedScenarios } from './src/cli/shippedScenarios.ts';

/** Below this a compressed copy saves no packet. Bytes. */
const SMALLEST_WORTH_COMPRESSING = 1024;

/** Writes `.br` and `.gz` beside each text file of the build, so that the server only has to choose. */
function compressedCopies(): Plugin {
  let dist = '';
  return {
    name: 'compressed-copies',
    apply: 'build',
    configResolved({ root, build }) {
      dist = resolve(root, build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg|json|webmanifest|txt)$/.test(name)) continue;
        const content = readFileSync(join(dist, name));
        if (content.length < SMALLEST_WORTH_COMPRESSING) continue;
        writeFileSync(join(dist, `${name}.br`), brotliCompressSync(content));
        writeFileSync(join(dist, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** Writes which modules each chunk holds and what it imports; `npm test` weighs the first load with it. */
function chunkList(): Plugin {
  return {
    name: 'chunk-list',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle)
        .filter((output) => output.type === 'chunk')
        .map(({ fileName, isEntry, imports, moduleIds }) => ({
          fileName,
          isEntry,
          imports,
          modules: moduleIds.map((id) => relative(import.meta.dirname, id)),
        }));
      const folder = join(import.meta.dirname, 'dist', '.vite');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'chunks.json'), JSON.stringify(chunks, null, 1));
    },
  };
}

export default defineConfig({
  plugins: [shippedScenarios(), compressedCopies(), chunkList()],
  build: {
    target: 'es2022',
    // The map's library is one large chunk that nobody waits for.
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    // Only files of their own: the Content-Security-Policy of the server allows no inline script or style.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A property test of a few hundred cases may wait long for its turn on a busy machine; slowness is no failure.
    testTimeout: 60_000,
  },
});
