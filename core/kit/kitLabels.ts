import type { Kit } from './kit.ts';

/** The fixed words of a kit that nobody types. */
export interface KitLabels {
  pressKit: string;
  number: string;
  version: string;
  languages: string;
  contents: string;
  photoSheet: string;
  contacts: string;
  /** Over the columns of the photo sheet. */
  photo: { number: string; file: string; caption: string; size: string };
  pixels: (width: number, height: number) => string;
  /** Days as they are printed; empty where there is no limit. */
  valid: (from: string, to: string) => string;
  files: string;
  file: { name: string; size: string; hash: string };
}

/** The fixed words in the language of a kit. */
export const kitLabels: Record<Kit['language'], KitLabels> = {
  en: {
    pressKit: 'Press kit',
    number: 'No.',
    version: 'version',
    languages: 'Languages',
    contents: 'Contents',
    photoSheet: 'Photo sheet',
    contacts: 'Media contacts',
    photo: { number: 'Photo', file: 'File', caption: 'Caption and credit', size: 'Size' },
    pixels: (width, height) => `${width} × ${height} pixels`,
    valid: (from, to) =>
      from === '' ? (to === '' ? '' : `Valid until ${to}`) : to === '' ? `Valid from ${from}` : `Valid from ${from} to ${to}`,
    files: 'Files of this kit',
    file: { name: 'File', size: 'Bytes', hash: 'SHA-256' },
  },
  ru: {
    pressKit: 'Пресс-кит',
    number: '№',
    version: 'версия',
    languages: 'Языки',
    contents: 'Содержание',
    photoSheet: 'Список фотографий',
    contacts: 'Контакты для СМИ',
    photo: { number: 'Фото', file: 'Файл', caption: 'Подпись и автор', size: 'Размер' },
    pixels: (width, height) => `${width} × ${height} пикселей`,
    valid: (from, to) =>
      from === '' ? (to === '' ? '' : `Действует до ${to}`) : to === '' ? `Действует с ${from}` : `Действует с ${from} по ${to}`,
    files: 'Файлы этого пресс-кита',
    file: { name: 'Файл', size: 'Байт', hash: 'SHA-256' },
  },
};
