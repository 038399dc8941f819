import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * `npm run types`, before the compiler: copies Electron's types without its modules. The ambient `declare module 'electron'`
 * would win over the `paths` of the two projects beside this file; the global namespace, in which the stand-in itself is
 * written, stays.
 */
const source = createRequire(import.meta.url).resolve('electron/electron.d.ts');
const target = path.resolve(import.meta.dirname, '../../../out/types/electronNamespace.d.ts');
const text = await readFile(source, 'utf8');
const renamed = text.replace(/^declare module 'electron(?=['/])/gm, "declare module 'not-electron");
if (renamed === text) throw new Error(`${source} declares no module 'electron' any more.`);

await mkdir(path.dirname(target), { recursive: true });
await writeFile(target, renamed);
