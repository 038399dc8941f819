/** The name of a photo among the files of a kit, counted from 1: `photo-01.jpg`. */
export const photoFileName = (number: number, mime: 'image/jpeg' | 'image/png'): string =>
  `photo-${String(number).padStart(2, '0')}.${mime === 'image/png' ? 'png' : 'jpg'}`;
