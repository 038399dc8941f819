import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '../../core/result.ts';
import { fileError } from '../files/fileError.ts';
import { clearPrints, printPrefix } from './clearPrints.ts';
import type { Printer } from './printer.ts';

/** The program that shows windows, and the words that come before ours on its command line. */
export interface Shell {
  executable: string;
  args: readonly string[];
}

/** A page of five hundred sheets takes about a quarter of this, in milliseconds. */
const longest = 120_000;

/**
 * Prints by a second, windowless run of the program itself: it has no library, no settings and no message to anybody, and when it
 * goes down with a page, nothing else does. What a killed run left behind is cleared first. `shell` is asked for when the first page is printed; null where there is none.
 */
export function printInShell(shell: () => Promise<Shell | null>): Printer {
  const running = new Set<AbortController>();
  const cleared = clearPrints();
  const print = async (page: Uint8Array): Promise<Result<Uint8Array>> => {
    const controller = new AbortController();
    running.add(controller);
    let folder: string | null = null;
    try {
      await cleared;
      folder = await mkdtemp(path.join(os.tmpdir(), `${printPrefix}${process.pid}-`));
      const [from, to] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')];
      const found = await shell();
      if (found === null) return fail({ kind: 'print-failed', reason: '' });
      await writeFile(from, page, { mode: 0o600 });
      await promisify(execFile)(
        found.executable,
        [...found.args, `--print-page=${from}`, `--print-to=${to}`, `--user-data-dir=${path.join(folder, 'data')}`],
        {
          timeout: longest,
          signal: controller.signal,
          // The stand-in prints without a screen; Electron does not look at this.
          env: { ...process.env, STANDIN_HEADLESS: '1' },
          shell: found.executable.endsWith('.cmd'),
        },
      );
      return ok(new Uint8Array(await readFile(to)));
    } catch (error) {
      if (controller.signal.aborted) return fail({ kind: 'cancelled' });
      const known = fileError(error, os.tmpdir());
      return fail(known?.kind === 'disk-full' ? known : { kind: 'print-failed', reason: reasonOf(error) });
    } finally {
      running.delete(controller);
      if (folder !== null) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  };
  return {
    print,
    cancel: () => {
      for (const controller of running) controller.abort();
    },
  };
}

/** How the run ended: its own words would name folders of this computer. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  if ('killed' in error && error.killed === true) return `> ${longest / 1000} s`;
  return `exit ${String(error.code)}`;
}
