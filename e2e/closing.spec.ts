import { expect, launch, test } from './launch.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('what was typed a moment before the window closes is there at the next start', async ({ page, app, userData }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('Typed and closed at once');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await ended;
  const again = await launch(userData);
  await expect(new ReleasePage(again.page).headline).toHaveValue('Typed and closed at once');
  await again.app.close();
});

test('a page that crashes comes back with the text', async ({ page, app }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('Before the crash');
  await release.saved();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  // Playwright gives a crashed page up; the application asks the new one itself.
  const headline = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.querySelector(".headline textarea")?.value ?? ""'),
    );
  await expect.poll(() => headline().catch(() => 'no page yet'), { timeout: 20_000 }).toBe('Before the crash');
});

test('a second start shows the first window instead of opening the library twice', async ({ app, userData }) => {
  await expect(launch(userData)).rejects.toThrow();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a fault in the machine’s half is told, and writing goes on', async ({ page, app }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault nobody expected');
    }, 0);
    void Promise.reject(new Error('and another one'));
  });
  await release.told('Something inside Dateline did not work.');
  await page.keyboard.type('Still here');
  await release.saved();
});
