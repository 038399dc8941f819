import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cli = path.resolve(import.meta.dirname, '../cli.ts');
const repository = path.resolve(import.meta.dirname, '../..');

/** The sample that is the real input of the trade. */
export const seed = path.join(repository, 'assets/samples/rubezh-2022.txt');

/** What a command came to. */
export interface Ran {
  code: number | null;
  out: string;
  told: string;
}

/** A new empty folder. */
export const emptyFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'dateline-cli-'));

/** Runs the command line as a person does, as a process of its own. */
export function runCli(words: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const { DATELINE_TOKEN: _token, ...inherited } = process.env;
  const child = spawn(process.execPath, [cli, ...words], { cwd: repository, env: { ...inherited, LANG: 'en_US.UTF-8', ...environment } });
  const said = { out: '', told: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.told += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, ...said });
    });
  });
}
