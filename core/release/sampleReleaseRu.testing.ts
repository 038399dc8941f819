import { paragraph, pressSecretary, sampleRelease, words } from './sampleRelease.testing.ts';
import type { Release } from './release.ts';

/** The photo that the Russian sample shows: its SHA-256 in the tree; any bytes may stand for it. */
export const samplePhoto = '3b5d5c3712955042212316173ccf37be800d0a3b6b9f3f4c2c4d8f6b0e1a7c92';

/** A Russian release with every kind of block, an embargo, a number and words in three scripts. */
export const sampleReleaseRu: Release = {
  ...sampleRelease,
  id: '0d3f0a6e-1b8e-4a40-8d0e-6a7f2f6f9b11',
  status: 'draft',
  fields: {
    kind: 'exercise',
    language: 'ru',
    number: '47/2022',
    headline: 'На полигоне «Харбмайдон» начался новый этап учения «Рубеж-2022»',
    subheadline: 'Подразделения КСБР ЦАР отработали блокирование незаконных вооружённых формирований',
    date: '2022-10-20',
    dateline: { place: 'Полигон Харбмайдон', country: 'Таджикистан' },
    embargo: { until: '2022-10-20T09:00:00.000Z', zone: 'Asia/Dushanbe' },
    training: 'Рубеж-2022',
    notes: 'Список аккредитованных групп — у дежурного.',
  },
  document: {
    version: 1,
    blocks: [
      paragraph(
        'r1',
        'Сегодня в рамках совместного учения с Коллективными силами быстрого развёртывания Центральноазиатского региона подразделения приступили к задачам ',
        words('следующего этапа', 'bold'),
        ': они отработали управление при блокировании и уничтожении ',
        words('незаконных вооружённых формирований', 'italic'),
        '. Подробности — ',
        {
          type: 'link',
          href: 'https://odkb-csto.org/news/учения?id=2022&lang=ru',
          children: [words('на сайте '), words('Организации', 'bold')],
        },
        '.',
      ),
      {
        type: 'quote',
        id: 'r2',
        children: [
          words('Все задачи этапа выполнены в срок, взаимодействие контингентов налажено.'),
          { type: 'break' },
          words('— генерал-майор Рустам Каримов, заместитель руководителя учения'),
        ],
      },
      { type: 'heading', id: 'r3', level: 2, children: [words('Ход учения')] },
      {
        type: 'list',
        id: 'r4',
        ordered: true,
        items: [
          { children: [words('Воздушная разведка вдоль границы: Су-24МР и ударные беспилотники')], list: null },
          {
            children: [words('Огневое поражение резерва')],
            list: {
              ordered: false,
              items: [
                { children: [words('две пары Ми-24')], list: null },
                {
                  children: [words('две пары Су-25')],
                  list: {
                    ordered: true,
                    items: [
                      { children: [words('первая пара — 10:20')], list: null },
                      { children: [words('вторая пара — 10:35')], list: null },
                    ],
                  },
                },
              ],
            },
          },
          { children: [words('Высадка тактического воздушного десанта')], list: null },
        ],
      },
      { type: 'heading', id: 'r5', level: 3, children: [words('Участники')] },
      {
        type: 'list',
        id: 'r6',
        ordered: false,
        items: [
          { children: [words('Հայաստան (Armenia), наблюдатели')], list: null },
          { children: [words('Таджикистан, Россия, Казахстан, Кыргызстан')], list: null },
        ],
      },
      {
        type: 'table',
        id: 'r7',
        caption: 'Силы и средства учения',
        rows: [
          {
            cells: [
              { header: true, children: [words('Средство')] },
              { header: true, children: [words('Количество')] },
              { header: true, children: [words('Задача')] },
            ],
          },
          {
            cells: [
              { header: true, children: [words('Су-25')] },
              { header: false, children: [words('2 пары')] },
              { header: false, children: [words('удар по выдвигающемуся резерву условного противника')] },
            ],
          },
          {
            cells: [
              { header: true, children: [words('H'), words('2', 'sub'), words('O — вода для личного состава, м'), words('3', 'sup')] },
              { header: false, children: [words('40', 'strike'), words(' 60', 'underline')] },
              { header: false, children: [] },
            ],
          },
        ],
      },
      {
        type: 'figure',
        id: 'r8',
        photo: samplePhoto,
        alt: 'Два штурмовика над горным хребтом',
        decorative: false,
        credit: 'Пресс-служба ОДКБ / А. Петров',
        caption: [words('Пара Су-25 над полигоном «Харбмайдон», 20 октября 2022 года.')],
      },
      { type: 'opaque', id: 'r9', raw: { type: 'map', version: 2, secret: 'координаты' } },
      {
        type: 'paragraph',
        id: 'r10',
        children: [
          words('Общая численность участников — около 1000 человек и более 300 единиц техники. '),
          { type: 'opaque', raw: { type: 'mention', id: 7 } },
        ],
      },
      {
        type: 'signOff',
        id: 'r14',
        signOffId: null,
        lines: ['Объединённый пресс-центр учений ОДКБ', 'Полигон «Харбмайдон» Министерства обороны Республики Таджикистан'],
      },
      {
        type: 'contact',
        id: 'r11',
        layout: 'card',
        contactId: null,
        contact: { ...pressSecretary, emails: ['press@odkb-csto.org'], languages: ['ru', 'en'] },
      },
      {
        type: 'contact',
        id: 'r12',
        layout: 'card',
        contactId: null,
        contact: {
          texts: {
            ru: {
              role: 'Объединённый пресс-центр учения',
              name: '',
              organisation: 'Министерство обороны Таджикистана',
              hours: 'ежедневно 8:00–20:00',
            },
          },
          phones: [{ number: '+992 37 221-16-48', line: 'tel', usage: 'аккредитация', public: true }],
          emails: [],
          languages: ['tg', 'ru'],
          validFrom: '2022-10-17',
          validTo: '2022-10-24',
        },
      },
      { type: 'contact', id: 'r13', layout: 'line', contactId: null, contact: pressSecretary },
    ],
  },
};
