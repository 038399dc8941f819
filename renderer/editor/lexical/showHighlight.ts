/** Marks stretches of the page under a name the style sheet knows, by the browser's own highlights: the text itself holds nothing of it. */
export function showHighlight(name: string, ranges: readonly Range[]): void {
  // There are none where tests run without a browser.
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
