import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { clearPrints, printPrefix } from './clearPrints.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the pages that a killed program was printing are gone after the next start; those of a program that runs stay', async () => {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'dateline-prints-'));
  vi.stubEnv('TMPDIR', temporary);
  const module = JSON.stringify(path.join(import.meta.dirname, 'printInShell.ts'));
  const printing = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { printInShell } = await import(${module});
       void printInShell(async () => { console.log('printing'); await new Promise((end) => setTimeout(end, 60_000)); return null; })
         .print(new TextEncoder().encode('<p>Embargoed.'));`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(printing.stdout, 'data');
  const [left] = readdirSync(temporary);
  expect(left).toContain(`${printPrefix}${printing.pid}-`);
  await clearPrints();
  expect(readdirSync(temporary)).toEqual([left]);
  printing.kill('SIGKILL');
  await once(printing, 'exit');
  mkdirSync(path.join(temporary, 'dateline-print-of-somebody'));
  await clearPrints();
  expect(readdirSync(temporary)).toEqual(['dateline-print-of-somebody']);
});
