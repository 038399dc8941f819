import type { LexicalEditor } from 'lexical';

/** Keys of texts in the order in which they are read on the page; keys that are not drawn come last. */
export function inTextOrder(editor: LexicalEditor, keys: readonly string[]): string[] {
  const drawn = keys.map((key) => ({ key, element: editor.getElementByKey(key) }));
  return drawn
    .toSorted(({ element: one }, { element: other }) => {
      if (!one || !other) return Number(one === null) - Number(other === null);
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ key }) => key);
}
