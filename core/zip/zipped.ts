import { zipSync, type Zippable } from 'fflate';

/** The earliest time a ZIP entry can bear, by the clock on the wall: the same bytes in every time zone. */
const mtime = new Date(1980, 0, 1);

/** What is packed already; packing it again would cost time and save nothing. */
const isPacked = /\.(?:docx|jpe?g|png|zip)$/iu;

/** Files as one ZIP file, in their order; the same files give the same bytes. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: isPacked.test(name) ? 0 : 6, mtime }];
  return zipSync(entries);
}
