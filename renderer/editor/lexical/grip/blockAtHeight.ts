/** The block of a text that stands at this height of the window, or the nearest one; null where there is none. `y` in pixels of the window. */
export function blockAtHeight(root: HTMLElement, y: number): HTMLElement | null {
  const [first, last] = [root.firstElementChild, root.lastElementChild];
  if (!(first instanceof HTMLElement) || !(last instanceof HTMLElement)) return null;
  if (y <= first.getBoundingClientRect().top) return first;
  if (y >= last.getBoundingClientRect().bottom) return last;
  const x = root.getBoundingClientRect().left + 12;
  // Between two blocks there is nothing but the text itself.
  for (const step of [0, -10, 10, -24, 24]) {
    const found = childOf(root, document.elementFromPoint(x, y + step));
    if (found) return found;
  }
  return null;
}

/** The child of the root that an element stands in. */
function childOf(root: HTMLElement, element: Element | null): HTMLElement | null {
  let current = element;
  while (current && current.parentElement !== root) current = current.parentElement;
  return current instanceof HTMLElement ? current : null;
}
