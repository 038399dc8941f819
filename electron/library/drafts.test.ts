import { expect, test } from 'vitest';
import { madeRelease, openForTest, paragraphs, valueOf, withFile, wholeList } from './library.testing.ts';

const caret = { block: 'p1', field: null, offset: 4 };

test('what was typed last is opened, with the caret, after the library was closed too', () => {
  const opened = openForTest();
  const release = madeRelease({ headline: 'Before' }, 'Before.');
  opened.library.create(release);
  const draft = { id: release.id, fields: { ...release.fields, headline: 'After' }, document: paragraphs('After.', 'More.'), caret };
  const { savedAt } = valueOf(opened.library.saveDraft(draft));
  opened.close();
  const { library } = openForTest(opened.folder);
  const again = valueOf(library.open(release.id));
  expect(again.release).toEqual({ ...release, fields: draft.fields, document: draft.document, updatedAt: again.savedAt });
  expect(again.caret).toEqual(caret);
  expect(again.savedAt < savedAt).toBe(true);
  expect(valueOf(library.list(wholeList)).rows[0]?.headline).toBe('After');
});

test('settling makes the draft the text, keeps the caret and makes it found', () => {
  const opened = openForTest();
  const { library } = opened;
  const release = madeRelease({}, 'Helicopters landed.');
  library.create(release);
  library.saveDraft({ id: release.id, fields: release.fields, document: paragraphs('Divers surfaced.'), caret });
  expect(valueOf(library.search('divers', 5))).toEqual([]);
  expect(library.settle(release.id, 'idle')).toEqual({ ok: true, value: null });
  expect(valueOf(library.search('divers', 5))).toHaveLength(1);
  expect(valueOf(library.search('helicopters', 5))).toEqual([]);
  expect(valueOf(library.open(release.id))).toMatchObject({ release: { document: paragraphs('Divers surfaced.') }, caret });
  // Nothing more to settle, and nothing new to keep.
  library.settle(release.id, 'leave');
  library.saveDraft({ id: release.id, fields: release.fields, document: paragraphs('Divers surfaced.'), caret: null });
  library.settle(release.id, 'leave');
  opened.close();
  withFile(opened.folder, (file) => {
    expect(file.all('SELECT reason FROM revisions ORDER BY revision')).toEqual([{ reason: 'created' }, { reason: 'idle' }]);
    expect(file.all('SELECT json, caret FROM drafts')).toEqual([{ json: null, caret: null }]);
  });
});

test('typing into a delivered release leaves its status', () => {
  const { library } = openForTest();
  const release = { ...madeRelease(), status: 'delivered' as const };
  library.create(release);
  library.saveDraft({ id: release.id, fields: release.fields, document: paragraphs('Corrected.'), caret: null });
  expect(valueOf(library.open(release.id)).release.status).toBe('delivered');
});

test('the text that was typed over is no longer in the file', () => {
  const opened = openForTest();
  const release = madeRelease();
  opened.library.create(release);
  opened.library.saveDraft({ id: release.id, fields: release.fields, document: paragraphs('Kovalenko'), caret: null });
  opened.library.saveDraft({ id: release.id, fields: release.fields, document: paragraphs('Removed'), caret: null });
  opened.close();
  withFile(opened.folder, (file) => expect(file.all("SELECT 1 FROM drafts WHERE json LIKE '%Kovalenko%'")).toEqual([]));
});

test('a change is stored on the text it was made to, a settled one too, and on no other', () => {
  const { library } = openForTest();
  const release = madeRelease({}, 'One.', 'Two.', 'Three.');
  library.create(release);
  const { seal: atFirst } = valueOf(library.open(release.id));
  const given = { id: release.id, fields: { ...release.fields, headline: 'Changed' }, caret };
  const change = (at: number, text: string) => ({ from: at, gone: 1, blocks: paragraphs(text).blocks, threads: [] });
  const first = valueOf(library.saveDraftChange({ ...given, change: change(1, 'Two, written anew.'), seal: atFirst }));
  expect(first).toMatchObject({ savedAt: expect.any(String) });
  expect(valueOf(library.open(release.id))).toMatchObject({
    release: { fields: { headline: 'Changed' } },
    caret,
    seal: first?.seal,
  });
  const words = () => JSON.stringify(valueOf(library.open(release.id)).release.document);
  expect(words()).toContain('Two, written anew.');
  // Made to a text that is no longer the newest, it changes nothing; nor does one that reaches behind the end.
  expect(library.saveDraftChange({ ...given, change: change(0, 'Lost?'), seal: atFirst })).toEqual({ ok: true, value: null });
  expect(library.saveDraftChange({ ...given, change: change(7, 'Lost?'), seal: first?.seal ?? '' })).toEqual({ ok: true, value: null });
  expect(words()).not.toContain('Lost?');
  library.settle(release.id, 'idle');
  const second = valueOf(library.saveDraftChange({ ...given, change: change(2, 'Three, too.'), seal: first?.seal ?? '' }));
  expect(second).not.toBeNull();
  expect(words()).toContain('Two, written anew.');
  expect(words()).toContain('Three, too.');
  const missing = { ok: false, error: { kind: 'release-missing', name: 'x' } };
  expect(library.saveDraftChange({ ...given, id: 'x', change: change(0, ''), seal: atFirst })).toEqual(missing);
});
