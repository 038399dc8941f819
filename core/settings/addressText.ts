import type { Destination } from './settings.ts';

/** Where a destination is, as a person reads it: an address on the web as it is, a folder by its path. */
export function addressText({ kind, address }: Pick<Destination, 'kind' | 'address'>): string {
  if (kind !== 'folder') return address;
  const path = decodeURIComponent(address.replace(/^file:\/\//u, ''));
  // Windows names its drives after the third slash.
  return /^\/[A-Za-z]:/u.test(path) ? path.slice(1).replaceAll('/', '\\') : path;
}
