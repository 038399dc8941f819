import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '..');

test('npm start without a display does the main job, in a data folder of its own that is cleared, and says how to open the window', async () => {
  // A browser's sockets want a short path.
  const place = mkdtempSync(path.join(os.tmpdir(), 'dateline-bare-'));
  const [home, temporary] = [path.join(place, 'home'), path.join(place, 't')];
  for (const folder of [home, temporary]) mkdirSync(folder);
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = process.env;
  const own = { HOME: home, XDG_CONFIG_HOME: path.join(home, 'config'), TMPDIR: temporary, LANG: 'C', LC_ALL: 'C' };
  const child = spawn(process.execPath, [path.join(root, 'electron/dev/start.ts')], { env: { ...environment, ...own } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const code = await new Promise((ended) => void child.once('close', ended));
  expect(code, said).toBe(0);
  expect(said).toMatch(/Its page answers.*\n\s+http:\/\/127\.0\.0\.1:\d+\/releases\/[0-9a-f-]{36}\n/u);
  expect(said).toMatch(/The receipt of the newsroom: \d{4}-/u);
  expect(said).toContain('To open the window');
  const folder = /^The files are in: (.+)$/mu.exec(said)?.[1] ?? '';
  const made = readdirSync(folder);
  expect(made.map((name) => path.extname(name)).toSorted()).toEqual(['.docx', '.docx', '.html', '.json', '.pdf', '.zip']);
  const bytesOf = (extension: string) => readFileSync(path.join(folder, made.find((name) => name.endsWith(extension)) ?? ''));
  expect(bytesOf('.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytesOf('.html').toString()).toContain('about 1,000 men');
  expect(Object.keys(unzipSync(bytesOf('.zip'))).length).toBeGreaterThan(3);
  // Nothing of it is left anywhere else, least of all in the person's own library.
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(home, { recursive: true }).filter((name) => /dateline/iu.test(String(name)))).toEqual([]);
  rmSync(place, { recursive: true });
});
