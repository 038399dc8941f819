/** The field the find command goes to: the search field of the list of releases. */
export const searchFieldId = 'search-releases';

/** Puts the focus into the search field as soon as it is on the screen. */
export function focusSearch(): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(searchFieldId);
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
    }
  });
}
