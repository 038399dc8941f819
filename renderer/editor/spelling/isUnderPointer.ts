/** Tells whether a point of the window, in its pixels, lies on words of the page. */
export const isUnderPointer = (range: Range | null, x: number, y: number): boolean =>
  [...(range?.getClientRects() ?? [])].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
