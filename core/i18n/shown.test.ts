import { assert, oneof, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { shown } from './shown.ts';

test('a name cannot break the sentence it stands in', () => {
  expect(shown('a\n\n\tb\u0000c')).toBe('a b c');
  expect(shown('gpj.\u202Eexe')).toBe('gpj.exe');
  expect(shown('  ')).toBe('—');
  expect(shown('')).toBe('—');
  expect(shown(413)).toBe('413');
});

test('a long name is cut between characters', () => {
  expect(shown('я'.repeat(120))).toBe('я'.repeat(120));
  expect(shown('📰'.repeat(500))).toBe(`${'📰'.repeat(119)}…`);
});

test('whatever comes in, one line of at most 120 characters comes out', () => {
  assert(
    property(oneof(string({ unit: 'binary', maxLength: 400 }), integer()), (value) => {
      const line = shown(value);
      expect(Array.from(line).length).toBeLessThanOrEqual(120);
      expect(line).toMatch(/^\S(.*\S)?$/u);
    }),
  );
});
