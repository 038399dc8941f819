import type { PhotoBytes } from '../../core/export/exporter.ts';
import { openDatabase } from './database.ts';
import type { PhotoStore } from './photoStore.ts';

/** Photos laid into a file as a library has them. */
export function storePhotos(file: string, photos: ReadonlyMap<string, PhotoBytes>): PhotoStore {
  const database = openDatabase(file);
  database.script('CREATE TABLE photo_bytes (photo TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT');
  for (const [photo, { bytes }] of photos) database.run('INSERT INTO photo_bytes (photo, bytes) VALUES (?, ?)', photo, bytes);
  database.close();
  return { file, forms: new Map([...photos].map(([photo, { mime, width, height }]) => [photo, { mime, width, height }])) };
}

/** Puts other bytes where the photos were. */
export function damagePhotos({ file }: PhotoStore): void {
  const database = openDatabase(file ?? '');
  database.run('UPDATE photo_bytes SET bytes = ?', new Uint8Array([1, 2, 3]));
  database.close();
}
