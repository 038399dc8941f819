import { expect, test } from 'vitest';
import { madeRelease, openForTest, paragraphs, valueOf, withFile } from './library.testing.ts';

test('a text that is not whole is never shown: its equal is, else an older one with a word about it, else none', () => {
  const opened = openForTest();
  const { library, notices } = opened;
  const release = madeRelease({ headline: 'Rubezh' }, 'First.');
  library.create(release);
  const harm = (table: string) =>
    withFile(opened.folder, (file) => file.run(`UPDATE ${table} SET json = replace(json, 'rst', 'xxx') WHERE json IS NOT NULL`));
  harm('release_body');
  expect(valueOf(library.open(release.id)).release).toEqual(release);
  expect(notices).toEqual([]);

  library.saveDraft({ ...release, document: paragraphs('Never the first.'), caret: null });
  harm('drafts');
  expect(valueOf(library.open(release.id)).release.document).toEqual(release.document);
  expect(notices).toEqual([{ kind: 'release-damaged', name: 'Rubezh' }]);
  // It is told once, and the damaged text is kept for whoever can read it.
  library.open(release.id);
  expect(notices).toHaveLength(1);
  withFile(opened.folder, (file) =>
    expect(file.all<{ json: string }>('SELECT json FROM set_aside').map(({ json }) => /"text":"([^"]*)"/.exec(json)?.[1])).toEqual([
      'Fixxx.',
      'Never the fixxx.',
    ]),
  );

  harm('release_body');
  withFile(opened.folder, (file) => file.run("UPDATE revisions SET packed = x'00'"));
  for (let times = 0; times < 2; times++)
    expect(library.open(release.id)).toEqual({ ok: false, error: { kind: 'release-damaged', name: 'Rubezh' } });
});
