const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes a hex string names, in base64 (RFC 4648 §4), as `Content-Digest` wants a hash (RFC 9530). */
export function hexToBase64(hex: string): string {
  let text = '';
  for (let at = 0; at < hex.length; at += 6) {
    const piece = hex.slice(at, at + 6);
    const bits = Number.parseInt(piece.padEnd(6, '0'), 16);
    const signs = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63)).join('');
    text += signs.slice(0, piece.length / 2 + 1).padEnd(4, '=');
  }
  return text;
}
