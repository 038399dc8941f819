/**
 * The text of bytes: UTF-8, UTF-16 when it says so with its byte order mark, else the eight-bit alphabets of Windows for
 * Cyrillic (windows-1251) or Western (windows-1252) letters. `null` when the bytes are no text at all.
 */
export function decodeSource(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text === null || isNoText(text) ? null : text;
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes);
  if (bytes.includes(0)) return null;
  return strictly('utf-8', bytes) ?? eightBit(bytes);
}

/** The decoder takes a byte order mark away by itself. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Russian letters stand beside each other; an accented Western letter stands among plain ones ("café"). */
function eightBit(bytes: Uint8Array): string {
  const cyrillic = new TextDecoder('windows-1251').decode(bytes);
  const together = cyrillic.match(/[А-яЁё](?=[А-яЁё])/g)?.length ?? 0;
  const mixed = cyrillic.match(/[A-Za-z](?=[А-яЁё])|[А-яЁё](?=[A-Za-z])/g)?.length ?? 0;
  return mixed > together ? new TextDecoder('windows-1252').decode(bytes) : cyrillic;
}

const lineEnds: ReadonlySet<string> = new Set('\t\n\v\f\r\u0085');

/** Text has line ends and tabs but hardly any other control characters; up to 2, or 1 in 100, are forgiven. */
function isNoText(text: string): boolean {
  const controls = text.match(/\p{Cc}/gu)?.filter((control) => !lineEnds.has(control)).length ?? 0;
  return text.includes('\0') || controls > Math.max(2, text.length / 100);
}
