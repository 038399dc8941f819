import { readItem } from '../../core/share/readItem.ts';
import type { BundleItem, BundleManifest, BundleSeen } from '../../core/share/bundle.ts';
import type { BundlePart, BundleTable } from './bundleJob.ts';
import type { OpenBundle } from './readBundle.ts';

/** So much is given at once: the library takes each portion in at one go, and what is typed meanwhile waits for it. */
const portion = { items: 8, signs: 24 * 1024 };

/** A bundle that is open, given in portions. */
export interface BundleParts {
  table: BundleTable;
  /** Things from one on, with what was seen of them; null when the file has changed meanwhile. */
  part: (from: number) => BundlePart | null;
  photo: (at: number) => Uint8Array | null;
}

/** Reads every thing of a bundle by its schema, keeping none; then gives those that can be read, and of the photos those that these show. */
export function bundleParts({ manifest, text, photo }: OpenBundle): BundleParts {
  const { desk, author, number, at } = manifest;
  const shown = new Set<string>();
  const items = manifest.items.filter(({ kind, text: hash }) => {
    const read = readItem({ kind, json: text(hash) ?? '' });
    for (const name of read?.photos ?? []) shown.add(name);
    return read !== null;
  });
  const seen = Map.groupBy(manifest.seen, ({ kind, id }) => `${kind} ${id}`);
  const photos = manifest.photos.filter(({ photo: name }) => shown.has(name));
  return {
    table: {
      about: { desk, author, number, at },
      items: items.length,
      unread: manifest.items.length - items.length,
      photos: photos.length,
    },
    part: (from) => {
      const given: { items: BundleItem[]; seen: BundleSeen[] } = { items: [], seen: [] };
      let signs = 0;
      let next = from;
      for (; next < items.length && given.items.length < portion.items && signs < portion.signs; next += 1) {
        const item = withText(items[next], text);
        if (!item) return null;
        given.items.push(item);
        signs += item.json.length;
        // Without what was seen there is no common version, and a person is asked: nothing is lost.
        for (const one of seen.get(`${item.kind} ${item.id}`) ?? []) {
          const known = withText(one, text);
          if (!known || !readItem(known)) continue;
          given.seen.push(known);
          signs += known.json.length;
        }
      }
      return { ...given, next };
    },
    photo: (n) => {
      const one = photos[n];
      return one ? photo(one) : null;
    },
  };
}

function withText<P extends BundleManifest['items'][number]>(
  part: P | undefined,
  text: OpenBundle['text'],
): (Omit<P, 'text'> & { json: string }) | null {
  if (!part) return null;
  const { text: hash, ...rest } = part;
  const json = text(hash);
  return json === null ? null : { ...rest, json };
}
