import { expect, test } from 'vitest';
import type { ReleaseKind } from '../release/release.ts';
import type { ReleaseRow } from '../release/releaseRow.ts';
import { missingParts } from './missingParts.ts';

const row = (id: string, kind: ReleaseKind, more: Partial<ReleaseRow> = {}): ReleaseRow => ({
  id,
  status: 'ready',
  kind,
  language: 'en',
  headline: id,
  place: '',
  date: null,
  embargoUntil: null,
  updatedAt: '2022-10-20T09:00:00.000Z',
  trashedAt: null,
  snippet: '',
  ...more,
});
const whole = (['exercise', 'fact-sheet', 'backgrounder', 'biography', 'programme'] as const).map((kind) => row(kind, kind));
const plan = (rows: readonly ReleaseRow[], title = 'Rubezh') => ({
  title,
  language: 'en' as const,
  number: '3',
  version: '',
  parts: [...rows.map(({ id }) => ({ type: 'release' as const, id })), { type: 'photo-sheet' as const }, { type: 'contacts' as const }],
});

test('a kit with everything lacks nothing', () => {
  expect(missingParts(plan(whole), { rows: whole, photos: 1, contacts: 1 })).toEqual([]);
});

test('an empty kit lacks all of its anatomy, in its order', () => {
  const empty = { ...plan([], ' '), number: '', parts: [] };
  expect(missingParts(empty, { rows: [], photos: 0, contacts: 0 }).map(({ part }) => part)).toEqual([
    'title',
    'edition',
    'release',
    'fact-sheet',
    'backgrounder',
    'biography',
    'programme',
    'photo-sheet',
    'contacts',
  ]);
});

test('sheets with nothing to show, drafts, and what is in the trash or gone are named with their number', () => {
  const rows = [
    ...whole.slice(1),
    row('draft', 'news', { status: 'draft' }),
    row('trashed', 'news', { trashedAt: '2022-10-20T09:00:00.000Z' }),
  ];
  expect(missingParts(plan([...rows, row('gone', 'news')]), { rows, photos: 0, contacts: 0 })).toEqual([
    { part: 'gone', count: 2 },
    { part: 'photos', count: 0 },
    { part: 'contact-blocks', count: 0 },
    { part: 'draft', count: 1 },
  ]);
});
