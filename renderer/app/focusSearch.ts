/** The field the find command goes to: the search field of the list of releases. */
export const searchFieldId = 'search-releases';

/**
 * Puts the focus into the search field: at once where it is in sight, so that the next letter is already in it, else as soon as
 * it is drawn. Until then nothing has the focus, so that no letter lands in the text.
 */
export function focusSearch(): void {
  if (focus()) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  requestAnimationFrame(focus);
}

function focus(): boolean {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement) || !field.checkVisibility()) return false;
  field.focus();
  field.select();
  return true;
}
