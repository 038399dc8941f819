/** The sizes the page can be shown in, in per cent. */
export const zooms = [80, 90, 100, 110, 125, 150, 175, 200] as const;
export const smallestZoom = 80;
export const largestZoom = 200;

/** The next larger or smaller size; at either end it stays. */
export const nextZoom = (zoom: number, way: 'in' | 'out'): number =>
  (way === 'in' ? zooms.find((size) => size > zoom) : zooms.findLast((size) => size < zoom)) ?? (way === 'in' ? largestZoom : smallestZoom);
