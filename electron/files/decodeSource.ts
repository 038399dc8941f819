import { declaredCodePage } from './declaredCodePage.ts';
import { likeliestText } from './likeliestCodePage.ts';

/** The text of a file, and the code page it was taken to be in where the file does not say. */
export interface DecodedSource {
  text: string;
  guessed: string | null;
}

/**
 * The text of bytes: UTF-8, UTF-16 with a byte order mark or without, the code page the file declares, else the eight-bit one
 * with the likeliest letters. `null` when the bytes are no text at all.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource | null {
  const decoded = decode(bytes);
  return decoded === null || isNoText(decoded.text) ? null : decoded;
}

function decode(bytes: Uint8Array): DecodedSource | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes);
  if (bytes.includes(0)) return wide(bytes);
  // Words of an eight-bit code page are never whole UTF-8 by chance, whatever a page that was saved anew still declares.
  return strictly('utf-8', bytes) ?? declared(bytes) ?? guessed(bytes);
}

/** The decoder takes a byte order mark away by itself. */
function strictly(encoding: string, bytes: Uint8Array): DecodedSource | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), guessed: null };
  } catch {
    return null;
  }
}

function declared(bytes: Uint8Array): DecodedSource | null {
  const label = declaredCodePage(bytes);
  if (label === null || /^utf-?(?:8|16)/iu.test(label)) return null;
  return strictly(/^cp-?(?:866|1251|1252)$/iu.test(label) ? label.replace('-', '') : label, bytes);
}

function guessed(bytes: Uint8Array): DecodedSource {
  const { text, name } = likeliestText(bytes);
  return { text, guessed: name };
}

/** UTF-16 without a mark: in one order of its bytes it is letters, blanks and signs; in the other hardly any. */
function wide(bytes: Uint8Array): DecodedSource | null {
  if (bytes.length % 2 !== 0) return null;
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .flatMap((encoding) => {
      const text = strictly(encoding, bytes)?.text;
      return text === undefined ? [] : [{ encoding, text, share: plainShare(text.slice(0, 20_000)) }];
    })
    .toSorted((one, other) => other.share - one.share);
  if (!best || best.share < 0.9) return null;
  return { text: best.text, guessed: best.encoding === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE' };
}

const plainShare = (text: string): number =>
  (text.match(/[\t\n\r\u0020-\u007E\u00A0-\u024F\u0400-\u052F\u0530-\u058F\u2010-\u203A\u20AC\u2116]/gu)?.length ?? 0) / text.length;

const lineEnds: ReadonlySet<string> = new Set('\t\n\v\f\r\u0085');

/** Text has line ends and tabs but hardly any other control characters; up to 2, or 1 in 100, are forgiven. */
function isNoText(text: string): boolean {
  const controls = text.match(/\p{Cc}/gu)?.filter((control) => !lineEnds.has(control)).length ?? 0;
  return text.includes('\0') || controls > Math.max(2, text.length / 100);
}
