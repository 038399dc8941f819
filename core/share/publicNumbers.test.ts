import { expect, test } from 'vitest';
import type { ReleaseDocument } from '../release/document/document.ts';
import { documentWithOwnNumbers, documentWithPublicNumbers } from './publicNumbers.ts';

const open = { number: '+992 1', public: true };
const closed = { number: '+992 2', public: false };
/** A contact as a newer version of the program might write it. */
const badge = (name: string, phones: object[]): ReleaseDocument => ({
  version: 1,
  blocks: [{ type: 'opaque', id: 'c', raw: { type: 'badge', id: 'c', people: [{ name, phones }] } as never }],
});

test('a number that is not public does not leave in a block that only a newer version knows', () => {
  expect(documentWithPublicNumbers(badge('Anna', [closed, open]))).toEqual(badge('Anna', [open]));
});

test('it is back when the block returns as it was sent; in one that was changed there it is not guessed where', () => {
  const own = badge('Anna', [closed, open]);
  expect(documentWithOwnNumbers(badge('Anna', [open]), own)).toEqual(own);
  expect(documentWithOwnNumbers(badge('Boris', [open]), own)).toEqual(badge('Boris', [open]));
});
