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
    files: 'Файлы этого пресс-кита',
    file: { name: 'Файл', size: 'Байт', hash: 'SHA-256' },
  },
};
