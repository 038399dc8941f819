import { expect, test } from 'vitest';
import { personActs } from './personActs.ts';

const yes = async () => ({ value: 'yes', isYes: true });
const no = async () => ({ value: 'no', isYes: false });

test('without a person’s act no dialog is shown, and one act shows one', async () => {
  const acts = personActs();
  expect(await acts.dialog(yes)).toBeNull();
  acts.happened();
  expect(await acts.dialog(no)).toBe('no');
  expect(await acts.dialog(yes)).toBeNull();
  acts.happened();
  acts.happened();
  expect(await acts.dialog(no)).toBe('no');
  expect(await acts.dialog(no)).toBeNull();
});

test('a yes allows the next dialog of the same act', async () => {
  const acts = personActs();
  acts.happened();
  expect([await acts.dialog(yes), await acts.dialog(yes), await acts.dialog(no), await acts.dialog(yes)]).toEqual([
    'yes',
    'yes',
    'no',
    null,
  ]);
});

test('one dialog stands at a time, few wait, and those behind a no are not shown', async () => {
  const acts = personActs();
  acts.happened();
  const { promise, resolve } = Promise.withResolvers<{ value: string; isYes: boolean }>();
  let shown = 0;
  const first = acts.dialog(() => {
    shown += 1;
    return promise;
  });
  const others = Array.from({ length: 1000 }, () =>
    acts.dialog(async () => {
      shown += 1;
      return { value: 'shown', isYes: true };
    }),
  );
  resolve({ value: 'no', isYes: false });
  expect(await first).toBe('no');
  expect(await Promise.all(others)).toEqual(Array.from({ length: 1000 }, () => null));
  expect(shown).toBe(1);
});

test('a dialog that breaks does not hold up the next', async () => {
  const acts = personActs();
  acts.happened();
  await expect(acts.dialog(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  acts.happened();
  expect(await acts.dialog(yes)).toBe('yes');
});

test('an act is spent once', () => {
  const acts = personActs();
  expect(acts.spend()).toBe(false);
  acts.happened();
  expect([acts.spend(), acts.spend()]).toEqual([true, false]);
});
