import { expect, test } from 'vitest';
import type { Inline } from './document.ts';
import { standingThreads } from './standingThreads.ts';

const on = (text: string, ...threads: string[]): Inline => ({ type: 'text', text, marks: [], threads });

test('threads are found wherever words stand, once, and not on blanks alone', () => {
  const link: Inline = {
    type: 'link',
    href: 'https://example.org/',
    children: [{ type: 'text', text: 'x', marks: [], threads: ['in-link'] }],
  };
  expect(
    standingThreads({
      blocks: [
        { type: 'paragraph', id: 'not-a-thread', children: [on('a', 'one'), on('b', 'one', 'two'), on(' ', 'blank'), link] },
        {
          type: 'list',
          id: 'l',
          ordered: false,
          items: [{ children: [], list: { ordered: true, items: [{ children: [on('x', 'in-list')], list: null }] } }],
        },
        { type: 'table', id: 't', caption: '', rows: [{ cells: [{ header: false, children: [on('x', 'in-cell')] }] }] },
      ],
    }),
  ).toEqual(['one', 'two', 'in-link', 'in-list', 'in-cell']);
});
