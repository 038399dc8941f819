import { mkdtempSync } from 'node:fs';
import type * as Files from 'node:fs';
import type * as Promises from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeAtomically } from '../files/writeAtomically.ts';
import { writeAtomicallySync } from '../files/writeAtomicallySync.ts';
import { syncFile } from './syncFile.ts';

/** The places that were waited for until they were on the disk. */
const { synced } = vi.hoisted(() => ({ synced: [] as string[] }));

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof Files>();
  const opened = new Map<number, string>();
  return {
    ...actual,
    openSync: (file: string, flags: Files.OpenMode) => {
      const descriptor = actual.openSync(file, flags);
      opened.set(descriptor, file);
      return descriptor;
    },
    fsyncSync: (descriptor: number) => {
      actual.fsyncSync(descriptor);
      synced.push(opened.get(descriptor) ?? '');
    },
  };
});
vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof Promises>();
  return {
    ...actual,
    open: async (file: string, flags: string) => {
      const handle = await actual.open(file, flags);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await sync();
        synced.push(file);
      };
      return handle;
    },
  };
});

test.skipIf(process.platform === 'win32')('a new name is on the disk, not only the bytes behind it', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-synced-'));
  expect(await writeAtomically(path.join(folder, 'one.txt'), 'one')).toMatchObject({ ok: true });
  expect(synced).toEqual([folder]);
  writeAtomicallySync(path.join(folder, 'two.txt'), 'two');
  expect(synced).toEqual([folder, folder]);
  syncFile(folder);
  expect(synced).toEqual([folder, folder, folder]);
});
