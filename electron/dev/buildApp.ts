import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildMark } from './buildMark.ts';
import { bundleNode } from './bundleNode.ts';
import { bundleWindow } from './bundleWindow.ts';
import { copyDictionaries } from './copyDictionaries.ts';
import { root } from './root.ts';

const at = (file: string) => path.join(root, file);

/** Builds all that Electron runs into `out/`: main, preload, workers and the window's page. */
export async function buildApp(): Promise<void> {
  await Promise.all(['out/electron', 'out/renderer', buildMark].map((made) => rm(at(made), { recursive: true, force: true })));
  await Promise.all([
    bundleWindow(at('renderer'), at('out/renderer')),
    bundleNode(at('electron/main.ts'), at('out/electron/main.js'), 'esm'),
    bundleNode(at('electron/preload.ts'), at('out/electron/preload.cjs'), 'cjs'),
    bundleNode(at('electron/workers/libraryWorker.ts'), at('out/electron/workers/libraryWorker.js'), 'esm'),
    bundleNode(at('electron/workers/exportWorker.ts'), at('out/electron/workers/exportWorker.js'), 'esm'),
    bundleNode(at('electron/workers/sourceWorker.ts'), at('out/electron/workers/sourceWorker.js'), 'esm'),
    bundleNode(at('electron/workers/bundleWorker.ts'), at('out/electron/workers/bundleWorker.js'), 'esm'),
    bundleNode(at('electron/workers/spellingWorker.ts'), at('out/electron/workers/spellingWorker.js'), 'esm'),
    copyDictionaries(at('out/electron/workers')),
  ]);
  await writeFile(at(buildMark), '');
}
