/** A stretch of a search snippet; `key` is its place in the snippet. */
export interface SnippetPart {
  key: number;
  text: string;
  isHit: boolean;
}

/** Cuts a snippet at its marks: U+0002 opens a hit, U+0003 closes it. */
export function snippetParts(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let isHit = false;
  let key = 0;
  for (const piece of snippet.split(/([\u0002\u0003])/)) {
    if (piece === '\u0002' || piece === '\u0003') isHit = piece === '\u0002';
    else if (piece !== '') parts.push({ key, text: piece, isHit });
    key += piece.length;
  }
  return parts;
}
