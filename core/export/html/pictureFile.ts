import type { PhotoBytes } from '../exporter.ts';

/** Where a picture lies beside a page: by what is in it, so that pages written into one folder never take another's picture. */
export const pictureFile = (sha256: string, mime: PhotoBytes['mime']): string =>
  `photos/${sha256.slice(0, 16)}.${mime === 'image/png' ? 'png' : 'jpg'}`;
