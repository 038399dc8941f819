/** IPTC-IIM datasets of record 2. */
const datasets = { created: 55, byLine: 80, credit: 110, caption: 120 };

/** A JPEG with an IPTC record put into it, as agencies write it: the words in the charset given by `encode`. */
export function withIptc(jpeg: Buffer, words: Partial<Record<keyof typeof datasets, string>>, encode: (text: string) => Buffer): Buffer {
  const records = Object.entries(words).map(([name, text]) => {
    const value = encode(text);
    return Buffer.concat([Buffer.from([0x1c, 2, datasets[name as keyof typeof datasets], value.length >> 8, value.length & 255]), value]);
  });
  const iim = Buffer.concat(records);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iim.length);
  const resource = Buffer.concat([Buffer.from('8BIM\u0004\u0004\0\0', 'latin1'), size, iim, Buffer.alloc(iim.length % 2)]);
  const content = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource]);
  const head = Buffer.from([0xff, 0xed, (content.length + 2) >> 8, (content.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** Russian text in Windows-1251. */
export const in1251 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    }),
  );
