import { createHash } from 'node:crypto';

/**
 * Ids for what comes with the program, made of what it says (UUID version 5): desks that share find that they have the same sample, instead
 * of collecting everybody's. A version that reads more out of the sample has another one, or its desk and an older one would be asked
 * about a difference that nobody made.
 */
export function sampleIds(said: string): () => string {
  let count = 0;
  return () => {
    const hash = createHash('sha1').update(`dateline sample ${count++} ${said}`).digest('hex');
    const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
    return [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
  };
}
