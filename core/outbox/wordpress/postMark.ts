/** What stands behind the text of a post of ours: the key of the parcel that brought it, and the SHA-256 of the text as it was sent. */
export interface PostMark {
  key: string;
  sha256: string;
}

const mark = /\n?<!-- dateline ([0-9a-f-]{36}) ([0-9a-f]{64}) -->\s*$/u;

/** A text with its mark, as an HTML comment that nobody sees. */
export const markedText = (text: string, { key, sha256 }: PostMark): string => `${text}\n<!-- dateline ${key} ${sha256} -->`;

/** Takes a text and its mark apart; one without a mark is nobody's or was changed by somebody. */
export function readMark(content: string): { text: string; mark: PostMark | null } {
  const found = mark.exec(content);
  const [, key, sha256] = found ?? [];
  return found && key !== undefined && sha256 !== undefined
    ? { text: content.slice(0, found.index), mark: { key, sha256 } }
    : { text: content, mark: null };
}
