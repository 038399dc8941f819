import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from './buildApp.ts';
import { buildMark } from './buildMark.ts';
import { root } from './root.ts';

const sources = ['core', 'electron', 'renderer', 'package-lock.json'];

/** Builds when `out/` is missing or anything in the sources, a removed file too, is younger than the last build. */
export async function buildIfOlder(tell: (words: string) => void = console.log): Promise<void> {
  const built = await stat(path.join(root, buildMark)).catch(() => null);
  const youngest = Math.max(...(await Promise.all(sources.map((source) => youngestIn(path.join(root, source))))));
  if (built && built.mtimeMs >= youngest) return;
  tell('Building …');
  await buildApp();
}

/** Time of the youngest file or folder, in milliseconds since 1970. A folder grows younger when a file leaves it. */
async function youngestIn(place: string): Promise<number> {
  const { mtimeMs } = await stat(place);
  const inside = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  const times = await Promise.all(inside.map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).mtimeMs));
  return times.reduce((a, b) => Math.max(a, b), mtimeMs);
}
