import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from './writeAtomically.ts';

const run = promisify(execFile);
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('writes text and bytes, over an older file too, and leaves nothing beside it', async () => {
  const file = path.join(folder, 'Релиз – 1.txt');
  expect(await writeAtomically(file, 'первый')).toEqual({ ok: true, value: null });
  expect(await readFile(file, 'utf8')).toBe('первый');
  const bytes = new Uint8Array(3_000_000).map((_, index) => index % 251);
  expect(await writeAtomically(file, bytes.subarray(1))).toEqual({ ok: true, value: null });
  expect(Buffer.compare(await readFile(file), Buffer.from(bytes.subarray(1)))).toBe(0);
  expect(await readdir(folder)).toEqual(['Релиз – 1.txt']);
});

test('keeps the rights of the older file and follows a link to it', async () => {
  const file = path.join(folder, 'file');
  const link = path.join(folder, 'link');
  await writeFile(file, 'old', { mode: 0o600 });
  await symlink(file, link);
  expect(await writeAtomically(link, 'new')).toEqual({ ok: true, value: null });
  expect(await readFile(file, 'utf8')).toBe('new');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('twenty writers of one file leave one whole text', async () => {
  const file = path.join(folder, 'file');
  const texts = Array.from({ length: 20 }, (_, index) => String(index % 10).repeat(50_000));
  const results = await Promise.all(texts.map((text) => writeAtomically(file, text)));
  expect(results.every((result) => result.ok)).toBe(true);
  expect(texts).toContain(await readFile(file, 'utf8'));
  expect(await readdir(folder)).toEqual(['file']);
});

test('names what is missing or in the way', async () => {
  const gone = path.join(folder, 'gone');
  expect(await writeAtomically(path.join(gone, 'x.txt'), '')).toEqual({ ok: false, error: { kind: 'folder-missing', name: gone } });
  await writeFile(path.join(folder, 'file'), '');
  const below = path.join(folder, 'file', 'x.txt');
  expect(await writeAtomically(below, '')).toEqual({ ok: false, error: { kind: 'folder-missing', name: path.dirname(below) } });
  await mkdir(path.join(folder, 'folder', 'inner'), { recursive: true });
  expect(await writeAtomically(path.join(folder, 'folder'), '')).toMatchObject({
    ok: false,
    error: { kind: 'file-failed', name: 'folder' },
  });
  expect((await readdir(folder)).toSorted()).toEqual(['file', 'folder']);
});

/** Root may write wherever `chmod` forbids it, but on Linux not even root can make a file in /sys. */
async function readOnlyFolder(): Promise<string> {
  if (process.platform === 'linux') return '/sys';
  await chmod(folder, 0o555);
  return folder;
}

test('a folder that may not be written in is named', async () => {
  const name = await readOnlyFolder();
  expect(await writeAtomically(path.join(name, 'x.txt'), 'x')).toEqual({ ok: false, error: { kind: 'folder-read-only', name } });
  await chmod(folder, 0o755);
});

/**
 * A full disk without any rights: in a user namespace a tmpfs of 128 kB; where the system forbids namespaces, the largest file
 * a process may write (ulimit), which the kernel answers with EFBIG. Both first write a part and then refuse the rest.
 */
async function onFullDisk(script: string): Promise<string> {
  const node = process.execPath;
  const within = 'mount -t tmpfs -o size=128k tmpfs "$1" && exec "$2" "$3" "$1"';
  const limited = 'ulimit -f 128; exec "$2" "$3" "$1"';
  const done = await run('unshare', ['-rm', 'sh', '-c', within, 'sh', folder, node, script]).catch(() =>
    run('sh', ['-c', limited, 'sh', folder, node, script]),
  );
  return done.stdout;
}

test('a full disk leaves the old file as it was and no half of the new one', async () => {
  const script = path.join(await mkdtemp(path.join(os.tmpdir(), 'dateline-script-')), 'full.mts');
  const module = JSON.stringify(new URL('writeAtomically.ts', import.meta.url).href);
  await writeFile(
    script,
    `import { readdirSync, readFileSync } from 'node:fs';
     import { writeAtomically } from ${module};
     process.on('SIGXFSZ', () => {});
     const file = process.argv[2] + '/release.docx';
     await writeAtomically(file, 'old');
     const result = await writeAtomically(file, new Uint8Array(300_000));
     const again = await writeAtomically(file, 'new');
     console.log(JSON.stringify({ result, again, now: readFileSync(file, 'utf8'), files: readdirSync(process.argv[2]) }));`,
  );
  const told = JSON.parse(await onFullDisk(script)) as { result: { error: { kind: string } } };
  expect(['disk-full', 'file-failed']).toContain(told.result.error.kind);
  expect(told).toMatchObject({
    result: { ok: false, error: { name: 'release.docx' } },
    again: { ok: true },
    now: 'new',
    files: ['release.docx'],
  });
  await rm(path.dirname(script), { recursive: true });
});

test('what is no system error is a bug and is thrown', async () => {
  await expect(writeAtomically('a\0b', '')).rejects.toThrow(TypeError);
});
