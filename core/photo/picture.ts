/** A photo as it is kept: only what is needed to draw it. Width and height in pixels, as stored in the file. */
export interface Picture {
  bytes: Uint8Array;
  mime: 'image/jpeg' | 'image/png';
  width: number;
  height: number;
}

/** The largest photo taken in: bytes of the file as it comes, and pixels of its picture. */
export const largestPicture = { bytes: 40_000_000, pixels: 100_000_000 };
