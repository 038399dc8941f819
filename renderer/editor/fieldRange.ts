/** Some words of a field as they lie under the field, which itself has no ranges. Null where they are not drawn. */
export function fieldRange(field: string, start: number, end: number): Range | null {
  const words = document.querySelector(`[data-words="${field}"]`)?.firstChild;
  if (!(words instanceof Text) || words.length < end) return null;
  const range = new Range();
  range.setStart(words, start);
  range.setEnd(words, end);
  return range;
}
