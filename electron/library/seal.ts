import { createHash } from 'node:crypto';

/** Equals no seal. */
const broken = 'not a text';

/**
 * The SHA-256 (hex) over the parts of a row, its id among them: a flipped bit shows, and so does a row that stands in
 * another's place. A damaged row may give a number or bytes where a text was stored; such parts have no seal.
 */
export function seal(...parts: readonly (string | null)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    if (part !== null && typeof part !== 'string') return broken;
    hash.update(part === null ? '\u0000' : part).update('\u0001');
  }
  return hash.digest('hex');
}
