import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { printInShell } from './printInShell.ts';

let temporary = '';
const before = process.env['TMPDIR'];
beforeAll(() => {
  temporary = mkdtempSync(path.join(os.tmpdir(), 'dateline-shell-'));
  process.env['TMPDIR'] = temporary;
});
afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
});

const page = new TextEncoder().encode('<!doctype html><title>x</title>');
/** A shell that does what it is told in JavaScript; `from` and `to` are the two files it is given. */
const shellThat = (code: string) =>
  printInShell(async () => ({
    executable: process.execPath,
    args: ['-e', `const [from, to] = process.argv.slice(1).map((word) => word.split('=')[1]); const fs = require('fs'); ${code}`, '--'],
  }));

test('what the shell prints is given back, and the page it was printed from is gone', async () => {
  const printed = await shellThat("fs.writeFileSync(to, 'PDF of ' + fs.readFileSync(from, 'utf8').length);").print(page);
  expect(printed.ok && new TextDecoder().decode(printed.value)).toBe(`PDF of ${page.length}`);
  expect(readdirSync(temporary)).toEqual([]);
});

test('a shell that is not there, ends badly or prints nothing is told without a folder of this computer, and leaves nothing', async () => {
  const cases = [
    [printInShell(async () => null), ''],
    [shellThat('process.exit(3);'), 'exit 3'],
    [shellThat(''), 'exit ENOENT'],
    [printInShell(async () => ({ executable: path.join(temporary, 'nothing'), args: [] })), 'exit ENOENT'],
  ] as const;
  for (const [printer, reason] of cases) expect(await printer.print(page)).toEqual({ ok: false, error: { kind: 'print-failed', reason } });
  expect(readdirSync(temporary)).toEqual([]);
});

test('a print that is cancelled ends at once', async () => {
  const begun = path.join(mkdtempSync(path.join(os.tmpdir(), 'begun-')), 'begun');
  const printer = shellThat(`fs.writeFileSync(${JSON.stringify(begun)}, ''); setInterval(() => {}, 60_000);`);
  const under = printer.print(page);
  await vi.waitUntil(() => existsSync(begun), { timeout: 20_000, interval: 5 });
  rmSync(path.dirname(begun), { recursive: true });
  printer.cancel();
  expect(await under).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(readdirSync(temporary)).toEqual([]);
});
