import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../core/result.ts';
import { settleWhenIdle } from './settleWhenIdle.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A settler, and when it settled what, in seconds. */
function settling() {
  const settled: [id: string, second: number][] = [];
  const settler = settleWhenIdle({
    settle: async (id) => {
      settled.push([id, Date.now() / 1000]);
      return ok(null);
    },
  });
  return { settler, settled };
}

test('a draft is settled half a minute after the last save, once', async () => {
  const { settler, settled } = settling();
  for (const second of [0, 10, 20]) {
    vi.setSystemTime(second * 1000);
    settler.saved('a');
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(settled).toEqual([]);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(settled).toEqual([['a', 50]]);
});

test('whoever types on and on gets a revision every five minutes', async () => {
  const { settler, settled } = settling();
  for (let second = 0; second < 620; second += 5) {
    settler.saved('a');
    await vi.advanceTimersByTimeAsync(5000);
  }
  expect(settled.map(([, second]) => second)).toEqual([300, 600]);
});

test('what is still open at the end is settled, each release by itself', async () => {
  const { settler, settled } = settling();
  settler.saved('a');
  settler.saved('b');
  await settler.finish();
  expect(settled.map(([id]) => id)).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(settled).toHaveLength(2);
});
