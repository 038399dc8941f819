import { expect, test } from 'vitest';
import { jpegSegment, smallJpeg, withSegments } from '../../../core/photo/picture.testing.ts';
import { readPhotoFacts } from './readPhotoFacts.ts';

const latin = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const read = (language: 'en' | 'ru', ...segments: Uint8Array[]) =>
  readPhotoFacts(Uint8Array.from(withSegments(smallJpeg, ...segments)).buffer, language);

const xmp = (attributes: string, inside: string) =>
  jpegSegment(
    0xe1,
    latin(
      `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    ),
  );
const words = (name: string, texts: Record<string, string>) =>
  `<${name}><rdf:Alt>${Object.entries(texts)
    .map(([lang, text]) => `<rdf:li xml:lang="${lang}">${text}</rdf:li>`)
    .join('')}</rdf:Alt></${name}>`;

/** EXIF with one line of ASCII for each tag. */
function exif(tags: Record<number, string>): Uint8Array {
  const entries = Object.entries(tags);
  const number = (value: number, bytes: number) =>
    Array.from({ length: bytes }, (_, at) => String.fromCharCode((value >> (8 * (bytes - 1 - at))) & 0xff)).join('');
  let at = 8 + 2 + entries.length * 12 + 4;
  const directory = entries.map(([tag, text]) => {
    const entry = number(Number(tag), 2) + number(2, 2) + number(text.length + 1, 4) + number(at, 4);
    at += text.length + 1;
    return entry;
  });
  return jpegSegment(
    0xe1,
    `Exif\0\0MM\0*${number(8, 4)}${number(entries.length, 2)}${directory.join('')}${number(0, 4)}${entries.map(([, text]) => `${text}\0`).join('')}`,
  );
}

/** An IPTC record: dataset and words, as often as wanted. */
const iptc = (...records: readonly (readonly [number, string])[]) => {
  const content = records
    .map(([dataset, text]) => `\u001c\u0002${String.fromCharCode(dataset)}\0${String.fromCharCode(latin(text).length)}${latin(text)}`)
    .join('');
  return jpegSegment(0xed, `Photoshop 3.0\x008BIM\u0004\u0004\0\0\0\0\0${String.fromCharCode(content.length)}${content}`);
};

test('what a camera or a program writes by itself is neither caption nor photographer', async () => {
  expect(
    await read('en', exif({ 270: 'OLYMPUS DIGITAL CAMERA         ', 271: 'OLYMPUS', 272: 'E-M1 Mark II', 315: 'Picasa' })),
  ).toMatchObject({
    caption: '',
    photographer: '',
  });
  expect(await read('en', exif({ 270: 'C:\\press\\a.jpg', 271: 'Canon', 272: 'Canon R5', 315: 'Canon R5' }))).toMatchObject({
    caption: '',
    photographer: '',
  });
  expect(await read('en', exif({ 270: 'Troops landed', 315: 'Ivan Petrov' }))).toMatchObject({
    caption: 'Troops landed',
    photographer: 'Ivan Petrov',
  });
});

test('a caption of a camera in one place lets that of a person in another through', async () => {
  const facts = await read(
    'en',
    exif({ 270: 'SONY DSC' }),
    iptc([120, 'Troops landed']),
    xmp('', words('dc:description', { 'x-default': 'SONY DSC' })),
  );
  expect(facts.caption).toBe('Troops landed');
});

test('all photographers are named, and the instructions are read', async () => {
  expect(await read('ru', iptc([80, 'Иван Петров'], [80, 'Анна Сидорова'], [40, 'Запрет до 20.10'], [110, 'Пресс-центр']))).toMatchObject({
    photographer: 'Иван Петров, Анна Сидорова',
    instructions: 'Запрет до 20.10',
    credit: 'Пресс-центр',
  });
  const creators = '<dc:creator><rdf:Seq><rdf:li>Ivan Petrov</rdf:li><rdf:li>Anna Sidorova</rdf:li></rdf:Seq></dc:creator>';
  expect(await read('en', xmp('photoshop:Instructions="Not for publication"', creators))).toMatchObject({
    photographer: 'Ivan Petrov, Anna Sidorova',
    instructions: 'Not for publication',
  });
});

test('caption and description are those in the language of the release, else those for any, else the only ones', async () => {
  const both = xmp(
    '',
    words('dc:description', { 'x-default': 'Troops landed', ru: 'Десант высадился' }) +
      words('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Paratroopers above a valley' }),
  );
  expect(await read('ru', both)).toMatchObject({ caption: 'Десант высадился', alt: 'Paratroopers above a valley' });
  expect(await read('en', both)).toMatchObject({ caption: 'Troops landed', alt: 'Paratroopers above a valley' });
  expect((await read('en', xmp('', words('dc:description', { 'en-US': 'Landed', 'x-default': 'Высадка' })))).caption).toBe('Landed');
  expect((await read('en', xmp('', words('dc:description', { ru: 'Десант высадился' })))).caption).toBe('Десант высадился');
});

test('content credentials of a camera are seen', async () => {
  expect((await read('en')).hasCredentials).toBe(false);
  expect((await read('en', jpegSegment(0xeb, 'JP\0\u0001\0\0\0\u0001\0\0\0\u0040jumb'))).hasCredentials).toBe(true);
});
