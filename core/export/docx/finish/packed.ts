import { zipped } from '../../../zip/zipped.ts';

const first = ['[Content_Types].xml', '_rels/.rels'];

/** Files as a package: the table of content types first, as readers of streams want it. */
export function packed(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const others = [...files.keys()].filter((name) => !first.includes(name)).toSorted();
  return zipped(new Map([...first, ...others].flatMap((name) => (files.has(name) ? [[name, files.get(name) ?? new Uint8Array()]] : []))));
}
