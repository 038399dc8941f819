import { expect, test } from 'vitest';
import { holds, jpegSegment, secret, smallJpeg, smallPng, withSegments } from '../../core/photo/picture.testing.ts';
import { openForTest, valueOf, withFile } from './library.testing.ts';
import { photoName } from './photos.ts';

test('a photo is kept once, by its bytes without metadata', () => {
  const opened = openForTest();
  const first = valueOf(opened.library.addPhoto(withSegments(smallJpeg, jpegSegment(0xe1, `Exif\0\0${secret}`)), 'range.jpg'));
  expect(first).toEqual({ photo: photoName(smallJpeg), width: 24, height: 16 });
  expect(opened.library.addPhoto(smallJpeg, 'copy of range.jpg')).toEqual({ ok: true, value: first });
  opened.library.addPhoto(smallPng, 'map.png');
  opened.close();
  const { library } = openForTest(opened.folder);
  expect(valueOf(library.photo(first.photo))).toEqual({ bytes: smallJpeg, mime: 'image/jpeg', width: 24, height: 16 });
  expect(valueOf(library.photo(photoName(smallPng))).mime).toBe('image/png');
  withFile(opened.folder, (file) => {
    expect(file.all('SELECT name FROM photos')).toEqual([{ name: 'range.jpg' }, { name: 'map.png' }]);
    for (const { bytes } of file.all<{ bytes: Uint8Array }>('SELECT bytes FROM photo_bytes')) expect(holds(bytes, secret)).toBe(false);
  });
});

test('what is no photo is refused by name, what is not there is missing', () => {
  const { library } = openForTest();
  expect(library.addPhoto(new TextEncoder().encode('<svg/>'), 'logo.jpg')).toEqual({
    ok: false,
    error: { kind: 'picture-unreadable', name: 'logo.jpg' },
  });
  const name = 'a'.repeat(64);
  expect(library.photo(name)).toEqual({ ok: false, error: { kind: 'photo-missing', name } });
});

test('a photo whose bytes changed on disk is not handed out, and is mended by adding it again', () => {
  const opened = openForTest();
  const { photo } = valueOf(opened.library.addPhoto(smallJpeg, 'range.jpg'));
  opened.close();
  withFile(opened.folder, (file) => file.run('UPDATE photo_bytes SET bytes = ?', smallPng));
  const { library } = openForTest(opened.folder);
  expect(library.photo(photo)).toEqual({ ok: false, error: { kind: 'photo-missing', name: photo } });
  library.addPhoto(smallJpeg, 'range.jpg');
  expect(valueOf(library.photo(photo)).bytes).toEqual(smallJpeg);
});
