import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';

/** The longest sides a photo can be kept with, in pixels, the usual one first: a full page in print at 200 dots an inch, half of one, a screen. */
export const longestSides = [2400, 1600, 1000] as const;

/** A picture ready to be kept: upright, without what the camera wrote about place and time. */
export interface ReadPicture {
  picture: Blob;
  width: number;
  height: number;
}

/**
 * Reads a picture file in the page's own sandbox, turns it upright and scales it down to each of the longest sides it is larger than. The
 * first is the largest. Becomes JPEG; only a small PNG with see-through parts stays as it is. `picture-unreadable` where the file is none.
 */
export async function readPicture(file: File, sides: readonly number[] = longestSides.slice(0, 1)): Promise<Result<ReadPicture[]>> {
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return fail({ kind: 'picture-unreadable', name: file.name });
  }
  const own = Math.max(bitmap.width, bitmap.height);
  const pictures: ReadPicture[] = [];
  for (const scale of new Set(sides.map((side) => Math.min(1, side / own)))) {
    const drawn = await drawnAt(bitmap, scale, file);
    if (drawn === null) return fail({ kind: 'picture-unreadable', name: file.name });
    pictures.push(drawn);
  }
  bitmap.close();
  return ok(pictures);
}

async function drawnAt(bitmap: ImageBitmap, scale: number, file: File): Promise<ReadPicture | null> {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const seeThrough = file.type !== 'image/jpeg' && isSeeThrough(context.getImageData(0, 0, width, height).data);
  if (seeThrough && scale === 1) return { picture: await canvas.convertToBlob({ type: 'image/png' }), width, height };
  if (seeThrough) {
    // JPEG has no see-through parts; they become white, as on paper.
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
  }
  return { picture: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }), width, height };
}

function isSeeThrough(pixels: Uint8ClampedArray): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 255) return true;
  return false;
}
