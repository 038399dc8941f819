import { createHash } from 'node:crypto';

/** A part of a row: a text, or the bytes of one that was asked for as bytes. */
type SealedPart = string | null | { utf8: Uint8Array };

/** Equals no seal. */
const broken = 'not a text';

/**
 * The SHA-256 (hex) over the parts of a row, its id among them: a flipped bit shows, and so does a row that stands in
 * another's place. A damaged row may give a number or bytes where a text was stored; such parts have no seal.
 */
export function seal(...parts: readonly SealedPart[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const said = part === null ? '\u0000' : typeof part === 'object' ? part.utf8 : part;
    if (typeof said !== 'string' && !(said instanceof Uint8Array)) return broken;
    hash.update(said).update('\u0001');
  }
  return hash.digest('hex');
}
