import { buildIfOlder } from '../dev/buildIfOlder.ts';
import { root } from '../dev/root.ts';
import { whichElectron } from '../dev/whichElectron.ts';
import type { Shell } from '../press/printInShell.ts';

/** The program that shows windows on this machine, built when it has to be; null where there is none. */
export async function shellHere(): Promise<Shell | null> {
  const found = whichElectron();
  if (found === null) return null;
  // Standard output is for the answer alone.
  await buildIfOlder(console.error);
  // Chromium refuses its sandbox to root; the stand-in sees to that itself.
  return { executable: found.executable, args: [...(found.real && process.getuid?.() === 0 ? ['--no-sandbox'] : []), root] };
}
