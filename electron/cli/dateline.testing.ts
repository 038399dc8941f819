import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The sample release that ships with the program. */
export const sampleFile = path.join(root, 'assets/samples/rubezh-2022.txt');

/** What a run of the command line left behind. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a script of the repository as a person would, and gives what it said. Its own data folder is `home`. */
export function start(script: string, words: readonly string[], home: string, environment: Record<string, string> = {}) {
  // A number in LC_ALL would hide what LANG says, so both are set; a coverage or debug flag of the test run is not handed on.
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: home, XDG_CONFIG_HOME: path.join(home, 'config'), APPDATA: home, LC_ALL: 'C', LANG: 'C', ...environment };
  return spawn(process.execPath, [path.join(root, script), ...words], { cwd: home, env });
}

/** A desk of one's own: an empty home folder and a way to type commands there. */
export function openDesk() {
  const home = mkdtempSync(path.join(tmpdir(), 'dateline-cli-'));
  return {
    home,
    at: (...parts: string[]) => path.join(home, ...parts),
    dateline: (words: readonly string[], environment?: Record<string, string>): Promise<Run> => run(words, home, environment),
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

function run(words: readonly string[], home: string, environment?: Record<string, string>): Promise<Run> {
  const child = start('electron/cli.ts', words, home, environment);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
