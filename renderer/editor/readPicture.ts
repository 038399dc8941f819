import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';

/** The longest side a photo is kept with, in pixels; enough for a full page in print at 200 dots an inch. */
export const longestSide = 2400;

/** A picture ready to be kept: upright, at most 2400 pixels, without what the camera wrote about place and time. */
export interface ReadPicture {
  picture: Blob;
  width: number;
  height: number;
}

/**
 * Reads a picture file in the page's own sandbox, turns it upright and scales it down. Becomes JPEG; only a small PNG with
 * see-through parts stays as it is. `picture-unreadable` where the file is no picture.
 */
export async function readPicture(file: File): Promise<Result<ReadPicture>> {
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return fail({ kind: 'picture-unreadable', name: file.name });
  }
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return fail({ kind: 'picture-unreadable', name: file.name });
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const seeThrough = file.type !== 'image/jpeg' && isSeeThrough(context.getImageData(0, 0, width, height).data);
  if (seeThrough && scale === 1) return ok({ picture: await canvas.convertToBlob({ type: 'image/png' }), width, height });
  if (seeThrough) {
    // JPEG has no see-through parts; they become white, as on paper.
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
  }
  return ok({ picture: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }), width, height });
}

function isSeeThrough(pixels: Uint8ClampedArray): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 255) return true;
  return false;
}
