import type { UiLanguage } from '../../core/i18n/language.ts';
import type { Dropped } from '../../core/import/imported.ts';

/** What the command line says in one language, failures aside. */
export interface CliWords {
  about: string;
  options: { library: string; json: string; language: string; version: string; help: string };
  commands: {
    import: string;
    list: string;
    search: string;
    export: string;
    kit: string;
    check: string;
    destination: string;
    publish: string;
    recall: string;
    sync: string;
    bundle: string;
    unbundle: string;
    outbox: string;
    demo: string;
    help: string;
  };
  to: string;
  out: string;
  letterhead: string;
  toDestination: string;
  wordpress: string;
  photoLimit: string;
  folder: string;
  share: string;
  oneRelease: string;
  textOnly: string;
  nothingShared: string;
  reason: string;
  check: { error: string; warning: string; sum: (errors: number, warnings: number) => string };
  /** The titles of the parts of a help page, by commander's own names. */
  titles: Readonly<Record<string, string>>;
  leftOut: (reason: Dropped['reason']) => string;
  /** What `demo` has done, step by step. */
  demo: { release: string; kit: string; files: string; published: string; page: string; receipt: string; folder: string };
  /** Before the embargo that was read, and before the words of one that is to be confirmed. */
  embargo: string;
  embargoAsks: string;
  /** Before a place in the text that is no dateline. */
  placeOffered: string;
  /** Which code page a file was read in that does not say it. */
  codePageGuessed: (name: string) => string;
  /** A fault of the program itself; `fault` is its short English name, for whoever mends it. */
  fault: (fault: string) => string;
}

const en: CliWords = {
  about: 'Releases, press kits and publishing from the command line, with the same library as the window.',
  options: {
    library: "data folder; without it, the window's own",
    json: 'one JSON value on standard output; what went wrong as JSON on standard error',
    language: 'language of messages; without it, the system’s',
    version: 'show the version',
    help: 'show this help',
  },
  commands: {
    import: 'make a release of a text file; what is left out is listed',
    list: 'all releases, newest first',
    search: 'releases with these words, in Russian and English, whatever their endings',
    export: 'hand a release, or a text file, out as files',
    kit: 'make a press kit of the releases that a file names',
    check: 'which rules of Word and of its accessibility checker a .docx file breaks',
    destination: 'remember a web API under a name (its token: DATELINE_TOKEN in the environment)',
    recall: 'take a release down where it was published',
    publish: 'queue a release and send it; the token is read from DATELINE_TOKEN',
    bundle: 'write a courier bundle for a desk without a link: everything that is shared, in one file',
    unbundle: 'take a courier bundle in; what two desks changed differently is listed as questions',
    sync: 'share drafts, contacts, sign-offs, snippets, templates and trainings with the newsrooms that are switched on for it',
    outbox: 'what waits, what was sent, what was refused and why',
    demo: 'do the main job once with the sample text: a release, a press kit, and a page at the newsroom with this address',
    help: 'show the help of a command',
  },
  to: 'comma between',
  out: 'folder to write into; made when missing',
  letterhead: 'Word file with places to fill in (docs/letterheads.md)',
  toDestination: 'name of the destination',
  folder: 'it is a folder, as on a USB stick: each release gets a folder with its files there',
  photoLimit: 'bytes of photos that may go with one release over this link; 0 sends text only',
  oneRelease: 'this release alone',
  textOnly: 'without photos',
  share: 'share drafts, contacts, sign-offs, snippets, templates and trainings with this newsroom',
  nothingShared: 'Nothing is shared: switch it on for a newsroom, in the settings or with destination --share.',
  reason: 'why; goes along with the recall',
  wordpress: 'it is a WordPress site, and this is the user name there; the token is an application password',
  check: {
    error: 'error',
    warning: 'warning',
    sum: (errors, warnings) => (errors + warnings === 0 ? 'No rule is broken.' : `Errors: ${errors}. Warnings: ${warnings}.`),
  },
  titles: {},
  demo: {
    release: 'The sample text has become a release',
    kit: 'A press kit for Word is written and checked',
    files: 'The release is written in Word, PDF, HTML and as a ZIP file with everything, each read back and checked',
    published: 'The release is published',
    page: 'Its page answers',
    receipt: 'The receipt of the newsroom',
    folder: 'The files are in',
  },
  embargo: 'Embargo',
  placeOffered: 'Place in the text, not taken as the dateline',
  embargoAsks: 'Until when is not clear; confirm it in the window before publishing. The text says',
  codePageGuessed: (name) => `The file does not say in which code page it is written; by its letters it was read as ${name}`,
  leftOut: (reason) =>
    reason === 'note'
      ? 'Moved to the end (note)'
      : `Left out (${
          {
            lost: 'could not be taken',
            'other-news': 'other news',
            navigation: 'part of the web page',
            'repeated-headline': 'the headline a second time',
            header: 'head of the pages',
            footer: 'foot of the pages',
            drawing: 'words in a drawing',
            embedded: 'a file inside it',
            placeholder: 'place to fill in',
            comment: 'comment',
            hidden: 'hidden text',
            deleted: 'deleted text',
            picture: 'picture',
            'picture-view': 'picture that is shown cropped or turned and could not be redrawn so',
            credentials: 'content credentials (C2PA) of a picture, which it does not keep',
            'release-line': 'read as the release line',
            'printed-anew': 'Dateline prints it itself',
          }[reason]
        })`,
  fault: (fault) =>
    `Dateline has a fault of its own and stopped (${fault}). What was saved before is as it was. Please report the words in brackets.`,
};

