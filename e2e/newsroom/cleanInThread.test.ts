import { onTestFinished, expect, test } from 'vitest';
import { cleanInThread } from './pages/cleanInThread.ts';

test('a text that takes more time than any release is given up, and the next one is cleaned', async () => {
  const cleaner = cleanInThread(1500);
  onTestFinished(() => cleaner.close());
  // Every name of an attribute is compared with all before it: minutes.
  const heavy = `<p ${Array.from({ length: 200_000 }, (_, n) => `a${n}`).join(' ')}>`;
  const [first, second] = await Promise.all([cleaner.clean(heavy), cleaner.clean('<p onclick="x()">Light</p>')]);
  expect(first).toBeNull();
  expect(second).toBe('<p>Light</p>');
});
