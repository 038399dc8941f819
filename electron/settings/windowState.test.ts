import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { openWindowState as Open } from './windowState.ts';

/** electron-store runs outside Electron when it is given a folder; only Electron's package must not look for its binary. */
process.env['ELECTRON_OVERRIDE_DIST_PATH'] = os.tmpdir();
let openWindowState: typeof Open;
beforeAll(async () => {
  ({ openWindowState } = await import('./windowState.ts'));
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-window-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const first = { bounds: null, maximized: false };

test('the window comes back where it stood', () => {
  expect(openWindowState(folder).get()).toEqual(first);
  const state = { bounds: { x: -1200, y: 40, width: 1280, height: 800 }, maximized: true };
  openWindowState(folder).set(state);
  expect(openWindowState(folder).get()).toEqual(state);
});

test.each([
  '',
  '{',
  '\0\0\0',
  'null',
  '[]',
  '{"bounds":{"x":0,"y":0,"width":1,"height":1},"maximized":true}',
  '{"bounds":null,"maximized":"no"}',
])('a file like %j is forgotten without a word', (text) => {
  writeFileSync(path.join(folder, 'window.json'), text);
  const state = openWindowState(folder);
  expect(state.get()).toEqual(first);
  state.set({ ...first, maximized: true });
  expect(openWindowState(folder).get()).toEqual({ ...first, maximized: true });
});

test('a folder in its place stops nobody', () => {
  mkdirSync(path.join(folder, 'window.json'));
  const state = openWindowState(folder);
  state.set({ ...first, maximized: true });
  expect(state.get().maximized).toBe(true);
});
