import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRelease } from '../../export/anyRelease.testing.ts';
import { applyChange, changeBetween } from './documentChange.ts';
import type { ReleaseDocument } from './document.ts';

const document = anyRelease.map((release) => release.document);

test('a change made between any two documents makes the one of the other', () => {
  fc.assert(
    fc.property(document, document, document, (was, other, third) => {
      // Neighbours share most of their blocks, as two moments of writing do.
      const now: ReleaseDocument = { ...other, blocks: [...was.blocks.slice(0, 3), ...other.blocks, ...was.blocks.slice(2)] };
      const pairs: [ReleaseDocument, ReleaseDocument][] = [
        [was, now],
        [now, was],
        [was, other],
        [was, was],
      ];
      for (const [one, two] of pairs) expect(applyChange(one, changeBetween(one, two))).toEqual(two);
      const step = applyChange(was, changeBetween(was, now)) ?? was;
      expect(applyChange(step, changeBetween(step, third))).toEqual(third);
    }),
    { numRuns: 300 },
  );
});

test('only what differs is in it', () => {
  const paragraph = (id: string, text: string) => ({
    type: 'paragraph' as const,
    id,
    children: [{ type: 'text' as const, text, marks: [] }],
  });
  const was: ReleaseDocument = { version: 1, blocks: [paragraph('a', 'One'), paragraph('b', 'Two'), paragraph('c', 'Three')] };
  const now: ReleaseDocument = { version: 1, blocks: [paragraph('a', 'One'), paragraph('b', 'Two!'), paragraph('c', 'Three')] };
  expect(changeBetween(was, now)).toEqual({ from: 1, gone: 1, blocks: [paragraph('b', 'Two!')], threads: [] });
  expect(changeBetween(was, was)).toEqual({ from: 3, gone: 0, blocks: [], threads: [] });
});

test('a change made for a longer document changes nothing', () => {
  expect(applyChange({ version: 1, blocks: [] }, { from: 1, gone: 0, blocks: [], threads: [] })).toBeNull();
});
