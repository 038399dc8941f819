import { expect, test } from 'vitest';
import { exporters } from '../../export/exporters.ts';
import { toNinjs } from '../../export/ninjs/toNinjs.ts';
import { sampleInput } from '../../export/sampleInput.testing.ts';
import { compareReleases } from '../../history/compareReleases.ts';
import type { Block, Inline, ReleaseDocument } from './document.ts';
import { inlineLists } from './inlinePlaces.ts';
import { readStoredDocument, storedDocument } from './storedDocument.ts';
import { withoutThreads } from './withoutThreads.ts';

const secret = 'Never to be seen outside';

/** The text with a comment on the middle of every stretch of words. */
const commented = (document: ReleaseDocument): ReleaseDocument => ({
  ...document,
  blocks: document.blocks.map((block) => inlineLists(block, (inlines) => (inlines as Inline[]).flatMap(parted)) as Block),
  threads: [{ id: 't1', passage: secret, resolvedAt: null, comments: [{ author: secret, at: '2022-10-20T09:00:00Z', text: secret }] }],
});

function parted(inline: Inline): Inline[] {
  if (inline.type !== 'text' || inline.text.length < 3) return [inline];
  const third = Math.floor(inline.text.length / 3);
  return [
    { ...inline, text: inline.text.slice(0, third) },
    { ...inline, text: inline.text.slice(third, -third), threads: ['t1'] },
    { ...inline, text: inline.text.slice(-third) },
  ];
}

test('without its comments a text is what it was before anybody commented on it', () => {
  const { document } = sampleInput.release;
  expect(commented(document)).not.toEqual(document);
  expect(withoutThreads(commented(document))).toEqual(document);
});

test('a comment enters no file that is handed out: every format gives the same bytes with it and without', async () => {
  const { release } = sampleInput;
  const withComments = { ...sampleInput, release: { ...release, document: commented(release.document) } };
  for (const load of Object.values(exporters)) {
    const exporter = await load();
    expect(await exporter.render(withComments)).toEqual(await exporter.render(sampleInput));
  }
  expect(toNinjs(withComments, String)).toEqual(toNinjs(sampleInput, String));
});

test('a comment is no difference between two versions', () => {
  const { fields, document } = sampleInput.release;
  const compared = compareReleases({ fields, document }, { fields, document: commented(document) });
  expect(compared.rows.filter(({ change }) => change !== 'kept')).toEqual([]);
});

test('comments are stored with the text, and one that is none does not keep it shut', () => {
  const document = commented(sampleInput.release.document);
  const stored = JSON.parse(JSON.stringify(storedDocument(document))) as Record<string, unknown>;
  expect(readStoredDocument(stored)).toEqual(document);
  expect(readStoredDocument({ ...stored, threads: [...(document.threads ?? []), { id: 7 }] })).toEqual(document);
});
