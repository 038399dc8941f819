import path from 'node:path';
import { build } from 'vite';

/** What stays outside the bundle: Electron itself, and the database, which is native code. */
const outside = ['electron', 'better-sqlite3-multiple-ciphers'];

/**
 * Bundles one entry for Electron's Node into one file: ES module for main and workers, CommonJS for the preload, which a
 * sandbox lets load nothing else.
 */
export async function bundleNode(entry: string, file: string, format: 'esm' | 'cjs'): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    // Packages written for CommonJS ask where they are; an ES module says it in another way.
    define: format === 'esm' ? { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' } : {},
    ssr: { noExternal: true, external: outside },
    build: {
      ssr: path.resolve(entry),
      outDir: path.dirname(path.resolve(file)),
      emptyOutDir: false,
      target: 'node24',
      sourcemap: true,
      minify: false,
      rolldownOptions: { output: { format, entryFileNames: path.basename(file), codeSplitting: false } },
    },
  });
}
