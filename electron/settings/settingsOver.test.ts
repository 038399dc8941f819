import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AppError } from '../../core/appError.ts';
import { defaultSettings, settingsSchema, type Settings } from '../../core/settings/settings.ts';
import { mutations } from './mutations.testing.ts';
import { openSettings as openInFile } from './settingsInFile.ts';
import { settingsOver } from './settingsOver.ts';

/** electron-store runs outside Electron when it is given a folder; only Electron's package must not look for its binary. */
process.env['ELECTRON_OVERRIDE_DIST_PATH'] = os.tmpdir();
let openInStore: typeof openInFile;
beforeAll(async () => {
  ({ openSettings: openInStore } = await import('./settingsInElectronStore.ts'));
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-settings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = () => path.join(folder, 'settings.json');
const onDisk = () => JSON.parse(readFileSync(file(), 'utf8')) as Record<string, unknown>;

const chosen: Settings = {
  ...defaultSettings,
  uiLanguage: 'ru',
  theme: 'dark',
  letterhead: { ...defaultSettings.letterhead, endMark: '-30-' },
  destinations: [
    {
      id: '0b9f5f0a-6c1e-4c1b-9a55-0d6f0c1d2e3f',
      name: 'Штаб',
      kind: 'dateline',
      address: 'https://news.example.org',
      user: '',
      photoLimit: 0,
      shares: false,
    },
  ],
  welcomed: true,
};

describe.each([
  { world: 'plain file', open: (...given: Parameters<typeof openInFile>) => openInFile(...given) },
  { world: 'electron-store', open: (...given: Parameters<typeof openInFile>) => openInStore(...given) },
])('in a $world', ({ open }) => {
  test('a folder without settings gives the first values and nothing to tell', () => {
    const { store, notices } = open(folder);
    expect(store.get()).toEqual(defaultSettings);
    expect(notices).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a choice is there after a new start, and listeners hear of it', () => {
    const { store } = open(folder);
    const heard: Settings[] = [];
    const stop = store.onChange((settings) => heard.push(settings));
    expect(store.set({ theme: 'dark' }).theme).toBe('dark');
    stop();
    store.set({ welcomed: true });
    expect(heard.map((each) => [each.theme, each.welcomed])).toEqual([['dark', false]]);
    expect(open(folder).store.get()).toEqual({ ...defaultSettings, theme: 'dark', welcomed: true });
  });

  test('the two worlds read each other’s file and write it alike', () => {
    openInFile(folder).store.set(chosen);
    const fromFile = readFileSync(file(), 'utf8');
    rmSync(file());
    openInStore(folder).store.set(chosen);
    expect(readFileSync(file(), 'utf8')).toBe(fromFile);
    expect(open(folder)).toMatchObject({ notices: [] });
    expect(open(folder).store.get()).toEqual(chosen);
  });

  test('what the other world wrote meanwhile is kept', () => {
    const window = open(folder).store;
    openInFile(folder).store.set({ destinations: chosen.destinations });
    expect(window.set({ theme: 'dark' })).toMatchObject({ theme: 'dark', destinations: chosen.destinations });
  });

  test('keys of a newer version survive a change', () => {
    writeFileSync(file(), JSON.stringify({ ...chosen, tomorrow: { a: [1] } }));
    const { store, notices } = open(folder);
    store.set({ theme: 'light' });
    expect(notices).toEqual([]);
    expect(onDisk()).toEqual({ ...chosen, theme: 'light', tomorrow: { a: [1] } });
  });

  test('a wrong value is a bug of the caller', () => {
    const { store } = open(folder);
    expect(() => store.set({ theme: 'pink' as 'dark' })).toThrow(/theme/);
  });

  test.each(mutations(JSON.stringify(chosen, undefined, '\t')))('$name: starts, keeps the bad file, tells once', ({ bytes, harmless }) => {
    writeFileSync(file(), bytes);
    const { store, notices } = open(folder);
    expect(settingsSchema.safeParse(store.get()).success).toBe(true);
    const aside = readdirSync(folder).filter((name) => name.startsWith('settings.damaged-'));
    if (harmless) expect(notices).toEqual([]);
    if (notices.length === 0) {
      expect(aside).toEqual([]);
    } else {
      expect(notices).toEqual([{ kind: 'settings-damaged', name: 'settings.json', keptAs: aside[0] }]);
      expect(Buffer.compare(readFileSync(path.join(folder, aside[0] ?? '')), bytes)).toBe(0);
    }
    store.set({ theme: 'light' });
    const again = open(folder);
    expect(again.notices).toEqual([]);
    expect(again.store.get()).toEqual(store.get());
  });

  test.each([
    ['full of zeroes', () => Buffer.alloc(2000)],
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['noise', () => Buffer.from([0xff, 0x00, 0x80, 0x7b])],
    [
      'another list of destinations',
      (whole: Buffer) =>
        Buffer.from(JSON.stringify({ ...(JSON.parse(whole.toString()) as Settings), destinations: [{ name: 7 }], author: 7 })),
    ],
  ])('a file that is %s costs neither destinations nor letterhead, words and author', (_, harm) => {
    const entered = { ...chosen, author: 'Anna', words: ['Харбмайдон'] };
    open(folder).store.set(entered);
    writeFileSync(file(), harm(readFileSync(file())));
    const { store, notices } = open(folder);
    expect(store.get()).toEqual(entered);
    expect(notices).toMatchObject([{ kind: 'settings-restored', name: 'settings.json' }]);
    expect(onDisk()).toEqual(entered);
    expect(open(folder).notices).toEqual([]);
  });

  test('settings of a version that kept no copy have one from the first start on', () => {
    writeFileSync(file(), JSON.stringify(chosen));
    open(folder);
    writeFileSync(file(), Buffer.alloc(500));
    expect(open(folder).store.get()).toEqual(chosen);
  });

  test('a byte order mark costs no setting', () => {
    writeFileSync(file(), `\uFEFF${JSON.stringify(chosen)}`);
    const { store, notices } = open(folder);
    expect(store.get()).toEqual(chosen);
    expect(notices).toMatchObject([{ kind: 'settings-damaged' }]);
    expect(open(folder)).toMatchObject({ notices: [] });
  });

  test('a file of 50 MB is set aside unread', () => {
    writeFileSync(file(), ' '.repeat(50 * 1024 * 1024));
    expect(open(folder).notices).toMatchObject([{ kind: 'settings-damaged' }]);
    expect(open(folder).store.get()).toEqual(defaultSettings);
  });

  test('a folder in the file’s place is set aside', () => {
    mkdirSync(file());
    expect(open(folder).notices).toMatchObject([{ kind: 'settings-damaged' }]);
    expect(open(folder).notices).toEqual([]);
  });

  test('two damaged files are both kept', () => {
    for (const text of ['one', 'two']) {
      writeFileSync(file(), text);
      open(folder);
    }
    const kept = readdirSync(folder).filter((name) => name.includes('damaged'));
    expect(kept.map((name) => readFileSync(path.join(folder, name), 'utf8')).toSorted()).toEqual(['one', 'two']);
  });
});

test('a choice that cannot be written is told, holds, and is written with the next one', () => {
  let full = true;
  let stored: unknown = {};
  const told: AppError[] = [];
  const flaky = () => ({
    read: () => stored,
    write: (value: Record<string, unknown>) => {
      if (full) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      stored = value;
    },
  });
  const { store } = settingsOver(folder, flaky, (error) => told.push(error));
  expect(store.set({ theme: 'dark' }).theme).toBe('dark');
  expect(told).toEqual([{ kind: 'disk-full', name: 'settings.json' }]);
  full = false;
  store.set({ welcomed: true });
  expect(stored).toMatchObject({ theme: 'dark', welcomed: true });
  expect(told).toHaveLength(1);
});

test('a folder nobody may write in is told, and the choice holds until the end', () => {
  // Root may write wherever `chmod` forbids it, but on Linux not even root can make a file in /sys.
  const locked = process.platform === 'linux' ? '/sys' : folder;
  if (locked === folder) chmodSync(folder, 0o555);
  const told: AppError[] = [];
  const { store } = openInFile(locked, (error) => told.push(error));
  expect(store.set({ theme: 'dark' }).theme).toBe('dark');
  expect(told).toEqual([{ kind: 'folder-read-only', name: locked }]);
  if (locked === folder) chmodSync(folder, 0o755);
});
