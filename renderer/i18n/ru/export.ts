import type { exporting as english } from '../en/export.ts';
import type { Translation } from '../translation.ts';

/** Words of handing a release out as a file, in Russian. */
export const exporting: Translation<typeof english> = {
  menu: 'Сохранить в файл',
  docx: 'Документ Word…',
  pdf: 'Файл PDF…',
  html: 'Веб-страница…',
  'docx-internal': 'Документ Word для своих, с примечаниями…',
  'html-linked': 'Веб-страница и папка фотографий…',
  'html-body': 'Текст для сайта (HTML)…',
  'html-email': 'Письмо (HTML)…',
  md: 'Разметка Markdown…',
  txt: 'Простой текст…',
  ninjs: 'Новость в JSON (ninjs)…',
  done: '{{name}} записан и проверен ({{size}})',
};
