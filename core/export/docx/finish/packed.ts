import { zipSync, type Zippable } from 'fflate';

/** The earliest time a ZIP entry can bear, by the clock on the wall: the same bytes in every time zone. */
const mtime = new Date(1980, 0, 1);

/** Files as a package: the table of content types first, as readers of streams want it, pictures stored as they are. */
export function packed(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const names = [...first.filter((name) => files.has(name)), ...[...files.keys()].filter((name) => !first.includes(name)).toSorted()];
  const entries: Zippable = {};
  for (const name of names) {
    const bytes = files.get(name);
    if (bytes) entries[name] = [bytes, { level: name.startsWith('word/media/') ? 0 : 6, mtime }];
  }
  return zipSync(entries);
}
