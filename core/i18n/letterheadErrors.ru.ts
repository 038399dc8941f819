import type { ErrorTable } from './errorSentences.ts';

const kept = 'Библиотека и другие бланки остались как были.';

/** Sentences about letterheads of one's own, in Russian. */
export const letterheadErrors = {
  'letterhead-not-word': ({ name }) => ({
    what: `«${name}» – не файл Word, который можно прочитать, что бы ни говорило его имя.`,
    safe: kept,
    next: 'Сохраните бланк из Word как .docx или .dotx и выберите этот файл.',
  }),
  'letterhead-encrypted': ({ name }) => ({
    what: `Файл «${name}» закрыт паролем.`,
    safe: kept,
    next: 'Снимите пароль в Word (Файл, Сведения, Защита документа) и выберите файл снова.',
  }),
  'letterhead-too-large': ({ name }) => ({
    what: `Файл «${name}» больше, чем может быть бланк: 4 МБ, а распакованный 40 МБ.`,
    safe: kept,
    next: 'Уменьшите его рисунки в Word (Формат рисунка, Сжать рисунки) и выберите файл снова.',
  }),
  'letterhead-macros': ({ name }) => ({
    what: `В файле «${name}» есть макросы, а вместе с релизом никто не должен получать программы.`,
    safe: kept,
    next: 'Сохраните его из Word как .docx или .dotx – в них макросов нет – и выберите этот файл.',
  }),
  'letterhead-outside': ({ name, place }) => ({
    what: `Файл «${name}» при открытии загружает что-то со стороны: ${place}.`,
    safe: kept,
    next: 'Поместите рисунок в сам файл (в Word: Файл, Сведения, Изменить связи с файлами, Разорвать связь) и выберите его снова.',
  }),
  'letterhead-embedded': ({ name, place }) => ({
    what: `В файл «${name}» вложен другой файл или программа: ${place}.`,
    safe: kept,
    next: 'Уберите этот объект в Word или вставьте его рисунком и выберите файл снова.',
  }),
  'letterhead-asks-nothing': ({ name, place }) => ({
    what: `В файле «${name}» нет места для того, без чего релиза не бывает: ${place}.`,
    safe: kept,
    next: 'Впишите недостающее слово в двойных фигурных скобках туда, где ему место, как показано в docs/letterheads.md, и выберите файл снова.',
  }),
  'letterhead-breaks': ({ name, place }) => ({
    what: `Заполненный бланк «${name}» нарушит правило, на котором настаивает Word: ${place}.`,
    safe: kept,
    next: 'Откройте его в Word, сохраните заново как .docx и выберите этот файл.',
  }),
  'letterhead-missing': () => ({
    what: 'Бланка, выбранного в настройках, в библиотеке больше нет.',
    safe: 'Файл не записан, релиз не изменился.',
    next: 'Выберите в настройках другой бланк или встроенный.',
  }),
} satisfies Partial<ErrorTable>;
