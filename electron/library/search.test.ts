import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeRelease, openForTest, valueOf } from './library.testing.ts';
import { chance, sentence, wordSource } from './words.testing.ts';

const filled = (...texts: [headline: string, ...paragraphs: string[]][]) => {
  const { library } = openForTest();
  for (const [headline, ...paragraphs] of texts) library.create(madeRelease({ headline, language: 'ru' }, ...paragraphs));
  return (typed: string, limit = 20) => valueOf(library.search(typed, limit));
};
const headlines = (rows: { headline: string }[]) => rows.map(({ headline }) => headline);

test.each([
  ['учения', ['учение', 'учений', 'УЧЕНИЯМИ', 'учениях', 'Учению']],
  ['военнослужащий', ['военнослужащие', 'военнослужащих', 'военнослужащими']],
  ['ёжик', ['ежик', 'ежики', 'Ёжиков', 'ёжиком']],
  ['безопасность', ['безопасности', 'безопасностью']],
  ['Душанбе', ['душанбе', 'ДУШАНБЕ']],
  ['army', ['armies', 'Army', 'ARMIES']],
  ['exercise', ['exercises', 'Exercising', 'exercised']],
  ['учен', ['учения', 'учёный']],
  ['cafe', ['café', 'CAFÉS']],
  ['Рубеж-2022', ['«Рубеж-2022»', 'рубежа 2022 года']],
  ['замок', ['за́мок', 'замо́к']],
  ['май', ['май', 'МАЙ', 'маи\u0306']],
])('%s finds its other forms', (typed, forms) => {
  for (const form of forms) {
    const found = filled(['Headline', `Before ${form}, after.`])(typed);
    expect(found.map(({ snippet }) => snippet)).toEqual([expect.stringMatching(/Before «?\u0002.+\u0003/)]);
  }
});

test('all words must be there; unlike words are not found', () => {
  const search = filled(['a', 'Совместное учение ОДКБ'], ['b', 'Учебный корпус'], ['c', 'Совместная работа']);
  expect(headlines(search('совместные учения'))).toEqual(['a']);
  expect(headlines(search('учения в ОДКБ'))).toEqual(['a']);
  expect(headlines(search('вертолёт'))).toEqual([]);
});

test('quoted words are found exactly so and in this order', () => {
  const search = filled(['a', 'Joint press center'], ['b', 'Press joint center'], ['c', 'Joint press centers']);
  for (const typed of ['"joint press center"', '«Joint  Press, center»', '“joint press center”', '„joint press center“'])
    expect(headlines(search(typed))).toEqual(['a']);
  expect(headlines(search('"press center" joint')).toSorted()).toEqual(['a']);
  // A quote that is not closed yet is a person still typing.
  expect(headlines(search('"joint press')).toSorted()).toEqual(['a', 'b', 'c']);
});

test('a word in the headline counts more than in the text, the word itself more than its relatives', () => {
  const search = filled(
    ['Weather', `The border. ${'Other words follow here. '.repeat(20)}`],
    ['Border', 'Short.'],
    ['Training', 'Trained and trainees, trainers trained.'],
    ['Exercise', 'They trained. One training was enough, said the trainees.'],
  );
  expect(headlines(search('border'))).toEqual(['Border', 'Weather']);
  expect(headlines(search('training'))[0]).toBe('Training');
  expect(search('border', 1)).toHaveLength(1);
});

test('the snippet shows the words as they were written', () => {
  const search = filled([
    'Заголовок',
    `${'Начало текста, которое никому не нужно. '.repeat(20)}Прибыли ВОЕННОСЛУЖАЩИЕ из Ёлкино,\nчтобы начать учёбу.${' Конец.'.repeat(50)}`,
  ]);
  const [row] = search('елкино военнослужащий');
  expect(row?.snippet).toContain('Прибыли \u0002ВОЕННОСЛУЖАЩИЕ\u0003 из \u0002Ёлкино\u0003, чтобы начать учёбу. Конец.');
  expect(row?.snippet).toMatch(/^….*…$/);
  expect(row?.snippet.length).toBeLessThan(240);
  expect(search('заголовок')[0]?.snippet).toBe('\u0002Заголовок\u0003');
});

test('a snippet is the text itself, marks aside, with every stress and accent where it was', () => {
  const word = fc.constantFrom('за́мок', 'замок', 'café', 'İzmir', 'ёж', 'и\u0306од', 'йод', '🙂', 'straße', 'the', '\u0002', '«', '\n');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), word, (words, typed) => {
      const text = words.join(' ').replaceAll(/\s+/g, ' ').trim();
      for (const { snippet } of filled(['x', text])(typed)) {
        const bare = snippet.replaceAll(/[\u0002\u0003]/g, '').replaceAll(/^…|…$/g, '');
        expect(text.replaceAll(/[\s\u0002]+/g, ' ')).toContain(bare);
        expect(snippet).toMatch(/\u0002[^\u0002\u0003]+\u0003/);
      }
    }),
    { numRuns: 60 },
  );
});

test('nothing a person can type is an error', () => {
  const search = filled(['Rubezh "2022" AND OR NOT', 'NEAR(a b) headline: x* ^y {z} - + « »'], ['Учения', 'в на с']);
  const hostile = [
    '"',
    '""',
    '*',
    'a*',
    '^a',
    'NEAR(a, b)',
    'headline:x',
    'a AND',
    'OR',
    'NOT a',
    '(',
    '{a b}: c',
    '\u0000',
    'a\u0000b',
    '\\',
    '`',
    "';--",
  ];
  for (const typed of [...hostile, '"'.repeat(500), 'a '.repeat(250), 'я'.repeat(500), '"a '.repeat(160), '\ud800', '🙂', '܀', '', ' '])
    search(typed);
  expect(headlines(search('NOT'))).toEqual(['Rubezh "2022" AND OR NOT']);
  const piece = fc.oneof(fc.constantFrom(...hostile, 'учения', 'AND', ' ', '«', '“'), fc.string({ unit: 'binary', maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => Array.isArray(search(pieces.join(' ').slice(0, 500)))),
    { numRuns: 300 },
  );
});

test('every word of a text finds it', () => {
  for (const language of ['ru', 'en'] as const) {
    const random = chance(7);
    const text = sentence(wordSource(language, random), 120);
    const search = filled(['x', text]);
    for (const word of text.split(/[ .]+/).filter((word) => word.length > 1)) expect(search(word), word).toHaveLength(1);
  }
});

test('fields around the text are found too', () => {
  const { library } = openForTest();
  library.create(
    madeRelease({
      headline: 'x',
      dateline: { place: 'Харбмайдон', country: 'Таджикистан' },
      training: 'Взаимодействие',
      notes: 'Accreditation',
    }),
  );
  for (const typed of ['харбмайдон', 'таджикистане', 'взаимодействия', 'accreditation'])
    expect(valueOf(library.search(typed, 5))).toHaveLength(1);
});
