import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../core/ipc/contract.ts';
import { callNames } from '../../core/ipc/names.ts';
import { fail } from '../../core/result.ts';
import { handlers } from '../handlers/handlers.ts';
import { startServices } from '../handlers/startServices.ts';
import { withFile } from '../library/library.testing.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { tokensInMemory } from '../publish/tokensInMemory.ts';
import { openSettings } from '../settings/settingsInFile.ts';
import { answerPage } from './answerPage.ts';
import type { Asker } from './answerPage.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-hostile-'));
  await (await start()).stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The whole machine under the window, without a person: nobody answers its dialogs, and no request may leave. */
const start = () =>
  startServices({
    opened: openLibrary(path.join(folder, 'library')),
    appFolder: path.resolve(import.meta.dirname, '../..'),
    sends: false,
    settings: openSettings(folder).store,
    tokens: tokensInMemory(null),
    fetch: () => Promise.reject(new Error('a request left')),
    notices: [],
    chooser: { toOpen: async () => null, toFolder: async () => null, toSave: async () => null },
    confirm: async () => fail({ kind: 'cancelled' }),
    tell: () => {},
    online: () => false,
    printer: { print: async () => fail({ kind: 'print-failed', reason: '' }), cancel: () => {} },
    openOutside: async () => fail({ kind: 'display-missing' }),
    flushed: () => {},
    uiLanguage: () => 'en',
    version: '0',
  });

/** All that stands on disk: every row of the library and every file beside it. */
async function state() {
  const rows = withFile(path.join(folder, 'library'), (file) =>
    file
      .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")
      .map(({ name }) => [name, file.all(`SELECT * FROM "${name}"`)]),
  );
  const files = (await readdir(folder, { recursive: true })).filter((name) => !name.startsWith('library')).toSorted();
  return {
    rows,
    files: await Promise.all(files.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8').catch(() => 'folder')])),
  };
}

/** Names that the contract knows, and those with which JavaScript can be tricked. */
const names = [
  ...new Set(callNames.flatMap((name) => Object.keys('shape' in contract[name].argument ? contract[name].argument.shape : {}))),
].concat('__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'then', 'length', 'path');
const id = '3f0c4a52-6d1f-4f0c-9f6e-111111111111';
const ring: Record<string, unknown> = { id };
ring['fields'] = ring;
const value = fc.oneof(
  fc.anything({
    key: fc.constantFrom(...names),
    maxDepth: 2,
    maxKeys: 4,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    ring,
    id,
    undefined,
    Number.NaN,
    '',
    '\0',
    '../../etc/passwd',
    '\u{D800}',
    "'; DROP TABLE releases; --",
    new Uint8Array(99),
  ),
);
const hostile = fc.oneof(value, fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5, noNullPrototype: false }));
/** Texts and lists that fill the memory, rings in rings, and nesting that fills the stack. */
const huge = [
  'x'.repeat(11_000_000),
  { id, blocks: Array.from({ length: 100_000 }, () => ({ type: 'paragraph' })) },
  ...[100, 1000, 3000, 10_000, 100_000].flatMap((depth) => {
    let list: unknown = [];
    let tree: unknown = {};
    for (let i = 0; i < depth; i++) {
      list = [list];
      tree = { children: [tree] };
    }
    const opaque = { type: 'opaque', id: 'p', raw: { type: 'x', version: 1, children: list } };
    return [
      list,
      tree,
      { id, fields: tree, document: { version: 1, blocks: [tree] }, caret: null },
      { id, fields: {}, document: { version: 1, blocks: [opaque] }, caret: null },
    ];
  }),
];
const page: Asker = {
  senderFrame: { url: 'app://dateline/index.html', frameToken: 'main' },
  sender: { mainFrame: { frameToken: 'main' } },
};
const frame: Asker = { ...page, senderFrame: { url: 'app://dateline/index.html', frameToken: 'child' } };

test('thousands of hostile calls crash nothing and change nothing', async () => {
  const before = await state();
  console.log(before.rows.map(([n, r]) => [n, (r as unknown[]).length]));
  const { services, stop } = await start();
  const answers = handlers(services);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...callNames), hostile, async (name, argument) => {
      await expect(answerPage(answers, name, frame, argument)).rejects.toThrow('not from our page');
      fc.pre(!contract[name].argument.safeParse(argument).success);
      const { ok } = await answerPage(answers, name, page, argument);
      expect(ok).toBe(false);
    }),
    { numRuns: 5000 },
  );
  for (const name of ['release.save', 'release.open', 'settings.set', 'app.start'] as const) {
    for (const argument of huge) expect(await answerPage(answers, name, page, argument), name).toMatchObject({ ok: false });
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  await stop();
  expect(await state()).toEqual(before);
});
