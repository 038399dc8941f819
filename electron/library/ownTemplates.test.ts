import { expect, test } from 'vitest';
import { readItem } from '../../core/share/readItem.ts';
import { openForTest, valueOf, withFile } from './library.testing.ts';
import { writeBookRow } from './book.ts';
import { placeInMemory, share } from './shares.testing.ts';

const id = '6f0c4a52-5a53-4a8e-9d0c-0c6c0e5d1a01';
const chart = { type: 'chart', id: 'b2', series: [{ public: true, values: [1, 2] }] };
const newer = {
  id,
  name: 'Daily figures',
  kind: 'exercise',
  language: 'en',
  document: {
    version: 1,
    blocks: [
      {
        type: 'paragraph',
        id: 'b1',
        children: [
          { type: 'text', text: 'Units: ' },
          { type: 'formula', tex: 'x' },
        ],
      },
      chart,
      { type: 'rule', id: 'b3', colour: 'red' },
    ],
    mood: 'calm',
  },
  updatedAt: '2026-11-28T10:00:00.000Z',
  seal: { by: 'hq' },
};
const rowIn = (folder: string) => {
  const rows: { json: string }[] = [];
  withFile(folder, (file) => rows.push(...file.all<{ json: string }>('SELECT json FROM own_templates')));
  return JSON.parse(rows[0]?.json ?? '') as unknown;
};
/** A library that a newer program has laid a template of its own into. */
function withNewer(value: object = newer) {
  const { folder, close } = openForTest();
  close();
  withFile(folder, (file) => {
    writeBookRow(file, 'own_templates', { id, json: JSON.stringify(value), removed_at: null });
  });
  return openForTest(folder);
}

test('a template with a block this version does not know is there, and is written back as it came', () => {
  const { folder, library, close } = withNewer();
  const [template] = valueOf(library.ownTemplates());
  expect(template?.document.blocks.map(({ type }) => type)).toEqual(['paragraph', 'opaque', 'opaque']);
  if (template) valueOf(library.saveOwnTemplate({ ...template, name: 'Figures of the day' }));
  close();
  expect(rowIn(folder)).toEqual({ ...newer, name: 'Figures of the day' });
});

test('it travels as it came, and the other desk keeps it so', () => {
  const { library: hq, close } = withNewer();
  const other = openForTest();
  const server = placeInMemory();
  share(hq, server);
  share(other.library, server);
  expect(valueOf(other.library.ownTemplates())[0]?.document.blocks).toHaveLength(3);
  const { id: _, updatedAt: __, ...travels } = newer;
  const sent = server.newest('templates', id)?.json ?? '';
  expect(JSON.parse(sent)).toEqual(travels);
  expect(readItem({ kind: 'templates', json: sent })).toEqual({ photos: [] });
  // Nothing differs, so nothing is sent or asked again.
  const before = server.versions.length;
  expect([...share(other.library, server), ...share(hq, server)]).toEqual([]);
  expect(server.versions).toHaveLength(before);
  close();
  other.close();
  expect(rowIn(other.folder)).toMatchObject(travels);
});

test('what both desks did to it fits together, its unknown block untouched', () => {
  const { library: hq } = withNewer();
  const other = openForTest();
  const server = placeInMemory();
  share(hq, server);
  share(other.library, server);
  const [ours, theirs] = [hq, other.library].map((library) => valueOf(library.ownTemplates())[0]);
  if (ours) valueOf(hq.saveOwnTemplate({ ...ours, name: 'Figures' }));
  if (theirs) valueOf(other.library.saveOwnTemplate({ ...theirs, kind: 'news' }));
  share(hq, server);
  share(other.library, server);
  const { id: _, updatedAt: __, ...travels } = newer;
  const merged = server.newest('templates', id)?.json ?? '';
  expect(JSON.parse(merged)).toEqual({ ...travels, name: 'Figures', kind: 'news' });
  other.close();
});

test('one that an earlier version stored with the wrapping of opaque blocks is read and loses the wrapping', () => {
  const wrapped = { type: 'opaque', id: 'b2', raw: chart };
  const unknown = { type: 'map', id: 'b4' };
  for (const blocks of [[wrapped], [wrapped, unknown]]) {
    const { folder, library, close } = withNewer({ ...newer, document: { version: 1, blocks } });
    const [template] = valueOf(library.ownTemplates());
    expect(template?.document.blocks[0]).toEqual(wrapped);
    if (template) valueOf(library.saveOwnTemplate(template));
    close();
    expect(rowIn(folder)).toEqual({ ...newer, document: { version: 1, blocks: [chart, unknown].slice(0, blocks.length) } });
  }
});
