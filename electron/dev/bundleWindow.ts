import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Bundles the window's page and all it loads. Addresses stay relative: the page lives on `app://`. */
export async function bundleWindow(root: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.resolve(root),
    base: './',
    plugins: [react()],
    build: {
      outDir: path.resolve(folder),
      emptyOutDir: true,
      target: 'chrome140',
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      // The page may not make code of text, and zod need not try: each try would be a complaint of the browser.
      rolldownOptions: { output: { intro: 'globalThis.__zod_globalConfig ??= { jitless: true };' } },
    },
  });
}
