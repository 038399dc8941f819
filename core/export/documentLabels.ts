import type { ReleaseLanguage } from '../i18n/language.ts';
import type { ReleaseKind } from '../release/release.ts';

/** The fixed words of a document that nobody types. */
export interface DocumentLabels {
  /** The language these words are in: a release in another language takes the Russian ones. */
  language: 'en' | 'ru';
  immediate: string;
  embargoedUntil: string;
  /** In place of the release line while nobody has said until when. */
  embargoOpen: string;
  /** After day and time of an embargo that nobody has confirmed. */
  timeOpen: string;
  /** Before the release number: "No." */
  number: string;
  mediaContact: string;
  mediaContacts: string;
  contact: { name: string; role: string; phone: string; email: string };
  answersIn: string;
  languageNames: Record<ReleaseLanguage, string>;
  photo: string;
  credit: string;
  photoMissing: string;
  /** Over notes to editors, and at the top of a file that has them. */
  notes: string;
  internal: string;
  /** Stands where a block was made with a newer version and cannot be printed. */
  notShown: string;
  page: (page: string, pages: string) => [string, string, string, string];
  kind: Record<ReleaseKind, string>;
  draft: string;
  final: string;
}

const en: DocumentLabels = {
  language: 'en',
  immediate: 'FOR IMMEDIATE RELEASE',
  embargoedUntil: 'EMBARGOED UNTIL',
  embargoOpen: 'EMBARGOED – DAY AND TIME TO BE CONFIRMED',
  timeOpen: 'time to be confirmed',
  number: 'No.',
  mediaContact: 'Media contact',
  mediaContacts: 'Media contacts',
  contact: { name: 'Name', role: 'Role', phone: 'Phone', email: 'E-mail' },
  answersIn: 'Languages',
  languageNames: { en: 'English', ru: 'Russian', hy: 'Armenian', kk: 'Kazakh', ky: 'Kyrgyz', tg: 'Tajik', be: 'Belarusian' },
  photo: 'Photo',
  credit: 'Credit',
  photoMissing: '[The photo is not in the library]',
  notes: 'Notes to editors – not for publication',
  internal: 'WORKING COPY – WITH NOTES AND COMMENTS, NOT FOR HANDING OUT',
  notShown: '[A part made with a newer version of Dateline is not shown]',
  page: (page, pages) => ['Page ', page, ' of ', pages],
  kind: {
    news: 'News',
    exercise: 'Exercise',
    meeting: 'Meeting',
    statement: 'Statement',
    speech: 'Speech',
    interview: 'Interview',
    advisory: 'Media advisory',
    'fact-sheet': 'Fact sheet',
    backgrounder: 'Backgrounder',
    biography: 'Biography',
    programme: 'Programme and accreditation',
  },
  draft: 'Draft',
  final: 'Final',
};

const ru: DocumentLabels = {
  language: 'ru',
  immediate: 'ДЛЯ НЕМЕДЛЕННОГО ОПУБЛИКОВАНИЯ',
  embargoedUntil: 'НЕ ПУБЛИКОВАТЬ ДО',
  embargoOpen: 'ЭМБАРГО – ДЕНЬ И ВРЕМЯ УТОЧНЯЮТСЯ',
  timeOpen: 'время уточняется',
  number: '№',
  mediaContact: 'Контакт для СМИ',
  mediaContacts: 'Контакты для СМИ',
  contact: { name: 'Имя', role: 'Должность', phone: 'Телефон', email: 'Эл. почта' },
  answersIn: 'Языки',
  languageNames: {
    en: 'английский',
    ru: 'русский',
    hy: 'армянский',
    kk: 'казахский',
    ky: 'киргизский',
    tg: 'таджикский',
    be: 'белорусский',
  },
  photo: 'Фото',
  credit: 'Автор',
  photoMissing: '[Фотографии нет в библиотеке]',
  notes: 'Примечания для редакторов – не для публикации',
  internal: 'РАБОЧИЙ ЭКЗЕМПЛЯР – С ПРИМЕЧАНИЯМИ И КОММЕНТАРИЯМИ, НЕ ДЛЯ ПЕРЕДАЧИ',
  notShown: '[Часть текста, сделанная в более новой версии Dateline, не показана]',
  page: (page, pages) => ['Стр. ', page, ' из ', pages],
  kind: {
    news: 'Новость',
    exercise: 'Учение',
    meeting: 'Встреча',
    statement: 'Заявление',
    speech: 'Выступление',
    interview: 'Интервью',
    advisory: 'Анонс для СМИ',
    'fact-sheet': 'Справка в цифрах',
    backgrounder: 'Историческая справка',
    biography: 'Биография',
    programme: 'Программа и аккредитация',
  },
  draft: 'Черновик',
  final: 'Окончательный текст',
};

/** The fixed words for a release: English in English, Russian in Russian and in the other languages of the member states. */
export const documentLabels = (language: ReleaseLanguage): DocumentLabels => (language === 'en' ? en : ru);
