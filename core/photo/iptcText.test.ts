import { expect, test } from 'vitest';
import { iptcText } from './iptcText.ts';

const in1251 = (text: string) =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (sign === 'ё') return 0xb8;
    if (sign === '«') return 0xab;
    if (sign === '»') return 0xbb;
    return code - 0x410 + 0xc0;
  });

test('a Russian caption arrives right, in UTF-8 and in Windows-1251', () => {
  const caption = 'Десант на полигоне «Харбмайдон», учение Рубеж-2022, самолёт';
  expect(iptcText(new TextEncoder().encode(caption))).toBe(caption);
  expect(iptcText(in1251(caption))).toBe(caption);
});

test('a Western caption keeps its accents', () => {
  expect(iptcText(Uint8Array.from('Défilé à Genève', (sign) => sign.codePointAt(0) ?? 0))).toBe('Défilé à Genève');
  expect(iptcText(new TextEncoder().encode('Parade\0'))).toBe('Parade');
});
