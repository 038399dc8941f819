import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildIfOlder } from './buildIfOlder.ts';
import { neitherFound } from './needs.ts';
import { root } from './root.ts';
import { whichElectron } from './whichElectron.ts';

const howToOpen =
  'To open the window, run npm start where there is a display: on a desktop, over SSH with "ssh -X", or in a virtual one with "xvfb-run npm start". ' +
  'Everything the window does the command line does too: npm run dateline -- --help';

/** Where the files of the sample are written. */
const folder = path.join(root, 'out/sample');

/**
 * Does the main job where no window can open: the sample text becomes files and a page of a newsroom that runs meanwhile. Library,
 * settings and newsroom lie in a folder of their own that is gone afterwards. Gives 0 only when all of it was done.
 */
export async function startWithoutDisplay(): Promise<number> {
  console.log('There is no display here, so no window can open. Dateline does its main job with the sample text instead:');
  if (whichElectron() === null) {
    console.error(neitherFound);
    return 1;
  }
  await buildIfOlder();
  const home = await mkdtemp(path.join(os.tmpdir(), 'dateline-start-'));
  // Of an earlier run nothing may pass for what this one has written.
  await rm(folder, { recursive: true, force: true });
  const running = new Set<ChildProcess>();
  const run = (script: string, words: readonly string[], more: { out: 'pipe' | 'inherit'; token?: string }): ChildProcess => {
    const child = spawn(process.execPath, [path.join(root, script), ...words], {
      stdio: ['ignore', more.out, 'inherit'],
      env: { ...process.env, ...(more.token === undefined ? {} : { DATELINE_TOKEN: more.token }) },
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
    });
  try {
    const newsroom = run('e2e/newsroom/newsroom.ts', ['--port', '0', '--data', path.join(home, 'newsroom'), '--json'], { out: 'pipe' });
    const { url, token } = await saidBy(newsroom);
    const demo = run('electron/cli.ts', ['demo', url, '--out', folder, '--library', path.join(home, 'data')], {
      out: 'inherit',
      token,
    });
    const code = await endOf(demo);
    newsroom.kill();
    await endOf(newsroom);
    console.log(howToOpen);
    return code;
  } finally {
    for (const child of running) child.kill('SIGKILL');
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const endOf = (child: ChildProcess): Promise<number> =>
  new Promise((ended, failed) => {
    child.once('error', failed);
    if (child.exitCode !== null) ended(child.exitCode);
    else child.once('exit', (code) => ended(code ?? 1));
  });

/** The address and token that a newsroom tells on its first line. */
const saidBy = (newsroom: ChildProcess): Promise<{ url: string; token: string }> =>
  new Promise((told, failed) => {
    newsroom.once('error', failed);
    newsroom.once('exit', (code) => failed(new Error(`The newsroom ended with exit code ${code}.`)));
    newsroom.stdout?.once('data', (line: Buffer) => told(JSON.parse(line.toString()) as { url: string; token: string }));
  });
