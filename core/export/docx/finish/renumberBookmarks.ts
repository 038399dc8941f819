/** Numbers the bookmarks of a text from 1 in their order, and the names that the library made up for headings: it counts on from file to file. */
export function renumberBookmarks(document: string): string {
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  const numberIn = (known: Map<string, number>, key: string): number => {
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  };
  return document
    .replaceAll(/<w:bookmark(?:Start|End) [^>]*>/gu, (mark) =>
      mark.replace(/w:id="([^"]*)"/u, (_, id: string) => `w:id="${numberIn(ids, id)}"`),
    )
    .replaceAll(/_Toc\d+/gu, (name) => `_Toc${numberIn(names, name)}`);
}
