import { expect, test } from 'vitest';
import { isMakersWords } from './makersWords.ts';

const gear = ['NIKON CORPORATION', 'NIKON D850', 'Adobe Photoshop 24.1 (Windows)'];

test.each([
  'OLYMPUS DIGITAL CAMERA         ',
  'SONY DSC',
  'Exif_JPEG_PICTURE',
  'Picasa',
  'Camera Owner, ',
  'nikon d850',
  'NIKON CORPORATION, NIKON D850',
  'Adobe Photoshop 24.1 (Windows)',
  'C:\\Users\\Ivanov\\Desktop\\Учение 2022\\фото 1.jpg',
  '\\\\server\\press\\a',
  '/storage/emulated/0/DCIM/Camera/a b.jpg',
  'file:///media/card/a.jpg',
  'DSC_0042.JPG',
  'Фото с учения 3.tiff',
])('%s is no words of a person', (text) => {
  expect(isMakersWords(text, gear)).toBe(true);
});

test.each([
  'Ivan Petrov',
  'Nikon Ivanov',
  'Paratroopers land. Photo: a.jpg',
  'Digital cameras of the reconnaissance company',
  'Десант высадился',
  '1/2 battalion lands',
  'Unknown soldier’s tomb',
])('%s is', (text) => {
  expect(isMakersWords(text, gear)).toBe(false);
});
