import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { launch, real, test } from './testapp/launch.ts';

/** Closes the window, whose text is not saved, and gives the message box that asks about it. */
async function askedToClose(app: ElectronApplication): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  return opened;
}

test('a message box is a window of its own, answered by keys and by the mouse', async ({ page, app }) => {
  test.skip(real, 'Electron shows the system’s own box');
  await page.keyboard.type('x');
  const box = await askedToClose(app);
  await expect(box.getByRole('alertdialog')).toContainText('This text has unsaved changes.');
  await expect(box.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  // The box may go before the key is up.
  const pressed = box.keyboard.press('Escape');
  await Promise.all([box.waitForEvent('close'), pressed.catch(() => {})]);
  await expect(page.getByRole('textbox')).toHaveText('x');
  const again = await askedToClose(app);
  const exit = new Promise((resolve) => app.process().once('exit', resolve));
  void again
    .getByRole('button', { name: 'Discard and close' })
    .click()
    .catch(() => {}); // it goes before the click is over
  expect(await exit).toBe(0);
});

test('a message box that is closed is answered as by Escape', async ({ page, app }) => {
  test.skip(real, 'Electron shows the system’s own box');
  await page.keyboard.type('x');
  const box = await askedToClose(app);
  await box.close();
  await expect(page.getByRole('textbox')).toHaveText('x');
  expect((await askedToClose(app)).isClosed()).toBe(false);
});

test('no script presses the buttons of a message box, neither the page’s nor one inside the box', async ({ page, app }) => {
  test.skip(real, 'Electron shows the system’s own box');
  await page.keyboard.type('x');
  const box = await askedToClose(app);
  await expect(box.getByRole('alertdialog')).toBeVisible();
  // All that a page can reach: its own tree with every open shadow root, its frames, its opener, names it can guess.
  const reached = await page.evaluate(() => {
    const press = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        if (/Discard/.test(element.textContent ?? '') && element instanceof HTMLButtonElement) element.click();
        return [
          ...(element.shadowRoot ? press(element.shadowRoot) : []),
          ...(/unsaved changes/.test(element.textContent ?? '') ? ['box'] : []),
        ];
      });
    for (const key of ['Enter', 'Escape']) dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return [...press(document), ...(window.opener === null ? [] : ['opener']), ...('answer' in window ? ['answer'] : [])];
  });
  expect(reached).toEqual([]);
  // Even from inside, what no person did is not taken.
  await box.evaluate(() => {
    document.querySelectorAll('button').forEach((button) => {
      button.click();
      button.dispatchEvent(new PointerEvent('click', { bubbles: true }));
    });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await expect(box.getByRole('alertdialog')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveText('x');
  // The box may go before the click is over.
  const pressed = box.getByRole('button', { name: 'Keep editing' }).click();
  await Promise.all([box.waitForEvent('close'), pressed.catch(() => {})]);
});

test('a save dialog is answered, a PDF has the text', async ({ page, app }, info) => {
  await page.keyboard.type('Harbmaidon training range');
  const target = info.outputPath('text.txt');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('status')).toHaveText(`exported ${target}`);
  expect(readFileSync(target, 'utf8')).toBe('Harbmaidon training range');
  const pdf = info.outputPath('text.pdf');
  writeFileSync(pdf, Uint8Array.from(await page.evaluate(async () => [...(await window.api.pdf())])));
  expect(execFileSync('pdftotext', [pdf, '-']).toString()).toContain('Harbmaidon training range');
  expect(execFileSync('pdfinfo', [pdf]).toString()).toMatch(/A4/);
});

test('the page sees the link go', async ({ page, app }) => {
  await app.context().setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  await page.keyboard.type('still works');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('saved 11 bytes');
});

test('a token is kept only where it can be encrypted', async ({ page, app, userData }) => {
  await app.evaluate(({ safeStorage }) => {
    safeStorage.isEncryptionAvailable = () => false;
  });
  expect(await page.evaluate(() => window.api.remember('s3cret'))).toBe('kept for this session only');
  await app.close();
  const again = await launch(userData);
  await again.app.evaluate(({ safeStorage }) => {
    safeStorage.setUsePlainTextEncryption(true);
  });
  expect(await again.page.evaluate(() => window.api.remember('s3cret'))).toBe('stored');
  expect(readFileSync(path.join(userData, 'token')).toString('latin1')).not.toContain('s3cret');
  await again.app.close();
});

test('light and dark follow the app', async ({ page, app }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(background).toBe('rgb(255, 255, 255)');
  const dark = await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
    return nativeTheme.shouldUseDarkColors;
  });
  expect(dark).toBe(true);
  await expect.poll(background).toBe('rgb(0, 0, 0)');
  await page.reload();
  await expect.poll(background).toBe('rgb(0, 0, 0)');
});

test('the window knows where it stands', async ({ app }) => {
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('no window');
    const before = window.getBounds();
    const resized = new Promise((resolve) =>
      window.once('resize', () => {
        resolve(window.getBounds());
      }),
    );
    window.setBounds({ width: 700, height: 500 });
    return { before, after: await resized, maximized: window.isMaximized() };
  });
  expect(seen.before).toMatchObject({ width: 900, height: 620 });
  expect(seen.after).toMatchObject({ width: 700, height: 500 });
  expect(seen.maximized).toBe(false);
});
