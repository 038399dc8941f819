import { expect, test } from './launch.ts';
import { look, picture } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('the page is made larger and smaller and reflows, and the size is kept', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.list.getByRole('option').first().click();
  const sheet = page.getByRole('article', { name: 'Release' });
  const height = async () => (await release.body.locator('p').first().boundingBox())?.height ?? 0;
  const before = await height();
  for (let steps = 0; steps < 6; steps += 1) await keyboard.press('Control+Alt+=');
  await expect(page.getByRole('button', { name: /^200 %/ })).toBeVisible();
  await expect.poll(height).toBeGreaterThan(before * 1.8);
  await expect(page.getByRole('button', { name: 'Enlarge the page' })).toBeDisabled();
  const overflow = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(1);
  await look(page, 'zoom-200');
  await keyboard.press('Control+Alt+-');
  await expect(page.getByRole('button', { name: /^175 %/ })).toBeVisible();
  await keyboard.press('Control+Alt+1');
  await expect.poll(height).toBe(before);
});

test('nothing but the page is in sight when that is wanted; the sign of saving stays', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.type('Quiet');
  await keyboard.press('Control+Shift+D');
  await expect(release.list).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'About this release' })).toBeHidden();
  await expect(release.headline).toBeFocused();
  await keyboard.type(' work');
  await release.saved();
  await look(page, 'quiet');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(release.list).toBeVisible();
});

test('the length of a text is told in words, characters and minutes', async ({ page }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Six states took part.');
  await page.getByRole('button', { name: '4 words' }).click();
  const counts = page.getByRole('dialog', { name: 'Length of the text' });
  await expect(counts).toContainText('21 characters');
  await expect(counts).toContainText('18 characters without spaces');
  await expect(counts).toContainText('About 1 minute to read');
  await picture(page, 'counts');
});

for (const language of ['en', 'ru'] as const) {
  test(`high contrast and forced colours hide nothing (${language})`, async ({ page }) => {
    const { keyboard } = page;
    const release = new ReleasePage(page);
    await release.list.getByRole('option').first().click();
    const command = async (words: string) => {
      await keyboard.press('Control+Shift+p');
      await keyboard.type(words);
      await keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
    };
    await command('high contrast');
    if (language === 'ru') await command('Russian');
    await look(page, `contrast-${language}`);
    await command('as the system');
    await page.emulateMedia({ forcedColors: 'active' });
    await look(page, `forced-colours-${language}`);
    for (const [key, name] of [
      ['Alt+3', 'contacts'],
      ['Alt+4', 'outbox'],
      ['Alt+5', 'settings'],
    ] as const) {
      await keyboard.press(key);
      await expect(page.locator('main:not([hidden]) h1')).toBeAttached();
      await look(page, `forced-colours-${name}-${language}`);
    }
  });
}

test('the page as it is handed out stands beside the text, follows it, runs nothing, and is printed', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.list.getByRole('option').first().click();
  await keyboard.press('Control+Alt+p');
  const frame = page.frameLocator('iframe[title="The page as it is handed out"]');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('The CAR CRDF began the next phase');
  await expect(frame.getByRole('link', { name: '+7 495 621-33-23' })).toBeVisible();
  await release.headline.fill('A new headline <script>steal()</script>');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A new headline <script>steal()</script>');
  await picture(page, 'preview');
  await page.evaluate(() => {
    Object.defineProperty(window, 'printed', { value: [], writable: true });
    const inside = document.querySelector('iframe')?.contentWindow;
    if (inside)
      inside.print = () =>
        void (window as unknown as { printed: string[] }).printed.push(inside.document.querySelector('h1')?.textContent ?? '');
  });
  await page.getByRole('complementary', { name: 'The page as it is handed out' }).getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => (window as unknown as { printed: string[] }).printed)).toEqual([
    'A new headline <script>steal()</script>',
  ]);
  await page.getByRole('tab', { name: 'Word file' }).click();
  const word = page.frameLocator('iframe[title="The page as it is handed out"]');
  await expect(word.getByText('A new headline <script>steal()</script>')).toBeVisible();
  await expect(word.getByText('Vladimir Zaynetdinov')).toBeVisible();
  await picture(page, 'preview-word');
  await release.headline.fill('Another headline');
  await expect(word.getByText('Another headline')).toBeVisible();
  await page.getByRole('button', { name: 'Close the preview' }).click();
  await expect(page.getByRole('complementary', { name: 'About this release' })).toBeVisible();
});
