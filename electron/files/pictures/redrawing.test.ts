import jpegCodec from 'jpeg-js';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { crc32 } from '../../../core/crc32.ts';
import { holds, jpegSegment, secret, withSegments } from '../../../core/photo/picture.testing.ts';
import { readPicture } from '../../../core/photo/readPicture.ts';
import { readWord } from '../word/readWord.testing.ts';
import { wordParagraph, wordRelations, wordRun } from '../word/wordFile.testing.ts';
import { readDocument } from '../readDocument.ts';

type Colour = readonly [number, number, number];
const colours = { red: [230, 20, 20], green: [20, 200, 20], blue: [20, 20, 230], white: [250, 250, 250] } as const satisfies Record<
  string,
  Colour
>;
type Name = keyof typeof colours;

/** Four fields of 16 by 8 pixels each: left and right above, left and right below. */
const fields: readonly Name[] = ['red', 'green', 'blue', 'white'];
const drawn = (() => {
  const [width, height] = [32, 16];
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const name = fields[(at % width < 16 ? 0 : 1) + (at / width < 8 ? 0 : 2)] ?? 'red';
    data.set([...colours[name], 255], at * 4);
  }
  return { width, height, data };
})();
const jpeg = Uint8Array.from(jpegCodec.encode(drawn, 95).data);
const png = Uint8Array.from(PNG.sync.write(Object.assign(new PNG(drawn), { data: Buffer.from(drawn.data) })));
/** With a place where it was taken, held the way this number says. */
const held = (orientation: number) =>
  withSegments(
    jpeg,
    jpegSegment(
      0xe1,
      `Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0${String.fromCharCode(orientation)}\0\0\0\0\0\0${secret}`,
    ),
  );

/** The size, and the fields nearest the four corners. */
function seen(bytes: Uint8Array): string {
  const { data, width, height } = bytes[0] === 0xff ? jpegCodec.decode(bytes, { useTArray: true }) : PNG.sync.read(Buffer.from(bytes));
  const nearest = (x: number, y: number): Name => {
    const at = (y * width + x) * 4;
    const far = (name: Name) => colours[name].reduce((sum, value, part) => sum + Math.abs(value - (data[at + part] ?? 0)), 0);
    return fields.toSorted((one, other) => far(one) - far(other))[0] ?? 'red';
  };
  const corners = [nearest(2, 2), nearest(width - 3, 2), nearest(2, height - 3), nearest(width - 3, height - 3)];
  return `${width}×${height} ${corners.join(' ')}`;
}

