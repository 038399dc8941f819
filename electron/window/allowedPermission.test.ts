import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { allowedPermission } from './allowedPermission.ts';

/** Every permission that Electron's types name, where a page asks and where it is only looked up. */
function permissionsOfElectron(): string[] {
  const types = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8');
  const unions = types.match(/\bpermission: (?:\(?'[\w-]+'(?: \| '[\w-]+')*)/g) ?? [];
  return [...new Set(unions.flatMap((union) => [...union.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name)))];
}

test('of all that Electron can grant the page gets the clipboard for copying, and nothing else', () => {
  const names = permissionsOfElectron();
  expect(names).toEqual(expect.arrayContaining(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'usb']));
  expect([...names, '', 'unknown', 'CLIPBOARD-SANITIZED-WRITE'].filter(allowedPermission)).toEqual(['clipboard-sanitized-write']);
});
