import { expect, test } from 'vitest';
import { readAccelerator } from './accelerator.ts';

test.each([
  ['CmdOrCtrl+Shift+E', 'linux', 'e', 'CS'],
  ['CmdOrCtrl+Shift+E', 'darwin', 'e', 'SM'],
  ['Alt+1', 'win32', '1', 'A'],
  ['Control+Plus', 'linux', '+', 'C'],
  ['F11', 'linux', 'f11', ''],
] as const)('reads %s on %s', (accelerator, platform, key, mods) => {
  expect(readAccelerator(accelerator, platform)).toEqual({ key, mods });
});
