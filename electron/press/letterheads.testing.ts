import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** The letterhead that comes with the program. */
export const sampleLetterhead = (): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../assets/samples/letterhead.docx')));

/** A package with some of its parts changed or added. */
export function changedPackage(file: Uint8Array, parts: Readonly<Record<string, ((xml: string) => string) | string>>): Uint8Array {
  const files = unzipSync(file);
  for (const [name, part] of Object.entries(parts))
    files[name] = new TextEncoder().encode(typeof part === 'string' ? part : part(new TextDecoder().decode(files[name])));
  return zipSync(files);
}
