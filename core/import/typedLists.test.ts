import { expect, test } from 'vitest';
import { pastedHtml } from './html/pastedHtml.ts';
import { importSiteText } from './importSiteText.ts';
import type { Block } from '../release/document/document.ts';
import { inlineText } from '../release/inlineText.ts';

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.type === 'list')
      return `${block.ordered ? '#' : '*'}${block.start ?? ''} ${block.items.map(({ children }) => inlineText(children)).join(' / ')}`;
    return 'children' in block ? inlineText(block.children) : block.type;
  });

/** The same lines as paragraphs of a page and as a text under a headline. */
function read(lines: readonly string[]) {
  const page = shown(pastedHtml(lines.map((line) => `<p>${line}</p>`).join(''), () => 'id').blocks);
  const text = importSiteText(`Headline\n\n${lines.join('\n')}`, () => 'id', 'Asia/Dushanbe');
  if (!text.ok) throw new Error(text.error.kind);
  expect(shown(text.value.document.blocks)).toEqual(page);
  return page;
}

test.each([
  [['• one', '• two'], ['* one / two']],
  [['1. Tajikistan', '2. Kazakhstan', '3) Russia'], ['# Tajikistan / Kazakhstan / Russia']],
  [['а) первое;', 'б) второе;', 'в) третье.'], ['# первое; / второе; / третье.']],
  [
    ['Участвуют:', '– Россия', '– Таджикистан.'],
    ['Участвуют:', '* Россия / Таджикистан.'],
  ],
  [['- first;', '- second.'], ['* first; / second.']],
  [
    ['1. Block', '2. Search', 'A pause; see item 3.', '3. Destroy', 'Words.', '4) Report', '5) Rest', '7. Seven'],
    ['# Block / Search', 'A pause; see item 3.', '#3 Destroy', 'Words.', '#4 Report / Rest', '7. Seven'],
  ],
  [
    ['а) первое;', 'б) второе.', 'Слова.', '3. Третье', 'в) третье.'],
    ['# первое; / второе.', 'Слова.', '3. Третье', '#3 третье.'],
  ],
])('%j', (lines, expected) => {
  expect(read(lines)).toEqual(expected);
});

test.each([
  [['1. October was the day', '– said the general']],
  [['– Мы готовы, – сказал генерал.', '– Начинайте, – ответил министр.']],
  [['3. Third', '4. Fourth']],
  [['2022. A year', 'B. Petrov']],
  [['1. Aims', 'Words between.', '2. Forces']],
  [['— Мы готовы', '— Начинайте']],
])('%j is no list', (lines) => {
  expect(read(lines)).toEqual(lines);
});
