import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { measureStart } from './measureStart.ts';
import type { Start } from './measureStart.ts';

const page = `<!doctype html><meta charset="utf-8"><title>bare</title><p id="text" contenteditable>text</p>
<script>text.addEventListener('focus', () => performance.mark('ready')); text.focus();</script>`;

/** The floor: the same browser with the same flags opening one editable paragraph, its profile in a given folder. */
export async function startOfBarePage(browser: string, flags: readonly string[], folder: string): Promise<Start> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'bare.html');
  await writeFile(file, page);
  return measureStart(browser, [...flags, `--user-data-dir=${path.join(folder, 'profile')}`, `--app=file://${file}`]);
}
