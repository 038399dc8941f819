const letters = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const padding = 0x3d;

/** Bytes as base64 with padding (RFC 4648 §4), in ASCII: a photo is millions of letters, and as a string they would take twice the room. */
export function base64(bytes: Uint8Array): Uint8Array {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(padding);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text[to] = letters[group >> 18] ?? 0;
    text[to + 1] = letters[(group >> 12) & 63] ?? 0;
    if (at + 1 < bytes.length) text[to + 2] = letters[(group >> 6) & 63] ?? 0;
    if (at + 2 < bytes.length) text[to + 3] = letters[group & 63] ?? 0;
    to += 4;
  }
  return text;
}
