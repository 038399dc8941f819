import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { folder } from './testapp/folder.ts';
import { executable, launch, test } from './testapp/launch.ts';

test('unsaved changes refuse the close; discarding closes', async ({ page, app }) => {
  await page.keyboard.type('x');
  await app.evaluate(({ dialog, BrowserWindow }) => {
    let asked = 0;
    dialog.showMessageBox = async () => ({ response: asked++, checkboxChecked: false });
    Object.defineProperty(globalThis, 'asked', { get: () => asked });
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(() => app.evaluate(() => (globalThis as { asked?: number }).asked)).toBe(1);
  await expect(page.getByRole('textbox')).toHaveText('x');
  const exit = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  expect(await exit).toBe(0);
});

test('a second launch hands over its data and leaves', async ({ page, userData }) => {
  const second = spawn(executable, [folder, `--user-data-dir=${userData}`, 'some.file'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect(page.getByRole('status')).toHaveText('second some.file');
  await expect(page.getByRole('textbox')).toBeVisible();
});

test('a crashed page comes back', async ({ page, app }) => {
  const crashed = page.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await crashed;
  const usable = () =>
    app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript('`${typeof window.api?.save} ${document.activeElement?.role}`')
          .catch(String) as Promise<string>,
    );
  await expect.poll(usable, { timeout: 10_000 }).toBe('function textbox');
});

test('starts again after everything was killed', async ({ userData }) => {
  const first = await launch(userData);
  const closed = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await closed;
  const again = await launch(userData);
  expect(await again.app.evaluate(({ app }) => app.hasSingleInstanceLock())).toBe(true);
  await again.app.close();
});

test('a reload is not a close', async ({ page, app }) => {
  await page.keyboard.type('unsaved');
  await app.evaluate(({ dialog, BrowserWindow }) => {
    let asked = 0;
    Object.defineProperty(globalThis, 'asked', { get: () => asked });
    dialog.showMessageBox = async () => {
      asked++;
      return { response: 0, checkboxChecked: false };
    };
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  const asked = () => app.evaluate(() => (globalThis as { asked?: number }).asked);
  await expect(page.getByRole('textbox')).toHaveText('');
  await page.evaluate(() => {
    location.reload();
  });
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await expect(page.getByRole('textbox')).toBeVisible();
  expect(await asked()).toBe(0);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(asked).toBe(1);
});
