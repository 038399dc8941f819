import exifreader from 'exifreader';
import jpegCodec from 'jpeg-js';
import { PNG } from 'pngjs';
import { readJpeg } from '../../../core/photo/jpeg.ts';
import { rgbProfile, withProfile } from '../../../core/photo/jpegProfile.ts';
import { shownPixels, type Pixels } from '../../../core/photo/pixels.ts';
import { uprightTurn, type PictureView } from '../../../core/photo/pictureView.ts';
import { readPng } from '../../../core/photo/png.ts';

/** The bytes of a picture as it is shown, the same bytes where it is shown as it is stored; null where it cannot be drawn anew. */
export type Redraw = (file: Uint8Array, view: PictureView) => Uint8Array | null;

/** Of all pictures of one file together, in pixels: a dozen millions take three to five seconds. */
const patience = 40_000_000;
/** What it is drawn anew with; the window keeps photos in the same. */
const quality = 90;

/** Draws pictures of one file anew, JPEG and PNG, until its patience is at its end. */
export function redrawing(): Redraw {
  let left = patience;
  return (file, { cut, turn }) => {
    const shown = turn ?? uprightTurn(orientation(file));
    if (!shown.mirrored && shown.quarters === 0 && Object.values(cut).every((part) => part === 0)) return file;
    const picture = readJpeg(file) ?? readPng(file);
    if (picture === null || picture.width * picture.height > left) return null;
    left -= picture.width * picture.height;
    try {
      const { decode, encode } = picture.mime === 'image/jpeg' ? jpeg : png;
      const pixels = shownPixels(decode(picture.bytes), cut, shown);
      return pixels && encode(pixels, picture.bytes);
    } catch {
      // The codecs throw at whatever they do not know.
      return null;
    }
  };
}

/** The orientation of EXIF, 1 where a picture names none that can be read. */
function orientation(file: Uint8Array): number {
  try {
    const value: unknown = exifreader.load(Uint8Array.from(file).buffer, { expanded: true }).exif?.Orientation?.value;
    return typeof value === 'number' ? value : 1;
  } catch {
    return 1;
  }
}

interface Codec {
  decode: (file: Uint8Array) => Pixels;
  encode: (pixels: Pixels, before: Uint8Array) => Uint8Array;
}

const jpeg: Codec = {
  decode: (file) => jpegCodec.decode(file, { useTArray: true, maxMemoryUsageInMB: 1024 }),
  encode: ({ data, width, height }, before) => withProfile(jpegCodec.encode({ data, width, height }, quality).data, rgbProfile(before)),
};

const png: Codec = {
  decode: (file) => {
    // The codec unpacks an interlaced picture without asking how much it will be.
    if (file[interlacing] !== 0) throw new Error('it is interlaced');
    return PNG.sync.read(Buffer.from(file));
  },
  encode: ({ data, width, height }) => {
    const picture = new PNG({ width, height });
    picture.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return Uint8Array.from(PNG.sync.write(picture));
  },
};

/** Where the header of a PNG says whether it is interlaced. */
const interlacing = 28;
