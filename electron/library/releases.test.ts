import { expect, test } from 'vitest';
import { madeRelease, openForTest, paragraphs, valueOf, wholeList } from './library.testing.ts';

const headlines = ({ library }: ReturnType<typeof openForTest>, query = {}) =>
  valueOf(library.list({ ...wholeList, ...query })).rows.map(({ headline }) => headline);

test('a new release is opened as it was made', () => {
  const { library } = openForTest();
  const release = madeRelease(
    { headline: 'Rubezh-2022', embargo: { until: '2022-10-21T08:00:00.000Z', zone: 'Asia/Dushanbe' } },
    'One.',
    '',
  );
  expect(library.create(release)).toEqual({ ok: true, value: null });
  expect(library.open(release.id)).toEqual({
    ok: true,
    value: { release, caret: null, savedAt: release.updatedAt, seal: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test('what this version does not know comes back as it was stored', () => {
  const { library } = openForTest();
  const release = madeRelease({}, 'Known.');
  release.document.blocks.push({ type: 'opaque', id: 'c1', raw: { type: 'chart', id: 'c1', series: [1, { b: 2, a: 1 }] } });
  library.create(release);
  expect(JSON.stringify(valueOf(library.open(release.id)).release.document)).toBe(JSON.stringify(release.document));
});

test('the list shows what was changed last first, however the clock is set, and nothing but what is asked for', () => {
  const opened = openForTest();
  const { library } = opened;
  const [first, second, third] = [
    madeRelease({ headline: 'first', kind: 'speech', language: 'ru' }),
    madeRelease({ headline: 'second', kind: 'news' }),
    madeRelease({ headline: 'third', kind: 'news', dateline: { place: 'DUSHANBE', country: 'Tajikistan' } }),
  ];
  for (const release of [first, second, third]) library.create({ ...release, updatedAt: '2035-01-01T00:00:00.000Z' });
  expect(headlines(opened)).toEqual(['third', 'second', 'first']);
  library.saveDraft({ id: first.id, fields: { ...first.fields, headline: 'first, changed' }, document: first.document, caret: null });
  expect(headlines(opened)).toEqual(['first, changed', 'third', 'second']);
  library.setStatus(second.id, 'ready');
  expect(headlines(opened, { kinds: ['news'] })).toEqual(['third', 'second']);
  expect(headlines(opened, { kinds: ['news', 'speech'], languages: ['ru'] })).toEqual(['first, changed']);
  expect(headlines(opened, { statuses: ['ready', 'delivered'] })).toEqual(['second']);
  expect(valueOf(library.list({ ...wholeList, offset: 1, limit: 1 }))).toMatchObject({ rows: [{ headline: 'third' }], total: 3 });
  expect(valueOf(library.list({ ...wholeList, kinds: ['news'] })).rows[0]).toEqual({
    id: third.id,
    status: 'draft',
    kind: 'news',
    language: 'en',
    headline: 'third',
    place: 'DUSHANBE',
    date: '2022-10-20',
    embargoUntil: null,
    updatedAt: '2035-01-01T00:00:00.000Z',
    trashedAt: null,
    snippet: '',
  });
});

test('a release in the trash is not in the list and not found, and comes back whole', () => {
  const opened = openForTest();
  const { library } = opened;
  const release = madeRelease({ headline: 'Border exercise' }, 'Peacekeepers met.');
  library.create(release);
  library.saveDraft({ id: release.id, fields: release.fields, document: paragraphs('Peacekeepers parted.'), caret: null });
  library.trash(release.id);
  library.settle(release.id, 'leave');
  expect(headlines(opened)).toEqual([]);
  expect(valueOf(library.list({ ...wholeList, view: 'trash' })).rows).toMatchObject([{ id: release.id, trashedAt: expect.any(String) }]);
  expect(library.search('parted', 10)).toEqual({ ok: true, value: [] });
  expect(library.trash(release.id)).toEqual({ ok: true, value: null });
  library.restore(release.id);
  expect(headlines(opened)).toEqual(['Border exercise']);
  expect(valueOf(library.search('parted', 10))).toMatchObject([{ id: release.id, trashedAt: null }]);
  expect(valueOf(library.open(release.id)).release.document).toEqual(paragraphs('Peacekeepers parted.'));
});

test('a release nobody has is told by every call', () => {
  const { library } = openForTest();
  const { id, fields, document } = madeRelease();
  const error = { ok: false, error: { kind: 'release-missing', name: id } };
  expect(library.open(id)).toEqual(error);
  expect(library.saveDraft({ id, fields, document, caret: null })).toEqual(error);
  expect(library.settle(id, 'idle')).toEqual(error);
  expect(library.setStatus(id, 'ready')).toEqual(error);
  expect(library.trash(id)).toEqual(error);
  expect(library.restore(id)).toEqual(error);
});

test('making the same release twice makes it once', () => {
  const { library } = openForTest();
  const release = madeRelease({ headline: 'Once' });
  library.create(release);
  expect(library.create(release)).toEqual({ ok: true, value: null });
  expect(valueOf(library.list(wholeList)).total).toBe(1);
});
