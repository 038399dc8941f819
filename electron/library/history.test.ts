import { expect, test } from 'vitest';
import { documentText } from '../../core/release/documentText.ts';
import { madeParcel, madeRelease, openForTest, paragraphs, valueOf, withFile, wholeList } from './library.testing.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** A release that was settled twice and then typed into, its library open. */
function written() {
  const opened = openForTest();
  const { library } = opened;
  const release = madeRelease({ headline: 'First headline' }, 'Helicopters landed.');
  library.create(release);
  const { id, fields } = release;
  const type = (headline: string, ...texts: string[]) =>
    library.saveDraft({ id, fields: { ...fields, headline }, document: paragraphs(...texts), caret: null });
  type('Second headline', 'Divers surfaced.');
  library.settle(id, 'export');
  type('Third headline', 'Sappers cleared the road.', 'They went home.');
  const rows = () => valueOf(library.revisions(id, 100)).rows;
  const now = () => valueOf(library.open(id)).release;
  const text = () => documentText(now().document, 'en');
  return { opened, library, release, id, type, rows, now, text };
}

test('the history names what was kept, newest first: when, why, the headline and how many words', () => {
  const { library, id, rows } = written();
  expect(rows()).toMatchObject([
    { reason: 'export', headline: 'Second headline', words: 2, isWhole: true },
    { reason: 'created', headline: 'First headline', words: 2, isWhole: true, savedAt: '2022-10-20T09:00:00.000Z' },
  ]);
  expect(valueOf(library.revisions(id, 1))).toMatchObject({ rows: [{ headline: 'Second headline' }], total: 2 });
});

test('a revision opens as it was written', () => {
  const { library, release, id, rows } = written();
  const { fields, document } = release;
  expect(valueOf(library.openRevision(id, rows()[1]?.revision ?? 0))).toEqual({ fields, document });
});

test('an earlier text comes back, the text it replaces becomes a revision of its own, and that one comes back too', () => {
  const { library, id, rows, now, text } = written();
  const first = rows()[1]?.revision ?? 0;
  const { before } = valueOf(library.restoreRevision(id, first));
  expect(text()).toBe('Helicopters landed.');
  expect(now().fields.headline).toBe('First headline');
  expect(rows().map(({ reason, headline }) => [reason, headline])).toEqual([
    ['restored', 'First headline'],
    ['replaced', 'Third headline'],
    ['export', 'Second headline'],
    ['created', 'First headline'],
  ]);
  expect(before).toBe(rows()[1]?.revision);
  library.restoreRevision(id, before ?? 0);
  expect(text()).toBe('Sappers cleared the road.\nThey went home.');
  // What was restored was kept already: nothing is kept twice.
  expect(rows().map(({ reason }) => reason)).toEqual(['restored', 'restored', 'replaced', 'export', 'created']);
});

test('the list and the search know the restored text, and the release comes first', () => {
  const { library, release, id, rows } = written();
  library.create(madeRelease({ headline: 'Another' }));
  library.restoreRevision(id, rows()[1]?.revision ?? 0);
  expect(valueOf(library.list(wholeList)).rows[0]).toMatchObject({ id, headline: 'First headline' });
  expect(valueOf(library.search('helicopters', 5)).map((row) => row.id)).toEqual([release.id]);
  expect(valueOf(library.search('sappers', 5))).toEqual([]);
});

test('what is typed after a restoring is kept over it, and closing loses neither', () => {
  const { opened, library, id, rows, type } = written();
  library.restoreRevision(id, rows()[1]?.revision ?? 0);
  type('Fourth headline', 'Written later.');
  opened.close();
  const again = openForTest(opened.folder);
  expect(valueOf(again.library.open(id)).release.fields.headline).toBe('Fourth headline');
  again.library.settle(id, 'leave');
  expect(valueOf(again.library.revisions(id, 100)).rows.map(({ headline }) => headline)).toEqual([
    'Fourth headline',
    'First headline',
    'Third headline',
    'Second headline',
    'First headline',
  ]);
});

test('restoring the text that is there already, or asking twice, changes nothing', () => {
  const { library, id, rows } = written();
  const first = rows()[1]?.revision ?? 0;
  library.restoreRevision(id, first);
  const kept = rows();
  expect(library.restoreRevision(id, first)).toEqual({ ok: true, value: { before: null } });
  expect(rows()).toEqual(kept);
});

test('a release on its way out is not changed', () => {
  const { library, id, rows, now, text } = written();
  const parcel = madeParcel(now());
  valueOf(library.queueParcel(parcel, now()));
  const kept = rows();
  for (const state of ['waiting', 'sending'] as const) {
    valueOf(library.updateParcel({ ...parcel, state }));
    expect(library.restoreRevision(id, kept[1]?.revision ?? 0)).toMatchObject({ ok: false, error: { kind: 'release-queued' } });
  }
  expect(rows()).toEqual(kept);
  expect(text()).toBe('Sappers cleared the road.\nThey went home.');
});

test('a damaged revision is told as damaged, never shown and never restored', () => {
  const { opened, id, rows } = written();
  const [newest, first] = rows();
  opened.close();
  withFile(opened.folder, (file) => {
    file.run('UPDATE revisions SET packed = ? WHERE revision = ?', new Uint8Array([1, 2, 3]), first?.revision ?? 0);
    file.run('UPDATE revisions SET saved_at = ? WHERE revision = ?', '2022-10-20T09:00:01.000Z', newest?.revision ?? 0);
  });
  const { library } = openForTest(opened.folder);
  expect(valueOf(library.revisions(id, 10)).rows).toMatchObject([
    { isWhole: false, headline: '', words: 0 },
    { isWhole: false, headline: '', words: 0 },
  ]);
  const error = { ok: false, error: { kind: 'revision-damaged', name: 'Third headline' } };
  for (const row of [newest, first]) {
    expect(library.openRevision(id, row?.revision ?? 0)).toEqual(error);
    expect(library.restoreRevision(id, row?.revision ?? 0)).toEqual(error);
  }
  expect(valueOf(library.open(id)).release.fields.headline).toBe('Third headline');
});

test('a revision of another release is not of this one', () => {
  const { library, id } = written();
  const other = madeRelease({ headline: 'Another' }, 'Secret.');
  library.create(other);
  const theirs = valueOf(library.revisions(other.id, 1)).rows[0]?.revision ?? 0;
  const error = { ok: false, error: { kind: 'revision-missing', name: 'Third headline' } };
  expect(library.openRevision(id, theirs)).toEqual(error);
  expect(library.restoreRevision(id, theirs)).toEqual(error);
  const missing = { ok: false, error: { kind: 'release-missing', name: nobody } };
  expect(library.revisions(nobody, 5)).toEqual(missing);
  expect(library.openRevision(nobody, theirs)).toEqual(missing);
  expect(library.restoreRevision(nobody, theirs)).toEqual(missing);
});

test('when the present text is damaged, the last good revision can be restored', () => {
  const { opened, id, rows } = written();
  const newest = rows()[0]?.revision ?? 0;
  opened.close();
  withFile(opened.folder, (file) => {
    file.run("UPDATE drafts SET json = json || ' '");
    file.run("UPDATE release_body SET json = json || ' '");
  });
  const { library, notices } = openForTest(opened.folder);
  valueOf(library.restoreRevision(id, newest));
  expect(valueOf(library.open(id)).release.fields.headline).toBe('Second headline');
  expect(notices).toEqual([{ kind: 'release-damaged', name: 'Third headline' }]);
});
