import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, openForTest, valueOf, wholeList, withFile } from './library.testing.ts';
import { wordsToPause, wordsTyped } from './typist.testing.ts';
import { chance } from './words.testing.ts';

/** Several typists, each with a library of its own, each killed several times over. */
const typists = 4;
const kills = 6;

/** The most saves a typist is told of in one life: some pauses are in it, in which the text moves on into other tables. */
const longestLife = 3 * wordsToPause;

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

test(`after ${typists * kills} kills in the middle of typing no save that was told is lost, and nothing is damaged`, async () => {
  await Promise.all(Array.from({ length: typists }, (_, typist) => killOverAndOver(chance(2022 + typist))));
}, 120_000);

async function killOverAndOver(random: () => number): Promise<void> {
  const folder = newFolder();
  let told = 0;
  for (let kill = 0; kill < kills; kill++) {
    const asked = Math.floor(random() * longestLife);
    const said = await typeAndKill(folder, asked);
    expect(said.filter((line) => line.startsWith('notice'))).toEqual([]);
    const last = Number(/^saved (\d+)$/.exec(said.at(-1) ?? '')?.[1] ?? told);
    expect(last).toBeGreaterThanOrEqual(told + asked);
    told = last;

    const { library, notices, close } = openForTest(folder);
    const { rows, total } = valueOf(library.list(wholeList));
    expect(total).toBe(1);
    const { release, caret } = valueOf(library.open(rows[0]?.id ?? ''));
    const kept = wordsTyped(release);
    // One more may be on the disk than could be told; never one less.
    expect(kept - told === 0 || kept - told === 1, `told ${told}, kept ${kept}`).toBe(true);
    expect(rows[0]?.headline).toBe(`Typed ${kept}`);
    expect(caret?.offset ?? kept).toBe(kept);
    // The word before the last pause is found.
    const settled = (Math.ceil(kept / wordsToPause) - 1) * wordsToPause;
    if (settled > 0) expect(valueOf(library.search(`word${settled}`, 5))).toHaveLength(1);
    expect(notices).toEqual([]);
    told = kept;
    close();
    withFile(folder, (file) => expect(file.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]));
  }
}
