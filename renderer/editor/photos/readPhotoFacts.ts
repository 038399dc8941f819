import { iptcText } from '../../../core/photo/iptcText.ts';
import { takenDay } from '../../../core/photo/takenDay.ts';

/** What a photo says about itself; empty where it says nothing. */
export interface PhotoFacts {
  caption: string;
  photographer: string;
  /** The day it was taken, ISO; null where it does not say. */
  taken: string | null;
  credit: string;
}

const nothing: PhotoFacts = { caption: '', photographer: '', taken: null, credit: '' };
/** A tag as the reader gives it: `value` is bytes in IPTC, words or lists of words elsewhere. */
interface Tag {
  value?: unknown;
  description?: unknown;
}
type Tags = Record<string, Tag | Tag[] | undefined>;

/** Reads caption, photographer, day and credit from XMP, else from IPTC, else from EXIF. A photo whose notes cannot be read has none. */
export async function readPhotoFacts(bytes: ArrayBuffer): Promise<PhotoFacts> {
  // Only who takes a photo in needs the reader.
  const { default: reader } = await import('exifreader');
  let found;
  try {
    found = reader.load(bytes, { expanded: true });
  } catch {
    return nothing;
  }
  const xmp: Tags = found.xmp ?? {};
  const iptc: Tags = (found.iptc ?? {}) as Tags;
  const exif = (found.exif ?? {}) as Tags;
  const first = (...texts: string[]) => texts.find((text) => text !== '') ?? '';
  return {
    caption: first(described(xmp['description']), ofIptc(iptc['Caption/Abstract']), described(exif['ImageDescription'])).slice(0, 2000),
    photographer: first(described(xmp['creator']), ofIptc(iptc['By-line']), described(exif['Artist'])).slice(0, 500),
    taken:
      takenDay(described(xmp['DateCreated'])) ??
      takenDay(ofIptc(iptc['Date Created'])) ??
      takenDay(described(exif['DateTimeOriginal'])) ??
      takenDay(described(xmp['CreateDate'])),
    credit: first(described(xmp['Credit']), ofIptc(iptc['Credit'])).slice(0, 500),
  };
}

const described = (tag: Tag | Tag[] | undefined): string => {
  const { description } = (Array.isArray(tag) ? tag[0] : tag) ?? {};
  return typeof description === 'string' ? description.replace(/\s+/gu, ' ').trim() : '';
};

function ofIptc(tag: Tag | Tag[] | undefined): string {
  const { value } = (Array.isArray(tag) ? tag[0] : tag) ?? {};
  const isBytes = Array.isArray(value) && value.every((byte) => typeof byte === 'number');
  return isBytes ? iptcText(Uint8Array.from(value)).replace(/\s+/gu, ' ') : described(tag);
}
