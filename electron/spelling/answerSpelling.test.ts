import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { glossary } from '../../core/spelling/glossary.ts';
import { knownWords } from '../../core/spelling/knownWords.ts';
import { spelledWords } from '../../core/spelling/spelledWords.ts';
import { answerSpelling } from './answerSpelling.ts';
import { spellingInWorker } from './spellingInWorker.ts';

const check = (language: 'en' | 'ru', words: string[]) => answerSpelling({ task: 'check', language, words });
const suggest = (language: 'en' | 'ru', word: string) => answerSpelling({ task: 'suggest', language, words: [word] });

test('Russian words are known in all their forms, with ё and without', async () => {
  expect(await check('ru', ['учениями', 'военнослужащих', 'пулемёт', 'пулемет', 'военослужащих', 'сегоня', 'учeния'])).toEqual([
    'военослужащих',
    'сегоня',
    'учeния',
  ]);
});

test('British and American spelling are both right', async () => {
  expect(await check('en', ['organisation', 'organization', 'colour', 'color', "region's", 'recieve', 'teh'])).toEqual(['recieve', 'teh']);
});

test('what was meant stands among the first suggestions', async () => {
  expect((await suggest('ru', 'военослужащих')).slice(0, 2)).toContain('военнослужащих');
  expect((await suggest('ru', 'сегоня'))[0]).toBe('сегодня');
  expect((await suggest('en', 'recieve'))[0]).toBe('receive');
  expect((await suggest('en', 'xqzzxq')).length).toBeLessThanOrEqual(8);
});

test('the thread answers, and a question after it was closed starts another', async () => {
  const spelling = spellingInWorker();
  expect(await spelling.check('en', ['exercise', 'exersise'])).toEqual(['exersise']);
  await spelling.close();
  expect(await spelling.suggest('en', 'exersise')).toContain('exercise');
  await spelling.close();
});

test('the sample release is free of false alarms', async () => {
  const text = await readFile(new URL('../../assets/samples/rubezh-2022.txt', import.meta.url), 'utf8');
  const known = knownWords(glossary);
  const words = spelledWords(text, 'en').filter(({ word }) => !known.has(word));
  const wrong = await Promise.all(
    (['en', 'ru'] as const).map((language) =>
      check(
        language,
        words.filter((each) => each.language === language).map(({ word }) => word),
      ),
    ),
  );
  expect([...new Set(wrong.flat())]).toEqual([]);
});