const ru: CliWords = {
  about: 'Релизы, пресс-киты и публикация из командной строки, с той же библиотекой, что и в окне.',
  options: {
    library: 'папка с данными; если не указана, та же, что у окна',
    json: 'одно значение JSON в стандартном выводе; ошибки тоже в JSON',
    language: 'язык сообщений; если не указан, язык системы',
    version: 'показать версию',
    help: 'показать эту справку',
  },
  commands: {
    import: 'сделать релиз из текстового файла и перечислить, что не вошло',
    list: 'все релизы, начиная с новых',
    search: 'релизы с этими словами, по-русски и по-английски, в любой форме',
    export: 'записать релиз или текстовый файл готовыми файлами',
    kit: 'сделать пресс-кит из релизов, названных в файле',
    check: 'какие правила Word и его проверки доступности нарушает файл .docx',
    destination: 'запомнить сервер новостей под именем (ключ доступа берётся из DATELINE_TOKEN)',
    recall: 'снять релиз с публикации там, где он опубликован',
    publish: 'поставить релиз в очередь и отправить; ключ доступа берётся из DATELINE_TOKEN',
    bundle: 'записать пакет для курьера туда, где нет связи: всё общее в одном файле',
    unbundle: 'принять пакет от курьера; что изменено по-разному, будет перечислено как вопросы',
    sync: 'обменяться черновиками, контактами, подписями, заготовками, шаблонами и учениями с серверами, для которых это включено',
    outbox: 'что ждёт, что отправлено, в чём отказано и почему',
    demo: 'сделать главное один раз на примере: релиз, пресс-кит и страница на сервере новостей с этим адресом',
    help: 'показать справку о команде',
  },
  to: 'через запятую',
  out: 'папка для файлов; создаётся, если её нет',
  letterhead: 'файл Word с местами для заполнения (docs/letterheads.md)',
  toDestination: 'имя сервера новостей',
  folder: 'это папка, например на флешке: там у каждого релиза будет папка со всеми файлами',
  photoLimit: 'сколько байт фотографий может уйти с одним релизом по этому каналу; 0 – только текст',
  oneRelease: 'только этот релиз',
  textOnly: 'без фотографий',
  share: 'обмениваться с этим сервером черновиками, контактами, подписями, заготовками, шаблонами и учениями',
  nothingShared: 'Обмен не включён ни для одного сервера: включите его в настройках или ключом destination --share.',
  reason: 'почему; уйдёт вместе с отзывом',
  wordpress: 'это сайт на WordPress, а это имя пользователя на нём; ключ доступа – пароль приложения',
  check: {
    error: 'ошибка',
    warning: 'замечание',
    sum: (errors, warnings) => (errors + warnings === 0 ? 'Ни одно правило не нарушено.' : `Ошибок: ${errors}. Замечаний: ${warnings}.`),
  },
  titles: { 'Usage:': 'Как вызывать:', 'Arguments:': 'Что указать:', 'Options:': 'Ключи:', 'Commands:': 'Команды:' },
  demo: {
    release: 'Текст примера стал релизом',
    kit: 'Пресс-кит для Word записан и проверен',
    files: 'Релиз записан в Word, PDF, HTML и ZIP-файлом со всем вместе, каждый файл прочитан и проверен',
    published: 'Релиз опубликован',
    page: 'Его страница отвечает',
    receipt: 'Квитанция сервера новостей',
    folder: 'Файлы лежат в папке',
  },
  embargo: 'Эмбарго',
  placeOffered: 'Место в тексте, в строку места и даты не внесено',
  embargoAsks: 'Срок эмбарго неясен; подтвердите его в окне до публикации. В тексте сказано',
  codePageGuessed: (name) => `Кодировка в файле не указана; по буквам он прочитан как ${name}`,
  leftOut: (reason) =>
    reason === 'note'
      ? 'Перенесено в конец (сноска)'
      : `Не вошло (${
          {
            lost: 'не удалось взять',
            'other-news': 'другие новости',
            navigation: 'часть веб-страницы',
            'repeated-headline': 'повтор заголовка',
            header: 'верхний колонтитул',
            footer: 'нижний колонтитул',
            drawing: 'слова на рисунке',
            embedded: 'вложенный файл',
            placeholder: 'место для заполнения',
            comment: 'примечание',
            hidden: 'скрытый текст',
            deleted: 'удалённый текст',
            picture: 'изображение',
            'picture-view': 'обрезанное или повёрнутое изображение, которое не удалось перерисовать',
            credentials: 'сведения о происхождении изображения (C2PA), в нём они не сохраняются',
            'release-line': 'прочитано как строка о сроке публикации',
            'printed-anew': 'Dateline печатает это сам',
          }[reason]
        })`,
  fault: (fault) =>
    `В Dateline произошла внутренняя ошибка, работа остановлена (${fault}). Сохранённое раньше не изменилось. Сообщите нам слова в скобках.`,
};

/** The words of the command line by language. */
export const cliWords: Readonly<Record<UiLanguage, CliWords>> = { en, ru };
