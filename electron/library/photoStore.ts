import type { PhotoForm } from '../../core/export/exporter.ts';

/** Photos of the library that are there and whole, and the file they can be read from, on any thread, when they are needed. */
export interface PhotoStore {
  /** The library's file; null where there are no photos. */
  file: string | null;
  /** By SHA-256. */
  forms: ReadonlyMap<string, PhotoForm>;
}

/** Where nothing shows a photo. */
export const noPhotos: PhotoStore = { file: null, forms: new Map() };
