import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenedRelease } from '../../core/ipc/contract.ts';
import { applyChange } from '../../core/release/document/documentChange.ts';
import type { Block, ReleaseDocument } from '../../core/release/document/document.ts';
import { emptyFields } from '../../core/release/newRelease.ts';
import { fail, ok } from '../../core/result.ts';
import { createSaver } from './createSaver.ts';

const id = '3f0c4a52-6d1f-4f0c-9f6e-111111111111';
const fields = emptyFields('en', '2022-10-20');
const savedAt = '2022-10-20T09:00:00.000Z';
const documentOf = (...texts: string[]): ReleaseDocument => ({
  version: 1,
  blocks: texts.map((text, at): Block => ({ type: 'paragraph', id: `p${at}`, children: [{ type: 'text', text, marks: [] }] })),
});
const opened = (document: ReleaseDocument): OpenedRelease => ({
  release: { id, status: 'draft', fields, document, createdAt: savedAt, updatedAt: savedAt },
  caret: null,
  savedAt,
  seal: '0',
});

/** A library in memory that can be full, lose an answer, or be written by somebody else. */
function libraryOf(start: ReleaseDocument) {
  let stored = start;
  let seals = 0;
  let trouble: 'full' | 'answer lost' | 'written elsewhere' | null = null;
  const sent: ('whole' | number)[] = [];
  const full = () => fail({ kind: 'disk-full', name: 'library' } as const);
  const store = (document: ReleaseDocument) => {
    stored = document;
    seals += 1;
    if (trouble === 'answer lost') return full();
    return ok({ savedAt, seal: String(seals) });
  };
  const calls: Parameters<typeof createSaver>[0] = {
    'release.save': async ({ document }) => {
      sent.push('whole');
      return trouble === 'full' ? full() : store(document);
    },
    'release.saveChange': async ({ change, seal }) => {
      if (trouble === 'written elsewhere') store(documentOf('Somebody else'));
      sent.push(change.blocks.length);
      if (trouble === 'full') return full();
      const document = seal === String(seals) ? applyChange(stored, change) : null;
      return document ? store(document) : ok(null);
    },
  };
  return {
    calls,
    sent,
    stored: () => stored,
    trouble: (next: typeof trouble) => {
      trouble = next;
    },
  };
}

test('of a text that is open only the changed blocks are sent', async () => {
  const start = documentOf('One', 'Two', 'Three');
  const library = libraryOf(start);
  const save = createSaver(library.calls, opened(start));
  const next = documentOf('One', 'Two and more', 'Three');
  expect(await save({ id, fields, document: next, caret: null })).toEqual(ok({ savedAt, seal: '1' }));
  await save({ id, fields, document: documentOf('One', 'Two and more', 'Three', 'Four'), caret: null });
  expect(library.sent).toEqual([1, 1]);
  expect(library.stored()).toEqual(documentOf('One', 'Two and more', 'Three', 'Four'));
});

test('whatever happens to the library, a save that is told as good has stored the whole text', async () => {
  const texts = fc.array(fc.constantFrom('One', 'Two', 'Three', 'Four'), { maxLength: 6 });
  const step = fc.record({
    texts,
    trouble: fc.constantFrom(null, null, null, 'full' as const, 'answer lost' as const, 'written elsewhere' as const),
  });
  await fc.assert(
    fc.asyncProperty(texts, fc.array(step, { maxLength: 20 }), async (first, steps) => {
      const start = documentOf(...first);
      const library = libraryOf(start);
      const save = createSaver(library.calls, opened(start));
      for (const { texts: now, trouble } of steps) {
        library.trouble(trouble);
        const document = documentOf(...now);
        const saved = await save({ id, fields, document, caret: null });
        if (saved.ok) expect(library.stored()).toEqual(document);
        else expect(['full', 'answer lost']).toContain(trouble);
      }
    }),
    { numRuns: 500 },
  );
});
