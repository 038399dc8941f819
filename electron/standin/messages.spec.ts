import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { real, test } from './testapp/launch.ts';

test('types, saves to disk, hears the menu', async ({ page, app, userData }) => {
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Joint Press Center');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('saved 18 bytes');
  expect(readFileSync(path.join(userData, 'saved.txt'), 'utf8')).toBe('Joint Press Center');
  await page.keyboard.press('End');
  await page.getByRole('textbox').press('!');
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('save')?.click();
  });
  await expect(page.getByRole('status')).toHaveText('saved 19 bytes');
});

test('errors and structured clone go through', async ({ page, app }) => {
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('save');
    ipcMain.handle('save', () => {
      throw new TypeError('disk full');
    });
  });
  const message = await page.evaluate(() =>
    window.api.save('x').then(
      () => 'no error',
      (error: Error) => error.message,
    ),
  );
  expect(message).toBe("Error invoking remote method 'save': TypeError: disk full");
  const kinds = await page.evaluate(async () => {
    const sent = {
      day: new Date(5),
      map: new Map([[1, new Set(['a'])]]),
      none: undefined,
      nan: NaN,
      big: 3n,
      bytes: new Uint8Array([1, 255]),
      $: 'dollar',
    };
    const got = (await window.api.echo(sent)) as typeof sent;
    return [
      got.day.getTime(),
      got.map.get(1)?.has('a'),
      'none' in got,
      Number.isNaN(got.nan),
      String(got.big),
      got.bytes instanceof Uint8Array,
      got.bytes[1],
      got.$,
    ];
  });
  expect(kinds).toEqual([5, true, true, true, '3', true, 255, 'dollar']);
});

test('bytes go by fetch on the own origin, in and out, files too', async ({ page }) => {
  const size = 6_000_000;
  const hash = createHash('sha256')
    .update(Uint8Array.from({ length: size }, (_, index) => index % 251))
    .digest('hex');
  const answers = await page.evaluate(async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index % 251);
    const post = async (body: BodyInit): Promise<unknown> => (await fetch('/photos?name=x', { method: 'POST', body })).json();
    const file = new File([bytes], 'photo.png', { type: 'image/png' });
    return [await post(bytes), await post(file), (await (await fetch('/bytes/5000000')).arrayBuffer()).byteLength];
  }, size);
  expect(answers).toEqual([{ size, hash, type: null }, { size, hash, type: 'image/png' }, 5_000_000]);
});

test('an event that never comes cannot be waited for', async ({ app }) => {
  test.skip(real, 'Electron does not mind');
  const error = await app.evaluate(({ app, BrowserWindow }) => {
    try {
      app.on('browser-window-blur', () => {});
      return 'none';
    } catch (why) {
      return `${String(why)} ${BrowserWindow.getAllWindows().length}`;
    }
  });
  expect(error).toBe("Error: electron stand-in: app never emits 'browser-window-blur' 1");
});
