import { expect, test } from 'vitest';
import { callNames } from '../../core/ipc/names.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handlers/handler.ts';
import { answerPage } from './answerPage.ts';
import type { Asker } from './answerPage.ts';

/** Handlers that only remember what got through to them. */
function recording() {
  const through: unknown[] = [];
  const remember = async (argument: unknown) => ok(through.push(argument));
  return { through, handlers: Object.fromEntries(callNames.map((name) => [name, remember])) as unknown as Handlers };
}
const asker = (url: string, frameToken = 'main'): Asker => ({
  senderFrame: { url, frameToken },
  sender: { mainFrame: { frameToken: 'main' } },
});

test.each(['app://dateline/index.html', 'app://dateline/index.html#/releases'])('our own page is answered: %s', async (url) => {
  const { through, handlers } = recording();
  expect(await answerPage(handlers, 'app.start', asker(url), null)).toEqual(ok(1));
  expect(through).toEqual([null]);
});

test.each<[string, Asker]>([
  ['another site', asker('https://example.org/index.html')],
  ['a name that begins like ours', asker('app://dateline.example.org/index.html')],
  ['a name with ours as its user', asker('app://dateline@example.org/')],
  ['another host of our scheme', asker('app://other/index.html')],
  ['ours inside another address', asker('https://example.org/?app://dateline/index.html')],
  ['a file', asker('file:///app://dateline/index.html')],
  ['a blob of ours', asker('blob:app://dateline/1')],
  ['an empty page', asker('about:blank')],
  ['no address', asker('')],
  ['a frame inside our page', asker('app://dateline/index.html', 'child')],
  ['a frame that has gone', { senderFrame: null, sender: { mainFrame: { frameToken: 'main' } } }],
])('%s reaches no handler', async (_who, stranger) => {
  const { through, handlers } = recording();
  for (const name of callNames) await expect(answerPage(handlers, name, stranger, null)).rejects.toThrow(`${name}: refused`);
  expect(through).toEqual([]);
});

test('our own page is still held to the contract', async () => {
  const { through, handlers } = recording();
  const page = asker('app://dateline/index.html');
  expect(await answerPage(handlers, 'release.open', page, { id: '../x' })).toMatchObject({
    ok: false,
    error: { kind: 'input-invalid', field: 'id' },
  });
  expect(await answerPage(handlers, 'import.text', page, { text: 'x'.repeat(11_000_000) })).toMatchObject({
    ok: false,
    error: { field: 'size' },
  });
  expect(through).toEqual([]);
});
