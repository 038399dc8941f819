import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import { hasContentCredentials } from '../../../core/photo/contentCredentials.ts';
import { iptcText } from '../../../core/photo/iptcText.ts';
import { isMakersWords } from '../../../core/photo/makersWords.ts';
import { takenDay } from '../../../core/photo/takenDay.ts';

/** What a photo says about itself; empty where it says nothing. */
export interface PhotoFacts {
  caption: string;
  /** What it shows, for whoever does not see it. */
  alt: string;
  photographer: string;
  /** The day it was taken, ISO; null where it does not say. */
  taken: string | null;
  credit: string;
  /** What whoever made it asks of whoever publishes it: an embargo, “not for publication”. */
  instructions: string;
  /** It carries content credentials (C2PA), which are not kept. */
  hasCredentials: boolean;
}

/** A tag as the reader gives it: `value` is bytes in IPTC, words or lists of words elsewhere. */
interface Tag {
  value?: unknown;
  description?: unknown;
  attributes?: { lang?: string };
}
type Tags = Record<string, Tag | Tag[] | undefined>;

/**
 * Reads caption, description, photographer, day, credit and instructions from XMP, else from IPTC, else from EXIF: in the release's language
 * where there are several. What cameras and programs write by themselves is nothing. A photo whose notes cannot be read has none.
 */
export async function readPhotoFacts(bytes: ArrayBuffer, language: ReleaseLanguage): Promise<PhotoFacts> {
  // Only who takes a photo in needs the reader.
  const { default: reader } = await import('exifreader');
  let found: { xmp?: object; iptc?: object; exif?: object } = {};
  try {
    found = reader.load(bytes, { expanded: true });
  } catch {
    // It says nothing.
  }
  const xmp = (found.xmp ?? {}) as Tags;
  const iptc = (found.iptc ?? {}) as Tags;
  const exif = (found.exif ?? {}) as Tags;
  const gear = [exif['Make'], exif['Model'], exif['Software'], xmp['CreatorTool']].map((tag) => described(tag));
  const first = (...texts: string[]) => texts.find((text) => !isMakersWords(text, gear)) ?? '';
  return {
    caption: first(inLanguage(xmp['description'], language), ofIptc(iptc['Caption/Abstract']), described(exif['ImageDescription'])).slice(
      0,
      2000,
    ),
    alt: first(inLanguage(xmp['AltTextAccessibility'], language)).slice(0, 2000),
    photographer: first(described(xmp['creator']), ofIptc(iptc['By-line']), described(exif['Artist'])).slice(0, 500),
    taken:
      takenDay(described(xmp['DateCreated'])) ??
      takenDay(ofIptc(iptc['Date Created'])) ??
      takenDay(described(exif['DateTimeOriginal'])) ??
      takenDay(described(xmp['CreateDate'])),
    credit: first(described(xmp['Credit']), ofIptc(iptc['Credit'])).slice(0, 500),
    instructions: first(described(xmp['Instructions']), ofIptc(iptc['Special Instructions'])).slice(0, 500),
    hasCredentials: hasContentCredentials(new Uint8Array(bytes)),
  };
}

/** Several values, as of two photographers, stand after each other. */
const described = (tag: Tag | Tag[] | undefined): string => {
  const texts = (Array.isArray(tag) ? tag : [tag]).map((one) => (typeof one?.description === 'string' ? one.description : ''));
  return joined(texts);
};

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.replace(/\s+/gu, ' ').trim()))].filter((text) => text !== '').join(', ');

/** Of words in several languages those of the release, else those for any language, else the first. */
function inLanguage(tag: Tag | Tag[] | undefined, language: ReleaseLanguage): string {
  const { value } = (Array.isArray(tag) ? tag[0] : tag) ?? {};
  if (!Array.isArray(value)) return described(tag);
  const all = value as Tag[];
  const of = (wanted: RegExp) => all.find(({ attributes }) => wanted.test(attributes?.lang ?? ''));
  return described(of(new RegExp(`^${language}\\b`, 'iu')) ?? of(/^x-default$/iu) ?? all[0]);
}

function ofIptc(tag: Tag | Tag[] | undefined): string {
  const one = ({ value, description }: Tag): string => {
    const isBytes = Array.isArray(value) && value.every((byte) => typeof byte === 'number');
    if (isBytes) return iptcText(Uint8Array.from(value));
    return typeof description === 'string' ? description : '';
  };
  return joined((Array.isArray(tag) ? tag : [tag]).map((each) => (each ? one(each) : '')));
}
