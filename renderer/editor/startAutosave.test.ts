import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { SaveState } from './saveState.ts';
import { startAutosave } from './startAutosave.ts';

const start = '2022-10-20T09:00:00.000Z';
const full = { kind: 'disk-full', name: 'library' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page with a text and a library that answers when told to. */
function desk() {
  let text = '';
  const stored: string[] = [];
  const answers: ((result: Result<{ savedAt: string }>) => void)[] = [];
  const states: SaveState[] = [];
  let most = 0;
  const autosave = startAutosave({
    savedAt: start,
    onState: (state) => states.push(state),
    save: () => {
      stored.push(text);
      return new Promise((resolve) => {
        answers.push(resolve);
        most = Math.max(most, answers.length);
      });
    },
  });
  return {
    autosave,
    stored,
    state: () => states.at(-1),
    type: (words: string) => {
      text += words;
      autosave.changed();
    },
    answer: async (result: Result<{ savedAt: string }>) => {
      answers.shift()?.(result);
      await vi.advanceTimersByTimeAsync(0);
    },
    open: () => answers.length,
    most: () => most,
  };
}
const at = (second: number) => ok({ savedAt: `2022-10-20T09:00:0${second}.000Z` });

test('a text is stored 300 ms after the last key, once', async () => {
  const page = desk();
  page.type('a');
  await vi.advanceTimersByTimeAsync(50);
  page.type('b');
  await vi.advanceTimersByTimeAsync(299);
  expect(page.stored).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(page.stored).toEqual(['ab']);
});

test('who types without a pause is saved within half a second, so that a kill costs little', async () => {
  const page = desk();
  for (let key = 0; key < 10; key++) {
    page.type('x');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(page.stored).toEqual(['x'.repeat(4)]);
});

test('"saved" is told only after the answer, with the time of the answer', async () => {
  const page = desk();
  page.type('a');
  await vi.advanceTimersByTimeAsync(300);
  expect(page.state()).toEqual({ kind: 'saving', at: start });
  await page.answer(at(1));
  expect(page.state()).toEqual({ kind: 'saved', at: '2022-10-20T09:00:01.000Z' });
});

test('only one request is under way, and the newest text follows it', async () => {
  const page = desk();
  page.type('a');
  await vi.advanceTimersByTimeAsync(300);
  page.type('b');
  page.type('c');
  await vi.advanceTimersByTimeAsync(3000);
  expect(page.open()).toBe(1);
  await page.answer(at(1));
  expect(page.state()).toMatchObject({ kind: 'saving' });
  await vi.advanceTimersByTimeAsync(300);
  expect(page.stored).toEqual(['a', 'abc']);
  await page.answer(at(2));
  expect(page.state()).toEqual({ kind: 'saved', at: '2022-10-20T09:00:02.000Z' });
  expect(page.most()).toBe(1);
});

test('a failure keeps the text, tells since when, and is tried again every 5 seconds', async () => {
  const page = desk();
  page.type('a');
  await vi.advanceTimersByTimeAsync(300);
  await page.answer(fail(full));
  expect(page.state()).toEqual({ kind: 'failed', error: full, since: start });
  page.type('b');
  expect(page.state()).toMatchObject({ kind: 'failed' });
  await vi.advanceTimersByTimeAsync(4999);
  expect(page.stored).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(1);
  await page.answer(fail(full));
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.stored).toEqual(['a', 'ab', 'ab']);
  await page.answer(at(9));
  expect(page.state()).toEqual({ kind: 'saved', at: '2022-10-20T09:00:09.000Z' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(page.stored).toHaveLength(3);
});

test('flush stores at once and waits until nothing is left', async () => {
  const page = desk();
  page.type('a');
  const done = page.autosave.flush();
  expect(page.stored).toEqual(['a']);
  page.type('b');
  await page.answer(at(1));
  expect(page.stored).toEqual(['a', 'ab']);
  await page.answer(at(2));
  await expect(done).resolves.toBe(true);
  expect(page.autosave.isUnsaved()).toBe(false);
});

test('flush tells when it could not store', async () => {
  const page = desk();
  page.type('a');
  const done = page.autosave.flush();
  await page.answer(fail(full));
  await expect(done).resolves.toBe(false);
  expect(page.autosave.isUnsaved()).toBe(true);
});

test('flush with nothing unsaved asks nothing of the library', async () => {
  const page = desk();
  await expect(page.autosave.flush()).resolves.toBe(true);
  expect(page.stored).toEqual([]);
});

test('a machine that does not answer counts as not saved', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const states: SaveState[] = [];
  const autosave = startAutosave({ savedAt: start, onState: (state) => states.push(state), save: () => Promise.reject(new Error('gone')) });
  autosave.changed();
  await vi.advanceTimersByTimeAsync(300);
  expect(states.at(-1)).toEqual({ kind: 'failed', error: null, since: start });
  expect(said).toHaveBeenCalledOnce();
  autosave.stop();
  said.mockRestore();
});
