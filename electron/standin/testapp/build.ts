import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { bundleNode } from '../../dev/bundleNode.ts';
import { bundleWindow } from '../../dev/bundleWindow.ts';
import { folder } from './folder.ts';

const here = import.meta.dirname;

/** Builds the test app in the same way as Dateline; the test driver calls it once before all tests. */
async function buildTestApp(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = await open(path.join(folder, 'package.json'), 'w');
  await file.writeFile(JSON.stringify({ name: 'test-app', productName: 'Test App', version: '0.3.1', type: 'module', main: 'main.js' }));
  await file.close();
  await Promise.all([
    bundleNode(path.join(here, 'main.ts'), path.join(folder, 'main.js'), 'esm'),
    bundleNode(path.join(here, 'preload.ts'), path.join(folder, 'preload.cjs'), 'cjs'),
    bundleWindow(here, path.join(folder, 'renderer')),
  ]);
}

// Playwright takes a set-up by its default export.
// oxlint-disable-next-line import/no-default-export
export default buildTestApp;
