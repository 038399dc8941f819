import { expect, test } from 'vitest';
import { paragraphsInText } from './paragraphsInText.ts';
import { sourceLines } from './sourceLines.ts';

const paragraphs = (text: string) => paragraphsInText(sourceLines(text));

test('a paragraph broken at a fixed width is one paragraph again', () => {
  const mail = `Today, as part of a joint training of the Collective Rapid Deployment
Forces in the Republic of Tajikistan, the next phase of the training
began, and the units practised.

The second paragraph.`;
  expect(paragraphs(mail)).toEqual([
    'Today, as part of a joint training of the Collective Rapid Deployment Forces in the Republic of Tajikistan, the next phase of the training began, and the units practised.',
    'The second paragraph.',
  ]);
});

test('lines of a text that was not broken stay paragraphs', () => {
  expect(paragraphs('Accreditation:\nby e-mail\nby telephone')).toEqual(['Accreditation:', 'by e-mail', 'by telephone']);
  const long = 'One whole paragraph on one line, as sites and word processors give it when a text is copied from them. '.repeat(2).trim();
  expect(paragraphs(`${long}\n${long}`)).toEqual([long, long]);
});

test('words that a PDF file cuts at a line’s end are whole again, and hyphens that belong to a word stay', () => {
  const pdf = `Учение «Рубеж-2022» началось на полигоне Харбмайдон в Республике Таджи-
кистан. В нём участвуют около тысячи военнослужащих и более трёхсот еди-
ниц вооружения и военной техники Коллективных сил быстрого развёртывания.`;
  expect(paragraphs(pdf)).toEqual([
    'Учение «Рубеж-2022» началось на полигоне Харбмайдон в Республике Таджикистан. В нём участвуют около тысячи военнослужащих и более трёхсот единиц вооружения и военной техники Коллективных сил быстрого развёртывания.',
  ]);
});

test.each([
  ['Как сообщили в объединённом пресс-', 'центре учения «Рубеж»,', 'пресс-центре'],
  ['О сроках начала учения спросили кого-', 'то из руководства штаба', 'кого-то'],
  ['Самолёты прибыли в город Санкт-', 'Петербург в первый день', 'Санкт-Петербург'],
  ['Штурмовую авиацию представляют Су-', '25 и вертолёты Ми-24, а', 'Су-25'],
  ['The units began the large-', 'scale training at the range', 'large-scale'],
  ['They trained for the next exer-', 'cise at the mountain range.', 'exercise'],
  ['Collective forces of a commu-', 'nity; the community trains', 'community'],
  ['Участвуют воен\u00AD', 'нослужащие шести государств', 'военнослужащие'],
  ['Командующий сказал, что учение —', 'самое крупное за десять лет', '— самое'],
])('%s / %s', (before, after, word) => {
  const filled = (line: string) => `${'слово '.repeat(Math.ceil((70 - line.length) / 6))}${line}`;
  const start = (line: string) => `${line} ${'слово '.repeat(Math.ceil((70 - line.length) / 6))}`.trim();
  expect(paragraphs(`${filled(before)}\n${start(after)}`).join('|')).toContain(` ${word}`);
});

test('a page of a PDF file without blank lines is as many paragraphs as end short', () => {
  const page = `Today, as part of a joint training of the Collective Rapid Deployment
Forces in the Republic of Tajikistan, the next phase of the training
began at the range.
The commander of the forces said that the units had been brought to the
highest readiness and that the second phase follows on Thursday.`;
  expect(paragraphs(page)).toHaveLength(2);
  const column = `Учение началось сегодня на полигоне
Харбмайдон в Республике Таджикистан,
где собрались военные шести го-
сударств, их техника и авиация, а также
наблюдатели от других государств, из
которых прибыли гости.`;
  expect(paragraphs(column)).toHaveLength(1);
  const address = `Joint press center of the exercise at the Harbmaidon range
Republic of Tajikistan, Sughd, Harbmaidon
Open every day, Saturdays and Sundays excepted, from nine`;
  expect(paragraphs(address)).toHaveLength(3);
});