const head = wordParagraph(wordRun('The headline'), 'Title');
async function word(file: Uint8Array, source: string, transform = '', drawing?: string) {
  const shown =
    drawing ??
    `<w:drawing><wp:inline><wp:docPr id="1" descr="A map"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p"/>${source}</pic:blipFill><pic:spPr>${transform}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const parts = { ...wordRelations({ p: 'image:media/map' }), 'word/media/map': file };
  const { pictures, dropped } = await readWord(head + wordParagraph(`<w:r>${shown}</w:r>`), parts);
  return { pictures: pictures.map(seen), dropped, bytes: pictures };
}

test.each([
  ['as it is', '', '', '32×16 red green blue white'],
  ['without its left half', '<a:srcRect l="50000"/>', '', '16×16 green green white white'],
  ['without its lower half, said in per cent', '<a:srcRect b="50%"/>', '', '32×8 red green red green'],
  ['turned by a quarter', '', '<a:xfrm rot="5400000"/>', '16×32 blue red white green'],
  ['turned back by a quarter', '', '<a:xfrm rot="-5400000"/>', '16×32 green white red blue'],
  ['mirrored', '', '<a:xfrm flipH="1"/>', '32×16 green red white blue'],
  ['upside down in a mirror', '', '<a:xfrm flipV="true"/>', '32×16 blue white red green'],
  ['mirrored, then turned', '', '<a:xfrm rot="5400000" flipH="1"/>', '16×32 white green blue red'],
  ['cut, then turned', '<a:srcRect l="50000"/>', '<a:xfrm rot="5400000"/>', '16×16 white green white green'],
] as const)('a picture that Word shows %s is taken so, JPEG and PNG', async (_, source, transform, expected) => {
  expect(await word(jpeg, source, transform)).toMatchObject({ pictures: [expected], dropped: [] });
  expect(await word(png, source, transform)).toMatchObject({ pictures: [expected], dropped: [] });
});

test.each([
  ['cropleft="32768f"', '', '16×16 green green white white'],
  ['croptop=".5"', '', '32×8 blue white blue white'],
  ['', 'width:10pt;rotation:90', '16×32 blue red white green'],
  ['', 'rotation:-5898240fd;flip:x', '16×32 red blue green white'],
] as const)('older drawings are cut and turned too: %s %s', async (cut, style, expected) => {
  const drawing = `<w:pict><v:shape style="${style}"><v:imagedata r:id="p" o:title="A map" ${cut}/></v:shape></w:pict>`;
  expect(await word(jpeg, '', '', drawing)).toMatchObject({ pictures: [expected], dropped: [] });
});

test('a photo is set upright as its camera was held; where Word turns it itself, as Word shows it', async () => {
  expect((await word(held(6), '')).pictures).toEqual(['16×32 blue red white green']);
  expect((await word(held(6), '', '<a:xfrm rot="5400000"/>')).pictures).toEqual(['16×32 blue red white green']);
  expect((await word(held(3), '<a:srcRect l="50000"/>')).pictures).toEqual(['16×16 white white green green']);
  const { bytes } = await word(held(8), '');
  expect(bytes.map((each) => holds(each, secret))).toEqual([false]);
});

test('photos in the addresses of a page are set upright; one that cannot be is listed, and no figure of it stays', async () => {
  const page = (photo: Uint8Array) =>
    `<h1>H</h1><p>Men.</p><img alt="A map" src="data:image/jpeg;base64,${Buffer.from(photo).toString('base64')}">`;
  const read = async (photo: Uint8Array) => {
    const result = await readDocument('html', Buffer.from(page(photo)), 'page.html');
    if (!result.ok) throw new Error(result.error.kind);
    const { pictures, document, dropped } = result.value;
    return { pictures: pictures.map(({ bytes }) => bytes), types: document.blocks.map(({ type }) => type), dropped };
  };
  const turned = await read(held(6));
  expect([turned.pictures.map(seen), turned.types]).toEqual([['16×32 blue red white green'], ['paragraph', 'figure']]);
  const cutShort = await read(held(6).subarray(0, 400));
  expect(cutShort).toEqual({ pictures: [], types: ['paragraph'], dropped: [{ reason: 'picture-view', text: 'A map' }] });
});

test('a turned photo keeps the profile its colours are meant by, and can be stored', async () => {
  const profile = `ICC_PROFILE\0\u0001\u0001\0\0\0\u0080${'\0'.repeat(12)}RGB XYZ ${'\0'.repeat(12)}acsp${'\0'.repeat(88)}`;
  const { bytes } = await word(withSegments(held(6), jpegSegment(0xe2, profile)), '');
  const stored = readPicture(bytes[0] ?? new Uint8Array(), 'x');
  expect(stored).toMatchObject({ ok: true, value: { width: 16, height: 32 } });
  expect(stored.ok && holds(stored.value.bytes, 'RGB XYZ ')).toBe(true);
});

test('content credentials, which no stored picture keeps, are told of a figure as it is, turned, and of a page', async () => {
  const signed = withSegments(jpeg, jpegSegment(0xeb, 'JP\0\u0001\0\0\0\u0001\0\0\0\u0040jumb'));
  const told = [{ reason: 'credentials', text: 'A map' }];
  expect(await word(signed, '')).toMatchObject({ pictures: ['32×16 red green blue white'], dropped: told });
  expect(await word(signed, '<a:srcRect l="50000"/>')).toMatchObject({ pictures: ['16×16 green green white white'], dropped: told });
  const page = `<h1>H</h1><p>Men.</p><img alt="A map" src="data:image/jpeg;base64,${Buffer.from(signed).toString('base64')}">`;
  expect(await readDocument('html', Buffer.from(page), 'page.html')).toMatchObject({ ok: true, value: { dropped: told } });
});

test('what nothing is left of, an interlaced PNG and more pixels than one import may take are listed', async () => {
  expect((await word(jpeg, '<a:srcRect l="50000" r="50000"/>')).dropped).toEqual([{ reason: 'picture-view', text: 'A map' }]);
  const interlaced = Uint8Array.from(png);

  interlaced[28] = 1;
  new DataView(interlaced.buffer).setUint32(29, crc32(interlaced.subarray(12, 29)));
  expect((await word(interlaced, '<a:srcRect l="50000"/>')).dropped).toEqual([{ reason: 'picture-view', text: 'A map' }]);
  // The header alone says how large it is: nothing of it is decoded.
  const frame = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xc0);
  const large = Uint8Array.from(jpeg);
  large.set([0x20, 0, 0x20, 0], frame + 5);
  expect((await word(large, '<a:srcRect l="50000"/>')).dropped).toEqual([{ reason: 'picture-view', text: 'A map' }]);
});
