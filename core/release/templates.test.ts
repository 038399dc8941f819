import { expect, test } from 'vitest';
import type { Block, Inline } from './document/document.ts';
import { templates } from './templates.ts';

const words = (inlines: readonly Inline[]) => inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
function textOf(block: Block): string {
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ children }) => words(children))).join('\n');
  if (block.type === 'list') return block.items.map((item) => words(item.children)).join('\n');
  if (block.type === 'signOff') return block.lines.join('\n');
  return 'children' in block ? words(block.children) : '';
}
const cases = templates.flatMap((template) => (['en', 'ru'] as const).map((language) => ({ id: template.id, language, template })));

test('there is a skeleton for each usual kind, each with its own name', () => {
  expect(templates.map((template) => template.kind)).toEqual([
    'exercise',
    'news',
    'meeting',
    'statement',
    'speech',
    'interview',
    'advisory',
    'fact-sheet',
    'backgrounder',
    'biography',
    'programme',
  ]);
  expect(new Set(templates.flatMap(({ id, name }) => [id, name.en, name.ru])).size).toBe(templates.length * 3);
});

test.each(cases)('$id in $language asks in square brackets, in its own language', ({ template, language }) => {
  const { blocks } = template.documents[language];
  expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length);
  expect(blocks[0]?.type).toBe('paragraph');
  expect(blocks.at(-1)?.type).toBe('signOff');
  const text = blocks.map(textOf).join('\n');
  expect(text.match(/\[/g)?.length).toBeGreaterThan(5);
  expect(text.match(/\[[^[\]\n]+\]/g)?.length).toBe(text.match(/[[\]]/g)!.length / 2);
  expect(text).not.toMatch(/lorem|"|\*\*| {2}/i);
  expect(text.replace(/e-mail|UTC/g, '')).not.toMatch(language === 'ru' ? /[A-Za-z“”]/ : /[А-яЁё«»]/);
});

test.each(templates)('$id has the same blocks in both languages', ({ documents }) => {
  const shape = (blocks: readonly Block[]) => blocks.map((block) => [block.type, block.type === 'list' ? block.items.length : 0]);
  expect(shape(documents.ru.blocks)).toEqual(shape(documents.en.blocks));
});
