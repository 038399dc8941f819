import type { Post } from './readWordPress.ts';
import { readMark } from './postMark.ts';

/** What this computer knows of its own posts: the keys of its parcels, and the versions the site has confirmed. */
export interface OurPosts {
  keys: readonly string[];
  etags: readonly string[];
}

/** The version a post is in: its number and what it says. `sha256` gives the hash of a text in hexadecimal. */
export const postEtag = ({ id, title, content }: Post, sha256: (text: string) => string): string =>
  `"${id}.${sha256(`${title.raw}\n${content.raw}`)}"`;

/** The number of the post that a version is of. */
export const postOf = (etag: string): number => Number(/^"(\d+)\./u.exec(etag)?.[1] ?? 0);

/** Whether a post is as one of our own parcels has left it: confirmed by the site, or still the very text that was sent. */
export function isOurs(post: Post, ours: OurPosts, sha256: (text: string) => string): boolean {
  if (ours.etags.includes(postEtag(post, sha256))) return true;
  const { text, mark } = readMark(post.content.raw);
  return mark !== null && ours.keys.includes(mark.key) && sha256(text) === mark.sha256;
}

/** Whether a post holds what this parcel brings, untouched. */
export function isDone(post: Post, key: string, sha256: (text: string) => string): boolean {
  const { text, mark } = readMark(post.content.raw);
  return mark?.key === key && sha256(text) === mark.sha256;
}
