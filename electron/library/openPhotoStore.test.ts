import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { picture } from '../../core/export/sampleInput.testing.ts';
import { openDatabase } from './database.ts';
import { openPhotoStore, PhotoGone } from './openPhotoStore.ts';
import { noPhotos } from './photoStore.ts';
import { damagePhotos, storePhotos } from './photoStore.testing.ts';

const photo = picture(60, 40);
const sha256 = createHash('sha256').update(photo.bytes).digest('hex');
const stored = () => storePhotos(path.join(mkdtempSync(path.join(os.tmpdir(), 'photos-')), 'library.db'), new Map([[sha256, photo]]));

test('a photo is read when its bytes are asked for, and what is known of it without', () => {
  const { photos, close } = openPhotoStore(stored());
  const read = photos.get(sha256);
  expect(read).toMatchObject({ mime: photo.mime, width: 60, height: 40 });
  expect(Buffer.from(read!.bytes).equals(photo.bytes)).toBe(true);
  close();
  expect(() => read?.bytes).toThrow();
});

test('a photo that is damaged or gone meanwhile is never handed out', () => {
  const store = stored();
  const { photos, close } = openPhotoStore(store);
  damagePhotos(store);
  expect(() => photos.get(sha256)?.bytes).toThrow(PhotoGone);
  const database = openDatabase(store.file ?? '');
  database.run('DELETE FROM photo_bytes');
  expect(() => photos.get(sha256)?.bytes).toThrow(PhotoGone);
  database.close();
  close();
});

test('a kit without photos needs no library', () => {
  const { photos, close } = openPhotoStore(noPhotos);
  expect(photos.size).toBe(0);
  close();
});
