/** What cameras and programs write where a person could write a caption or a name (as collected by Exiv2, digiKam and Wikimedia Commons). */
const defaults = new Set([
  'olympus digital camera',
  'minolta digital camera',
  'konica minolta digital camera',
  'sony dsc',
  'kodak digital still camera',
  'nikon digital camera',
  'samsung digital camera',
  'digital camera',
  'exif_jpeg_picture',
  'exif jpeg',
  'jpeg',
  'dcim',
  'default',
  'untitled',
  'unknown',
  'image',
  'picture',
  'photo',
  'scan',
  'screenshot',
  'dav',
  'sdr',
  'hdr',
  'cof',
  'mde',
  'hdrpl',
  'picasa',
  'gimp',
  'created with gimp',
  'adobe photoshop',
  'acd systems digital imaging',
  'camera owner',
  'owner',
  'photographer',
]);

/** A path, an address, or the name of a picture file alone. */
const file = /^(?:[a-z]:[\\/]|\\\\|file:|~?\/[^\s/]+\/).*$|^[^.!?]*\.(?:jpe?g|png|tiff?|hei[cf]|dng|cr[23]|nef|arw|orf|psd|webp)$/iu;

/** Tells whether nobody has written this about a photo: a camera or program did, or it is the name of a file. `gear` is what made the photo: maker, model, program. */
export function isMakersWords(text: string, gear: readonly string[]): boolean {
  const words = simple(text);
  if (words === '' || defaults.has(words) || file.test(text.trim())) return true;
  const named = gear.map(simple).filter((name) => name !== '');
  return named.includes(words) || words === named.slice(0, 2).join(' ');
}

const simple = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s,;:]+/gu, ' ')
    .trim();
