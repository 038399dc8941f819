import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';

const run = promisify(execFile);

/**
 * Opens a file in LibreOffice on the same display, selects all and copies it, as a person does. Gives back what ends LibreOffice:
 * the clipboard is its own as long as it runs.
 */
export async function copyFromLibreOffice(file: string, profile: string): Promise<() => Promise<void>> {
  const office = spawn('soffice', [`-env:UserInstallation=file://${profile}`, '--norestore', '--nologo', '--nodefault', '--writer', file], {
    stdio: 'ignore',
    detached: true,
  });
  const end = async () => {
    const gone = new Promise((resolve) => {
      office.once('exit', resolve);
    });
    if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
    await gone;
  };
  try {
    await copyAll();
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** Waits for the window of the text, and presses the keys in it. */
async function copyAll(): Promise<void> {
  let window = '';
  await expect.poll(async () => (window = (await found('LibreOffice Writer')) ?? ''), { timeout: 60_000, intervals: [500] }).not.toBe('');
  await run('xdotool', ['windowfocus', '--sync', window]);
  await run('xdotool', ['key', '--clearmodifiers', 'ctrl+a']);
  await run('xdotool', ['key', '--clearmodifiers', 'ctrl+c']);
}

const found = async (name: string): Promise<string | undefined> =>
  run('xdotool', ['search', '--onlyvisible', '--name', name]).then(
    ({ stdout }) => stdout.trim().split('\n').at(-1),
    () => undefined,
  );
