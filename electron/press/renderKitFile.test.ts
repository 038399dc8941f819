import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { damagePhotos } from '../library/photoStore.testing.ts';
import type { ExportJob } from './exportJob.ts';
import { exportJobInWorker } from './exportJobInWorker.ts';
import { renderKitFile } from './renderKitFile.ts';
import type { StoredKit } from './storedKit.ts';
import { kitOfTwo, storedKit } from './storedKit.testing.ts';

vi.setConfig({ testTimeout: 60_000 });

let job: ExportJob;
let folder: string;
let kit: StoredKit;
beforeEach(() => {
  job = exportJobInWorker();
  folder = mkdtempSync(path.join(os.tmpdir(), 'kit-file-'));
  kit = storedKit(path.join(mkdtempSync(path.join(os.tmpdir(), 'kit-photos-')), 'library.db'), kitOfTwo);
  writeFileSync(path.join(folder, 'kit.zip'), 'the older one');
});
afterEach(() => job.close());

const printer = { print: () => Promise.reject(new Error('not asked')), cancel: () => {} };
const put = (format: 'docx' | 'zip', name: string, tell = (_news: { done: number }) => {}) =>
  renderKitFile({ exportJob: job, printer }, format, kit, path.join(folder, name), tell);

test('a kit stands where it was asked for, whole, with nothing beside it, and its size is told', async () => {
  for (const format of ['docx', 'zip'] as const) {
    const made = await put(format, `kit.${format}`);
    const bytes = readFileSync(path.join(folder, `kit.${format}`));
    expect(made).toEqual({ ok: true, value: { bytes: bytes.length } });
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }
  expect(readdirSync(folder).toSorted()).toEqual(['kit.docx', 'kit.zip']);
});

test('what stood there stays when a photo is damaged meanwhile, when the kit is cancelled, and when there is no such folder', async () => {
  const older = () => {
    expect(readdirSync(folder)).toEqual(['kit.zip']);
    expect(readFileSync(path.join(folder, 'kit.zip'), 'utf8')).toBe('the older one');
  };
  const cancelled = await put('zip', 'kit.zip', ({ done }) => {
    if (done === 3) void job.cancel();
  });
  expect(cancelled).toEqual({ ok: false, error: { kind: 'cancelled' } });
  older();
  expect(await put('zip', 'gone/kit.zip')).toMatchObject({ ok: false, error: { kind: 'folder-missing' } });
  damagePhotos(kit.photos);
  expect(await put('zip', 'kit.zip')).toEqual({
    ok: false,
    error: { kind: 'photo-missing', name: [...kit.photos.forms.keys()][0] },
  });
  older();
});
