import { expect, test } from 'vitest';
import { emptyTraining, readTraining } from './typedTraining.ts';

test('a training needs a name in one language, and does not end before it begins', () => {
  expect(readTraining(emptyTraining).wrong).toBe('noName');
  expect(readTraining({ ...emptyTraining, names: { en: '  ' } }).wrong).toBe('noName');
  const named = { ...emptyTraining, names: { en: ' Rubezh-2022 ', ru: '' } };
  expect(readTraining(named)).toEqual({ ...emptyTraining, names: { en: 'Rubezh-2022' }, wrong: null });
  expect(readTraining({ ...named, from: '2022-10-20', to: '2022-10-19' }).wrong).toBe('endsFirst');
  expect(readTraining({ ...named, from: '2022-10-20', to: '2022-10-20' }).wrong).toBeNull();
});
