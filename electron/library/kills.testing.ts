import { spawn } from 'node:child_process';
import path from 'node:path';
import { newFolder, openForTest, valueOf, wholeList, withFile } from './library.testing.ts';
import { wordsToPause, wordsTyped } from './typist.testing.ts';

/** The most saves a typist is told of in one life: some pauses are in it, in which the text moves on into other tables. */
const longestLife = 3 * wordsToPause;

/** How far a typist had come when it was killed: what it had been told is saved, and what was found afterwards. */
export interface Killed {
  told: number;
  kept: number;
}

/** Gives the function that lets a typist write into one library and kills it, life after life. It throws when anything is wrong afterwards. */
export function killedTypist(folder = newFolder()): (random: () => number) => Promise<Killed> {
  let before = 0;
  return async (random) => {
    const asked = Math.floor(random() * longestLife);
    const said = await typeAndKill(folder, asked);
    const notice = said.find((line) => line.startsWith('notice'));
    if (notice !== undefined) throw new Error(notice);
    const told = Number(/^saved (\d+)$/.exec(said.at(-1) ?? '')?.[1] ?? before);
    if (told < before + asked) throw new Error(`the typist had ${before}, was to save ${asked} more, and told ${told}`);
    before = foundAfter(folder, told);
    return { told, kept: before };
  };
}

/** Lets a process of its own type into a library and kills it when it has told so many saves. Gives all it has said. */
function typeAndKill(folder: string, saves: number): Promise<string[]> {
  const typist = spawn(process.execPath, [path.join(import.meta.dirname, 'typist.testing.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  typist.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    // It types on until the signal reaches it, so it dies anywhere in the saves that follow.
    if (said.includes('typing\n') && said.split('saved ').length > saves) typist.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    typist.once('error', reject);
    typist.once('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').filter(Boolean));
      else reject(new Error(`the typist ended by itself: ${said.slice(-200)}`));
    });
  });
}

/** Opens the library as the next start does and gives how many words are in it. */
function foundAfter(folder: string, told: number): number {
  const demand = (isSo: boolean, what: string) => {
    if (!isSo) throw new Error(`told ${told}: ${what}`);
  };
  const { library, notices, close } = openForTest(folder);
  const { rows, total } = valueOf(library.list(wholeList));
  demand(total === 1, `${total} releases`);
  const { release, caret } = valueOf(library.open(rows[0]?.id ?? ''));
  const kept = wordsTyped(release);
  // One more may be on the disk than could be told; never one less.
  demand(kept - told === 0 || kept - told === 1, `kept ${kept}`);
  demand(rows[0]?.headline === `Typed ${kept}`, `the list says ${rows[0]?.headline}`);
  demand((caret?.offset ?? kept) === kept, `the caret stands at ${caret?.offset}`);
  // The word before the last pause is found.
  const settled = (Math.ceil(kept / wordsToPause) - 1) * wordsToPause;
  demand(settled <= 0 || valueOf(library.search(`word${settled}`, 5)).length === 1, `word${settled} is not found`);
  demand(notices.length === 0, JSON.stringify(notices));
  close();
  withFile(folder, (file) => {
    const said = JSON.stringify(file.all('PRAGMA integrity_check'));
    demand(said === JSON.stringify([{ integrity_check: 'ok' }]), said);
  });
  return kept;
}
