import type { PictureView, Turn } from './pictureView.ts';

/** A picture decoded: four bytes a pixel (red, green, blue, opacity), row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Cuts a picture and turns what is left; null where nothing is left. A pixel that is cut in part goes: what was cut away stays away. */
export function shownPixels(pixels: Pixels, cut: PictureView['cut'], { mirrored, quarters }: Turn): Pixels | null {
  const left = Math.ceil(pixels.width * cut.left);
  const top = Math.ceil(pixels.height * cut.top);
  const across = Math.floor(pixels.width * (1 - cut.right)) - left;
  const down = Math.floor(pixels.height * (1 - cut.bottom)) - top;
  if (!(across > 0 && down > 0)) return null;
  const isAside = quarters % 2 === 1;
  const [width, height] = isAside ? [down, across] : [across, down];
  const from = words(pixels.data);
  const to = new Uint32Array(width * height);
  // The place of a pixel of the result in the cut picture: one step to the right and one downwards are steps of one pixel or one row.
  const stepX = mirrored ? -1 : 1;
  const row = pixels.width;
  const origin = top * row + left;
  const firstX = mirrored ? across - 1 : 0;
  const lastX = mirrored ? 0 : across - 1;
  const ways = [
    { start: firstX, right: stepX, below: row },
    { start: firstX + (down - 1) * row, right: -row, below: stepX },
    { start: lastX + (down - 1) * row, right: -stepX, below: -row },
    { start: lastX, right: row, below: -stepX },
  ];
  const way = ways[quarters % ways.length] ?? { start: 0, right: 1, below: row };
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) to[at] = from[origin + way.start + x * way.right + y * way.below] ?? 0;
  return { width, height, data: new Uint8Array(to.buffer) };
}

/** A pixel as one number, however its bytes are ordered in memory. */
const words = (data: Uint8Array): Uint32Array =>
  data.byteOffset % 4 === 0 ? new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4) : words(Uint8Array.from(data));
