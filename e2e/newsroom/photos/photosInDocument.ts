import { z } from 'zod';

const withPhotos = z.object({
  associations: z.array(z.object({ renditions: z.array(z.object({ href: z.string().optional() })).optional() })).optional(),
});

/** The address of a kept photo ends like this, whatever host it was reached by. */
export const photoAddress = /\/v1\/assets\/sha256-([0-9a-f]{64})$/;

/** The photos a ninjs document shows, by SHA-256. */
export function photosInDocument(document: unknown): string[] {
  const read = withPhotos.safeParse(document);
  if (!read.success) return [];
  const hrefs = (read.data.associations ?? []).flatMap(({ renditions }) => (renditions ?? []).map(({ href }) => href ?? ''));
  return [...new Set(hrefs.map((href) => photoAddress.exec(href)?.[1]).filter((photo) => photo !== undefined))];
}
