const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A multiple of three, so that only the last piece is padded. */
const piece = 3 * 4096;

/** Bytes as base64 with padding (RFC 4648 §4), for `data:` addresses. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += piece) pieces.push(encoded(bytes.subarray(start, start + piece)));
  return pieces.join('');
}

function encoded(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const given = bytes.length - at;
    text += letter(a >> 2) + letter(((a & 3) << 4) | (b >> 4));
    text += (given > 1 ? letter(((b & 15) << 2) | (c >> 6)) : '=') + (given > 2 ? letter(c & 63) : '=');
  }
  return text;
}

const letter = (value: number): string => letters.charAt(value);
