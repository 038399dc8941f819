import { expect, test } from 'vitest';
import { decodeSource } from './decodeSource.ts';

const russian = 'Учение началось на полигоне Харбмайдон. В нём участвуют около тысячи военнослужащих. Съёмка разрешена.';

/** The bytes of a text in an eight-bit code page. */
function encoded(text: string, label: string): Uint8Array {
  const page = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from(text, (sign) => {
    const at = page.indexOf(sign);
    if (at === -1) throw new Error(`${label} has no ${sign}`);
    return at;
  });
}

const codePages = [
  ['koi8-r', 'KOI8-R/U'],
  ['koi8-u', 'KOI8-R/U'],
  ['windows-1251', 'Windows-1251'],
  ['iso-8859-5', 'ISO-8859-5'],
  ['ibm866', 'CP866 (DOS)'],
  ['x-mac-cyrillic', 'Mac Cyrillic'],
] as const;
const texts = [
  russian,
  'УЧЕНИЕ НАЧАЛОСЬ сегодня',
  'CSTO forces: учение «Рубеж-2022» на полигоне, English words around it and more of them',
  'Полковник Иванов, т. 8 (495) 621-33-23',
];

test.each(codePages)('%s is told by its letters, and named', (label, name) => {
  for (const text of texts) {
    const writable = /iso|koi8|866/u.test(label) ? text.replaceAll(/[«»]/gu, '"') : text;
    expect(decodeSource(encoded(writable, label)), text).toEqual({ text: writable, guessed: name });
  }
});

test.each([...codePages.map(([label]) => label), 'cp866', 'KOI8-R', 'windows-1252'])('a page that declares %s is read so', (label) => {
  const words = label === 'windows-1252' ? 'Größe' : russian;
  for (const head of [
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head>`,
    `<!doctype html><META charset='${label}'>`,
    `<?xml version="1.0" encoding="${label}"?><html>`,
  ]) {
    const page = `${head}<p>${words}</p>`;
    expect(decodeSource(encoded(page, label === 'cp866' ? 'ibm866' : label))).toEqual({ text: page, guessed: null });
  }
});

test('what is declared but not so does not count: a page saved anew is UTF-8, one that lies is guessed', () => {
  const page = `<meta charset="koi8-r"><p>${russian}</p>`;
  expect(decodeSource(Buffer.from(page))).toEqual({ text: page, guessed: null });
  const lying = `<meta charset="utf-8"><p>${russian}</p>`;
  expect(decodeSource(encoded(lying, 'windows-1251'))).toEqual({ text: lying, guessed: 'Windows-1251' });
  const unknown = `<meta charset="x-none"><p>${russian}</p>`;
  expect(decodeSource(encoded(unknown, 'koi8-r'))).toEqual({ text: unknown, guessed: 'KOI8-R/U' });
});

test('UTF-16 needs no mark', () => {
  for (const text of [russian, 'Plain words\r\n', 'Հայաստան is ready: тысяча человек.\n']) {
    const bytes = Buffer.from(text, 'utf16le');
    expect(decodeSource(bytes)).toEqual({ text, guessed: 'UTF-16 LE' });
    expect(decodeSource(Buffer.from(bytes).swap16())).toEqual({ text, guessed: 'UTF-16 BE' });
  }
  expect(decodeSource(Buffer.from('abc\0def!'))).toBeNull();
  expect(decodeSource(Uint8Array.from({ length: 2000 }, (_, at) => (at * 7919) % 256))).toBeNull();
});

test('Western letters stay Western', () => {
  for (const text of ['A café on the naïve range', 'Größe und Übung in Köln', 'L’armée a été prête à l’été'])
    expect(decodeSource(encoded(text, 'windows-1252'))).toEqual({ text, guessed: 'Windows-1252' });
});
