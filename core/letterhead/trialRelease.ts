import type { Inline, Block } from '../release/document/document.ts';
import type { Release } from '../release/release.ts';

const text = (words: string): Inline[] => [{ type: 'text', text: words, marks: [] }];
const cells = (header: boolean, ...words: string[]) => ({ cells: words.map((each) => ({ header, children: text(each) })) });

interface Words {
  headline: string;
  subheadline: string;
  lede: string;
  heading: string;
  points: string[];
  table: string;
  heads: [string, string];
  row: [string, string];
  quote: string;
  signOff: [string, string];
  place: [string, string];
  role: string;
  name: string;
}

const words: Record<'en' | 'ru', Words> = {
  en: {
    headline: 'A headline as long as headlines of releases usually are, to show how it breaks',
    subheadline: 'And a subheadline under it',
    lede: 'This is not a release. It shows a letterhead filled in, with everything that a release may have in it, so that you see where each of its parts comes to stand and how it looks there.',
    heading: 'A heading between two parts',
    points: [
      'The first point of a list.',
      'The second, a little longer, so that it may go on in the next line of the page where the paper is narrow.',
    ],
    table: 'A table under its caption',
    heads: ['What', 'How many'],
    row: ['Participants', '1,000'],
    quote: 'Words that somebody said.',
    signOff: ['Press center of the training', 'Training range of the ministry'],
    place: ['Place', 'Country'],
    role: 'Press officer',
    name: 'Given Name Family Name',
  },
  ru: {
    headline: 'Заголовок такой длины, какой обычно бывает у релиза, чтобы увидеть переносы',
    subheadline: 'И подзаголовок под ним',
    lede: 'Это не релиз. Так выглядит заполненный бланк со всем, что может быть в релизе: видно, где стоит каждая его часть и как она там смотрится.',
    heading: 'Заголовок между двумя частями',
    points: ['Первый пункт списка.', 'Второй пункт, немного длиннее, чтобы на узком листе он мог перейти на следующую строку.'],
    table: 'Таблица под своей подписью',
    heads: ['Что', 'Сколько'],
    row: ['Участники', '1000'],
    quote: 'Слова, которые кто-то произнёс.',
    signOff: ['Пресс-центр учения', 'Полигон министерства'],
    place: ['Место', 'Страна'],
    role: 'Пресс-секретарь',
    name: 'Имя Фамилия',
  },
};

/** A text that says it is none, with every part a release can have, to try a letterhead with. It is under an embargo long past. */
export function trialRelease(language: 'en' | 'ru'): Release {
  const said = words[language];
  const blocks: Block[] = [
    { type: 'paragraph', id: 't1', children: text(said.lede) },
    { type: 'heading', id: 't2', level: 2, children: text(said.heading) },
    { type: 'list', id: 't3', ordered: true, items: said.points.map((point) => ({ children: text(point), list: null })) },
    { type: 'table', id: 't4', caption: said.table, rows: [cells(true, ...said.heads), cells(false, ...said.row)] },
    { type: 'quote', id: 't5', children: text(said.quote), speaker: { rank: '', name: said.name, office: said.role } },
    { type: 'signOff', id: 't6', signOffId: null, lines: [...said.signOff] },
    {
      type: 'contact',
      id: 't7',
      layout: 'card',
      contactId: null,
      contact: {
        texts: { [language]: { role: said.role, name: said.name, organisation: '', hours: '' } },
        phones: [{ number: '+7 495 621-33-23', line: 'tel', usage: '', public: true }],
        emails: ['press@example.org'],
        languages: [language],
        validFrom: null,
        validTo: null,
      },
    },
  ];
  const [place, country] = said.place;
  return {
    id: '00000000-0000-4000-8000-000000000000',
    status: 'draft',
    fields: {
      kind: 'news',
      language,
      number: '12/2022',
      headline: said.headline,
      subheadline: said.subheadline,
      date: '2022-10-20',
      dateline: { place, country },
      embargo: { until: '2022-10-20T09:00:00.000Z', zone: 'Asia/Dushanbe' },
      training: '',
      notes: '',
    },
    document: { version: 1, blocks },
    createdAt: '2022-10-20T06:00:00.000Z',
    updatedAt: '2022-10-20T06:00:00.000Z',
  };
}
