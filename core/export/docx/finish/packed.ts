import { zipped } from '../../../zip/zipped.ts';

const first = ['[Content_Types].xml', '_rels/.rels'];

/** Files as a package. */
export const packed = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => zipped(inPackageOrder(files));

/** The table of content types first, as readers of streams want it; the others by their names. */
export function inPackageOrder(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const others = [...files.keys()].filter((name) => !first.includes(name)).toSorted();
  return new Map([...first, ...others].flatMap((name) => (files.has(name) ? [[name, files.get(name) ?? new Uint8Array()]] : [])));
}
