import { expect, test } from 'vitest';
import { readSignOff, typeSignOff } from './typedSignOff.ts';

test('a stored sign-off comes back from what is typed', () => {
  const texts = { en: ['CSTO Joint Press Center', 'Harbmaidon training range'], ru: ['Объединённый пресс-центр'] };
  expect(readSignOff(typeSignOff(texts))).toEqual({ texts, wrong: null });
});

test('empty lines are left out; a sign-off without a line is none', () => {
  expect(readSignOff({ en: ' One \n\n Two ', ru: '\n' })).toEqual({ texts: { en: ['One', 'Two'] }, wrong: null });
  expect(readSignOff({ en: ' \n ' }).wrong).toBe('none');
  expect(readSignOff({ en: 'x\n'.repeat(9) }).wrong).toBe('tooMany');
});
