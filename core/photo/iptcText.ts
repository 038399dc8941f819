/**
 * Text of an IPTC-IIM record: UTF-8 where the bytes are, else Windows-1251, in which Russian agencies wrote for decades, where most
 * letters beyond ASCII are Cyrillic in it, else Windows-1252. The record's own charset mark is often wrong or missing, so it is not asked.
 */
export function iptcText(bytes: Uint8Array): string {
  const trimmed = (text: string) => text.replaceAll('\0', '').trim();
  try {
    return trimmed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const cyrillic = new TextDecoder('windows-1251').decode(bytes);
    const letters = Array.from(cyrillic).filter((sign) => sign > '\u007f');
    const runs = cyrillic.match(/\p{Script=Cyrillic}{2,}/gu)?.join('').length ?? 0;
    // Western words have an accent here and there; Russian ones are Cyrillic from end to end.
    return trimmed(runs * 2 > letters.length ? cyrillic : new TextDecoder('windows-1252').decode(bytes));
  }
}
