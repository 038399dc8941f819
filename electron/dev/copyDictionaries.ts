import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './root.ts';

const names = ['ru', 'en-gb', 'en'] as const;

/** Puts the spelling engine's program and the dictionaries beside the built thread that reads them. */
export async function copyDictionaries(workers: string): Promise<void> {
  const modules = path.join(root, 'node_modules');
  const folder = path.join(workers, 'dictionaries');
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(modules, 'hunspell-wasm/wasm/hunspell.wasm'), path.join(workers, 'hunspell.wasm'));
  for (const name of names)
    for (const part of ['aff', 'dic'])
      await copyFile(path.join(modules, `dictionary-${name}`, `index.${part}`), path.join(folder, `${name}.${part}`));
}
