import { expect, launch, test } from './launch.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

const headline = 'Rubezh-2022: joint training begins at Harbmaidon';

test('a release typed by keyboard alone is on disk, and comes back with its caret', async ({ page, app, userData }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  const { keyboard } = page;
  await keyboard.type(headline);
  await keyboard.press('Enter');
  await expect(release.subheadline).toBeFocused();
  await keyboard.type('Six states send units');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('Today the training began');
  await keyboard.press('Control+b');
  await keyboard.type(' on time');
  await keyboard.press('Control+b');
  await keyboard.type('.');
  await keyboard.press('Enter');
  await keyboard.press('Control+Alt+2');
  await keyboard.type('Who takes part');
  await keyboard.press('Enter');
  await keyboard.press('Control+Shift+8');
  await keyboard.type('Kazakhstan');
  await keyboard.press('Enter');
  await keyboard.type('Kyrgyzstan');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('About 1,000 men.');
  await release.saved();

  await app.close();
  const again = await launch(userData);
  const reopened = new ReleasePage(again.page);
  await expect(reopened.headline).toHaveValue(headline);
  await expect(reopened.subheadline).toHaveValue('Six states send units');
  await expect(reopened.body.getByRole('heading', { name: 'Who takes part', level: 2 })).toBeVisible();
  await expect(reopened.body.getByRole('listitem')).toHaveText(['Kazakhstan', 'Kyrgyzstan']);
  await expect(reopened.body.locator('strong')).toHaveText(' on time');
  await expect(reopened.body).toBeFocused();
  await again.page.keyboard.type(' And aircraft.');
  await expect(reopened.body).toContainText('About 1,000 men. And aircraft.');
  await again.app.close();
});

test('undo and redo take the text back and forth, and the library follows', async ({ page }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('A headline');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('First.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second.');
  await page.keyboard.press('Control+z');
  await expect(release.body).not.toContainText('Second.');
  await page.keyboard.press('Control+y');
  await expect(release.body).toContainText('Second.');
  await release.saved();
});

test('what is known about a release is typed beside it and shown on the page', async ({ page }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('A headline');
  await release.field('Date of issue').fill('20.10.2022');
  await release.field('Place').fill('Dushanbe');
  await release.field('Country').fill('Tajikistan');
  await expect(page.getByText('DUSHANBE, Tajikistan, 20 October 2022 —')).toBeVisible();
  await page.getByText('Hold until a set time').click();
  await expect(page.getByText(/^EMBARGOED UNTIL/i)).toBeVisible();
  await release.saved();
  await release.field('Date of issue').fill('31.02.2022');
  await release.field('Date of issue').blur();
  await expect(page.getByText(/31\.02\.2022.* is not a date/)).toBeVisible();
  await expect(page.getByText('DUSHANBE, Tajikistan, 20 October 2022 —')).toBeVisible();
});

test('the shortcuts work with the Russian layout on', async ({ page }) => {
  const release = new ReleasePage(page);
  // The Russian layout gives the letter «т» on the key N.
  await page.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'т', code: 'KeyN', ctrlKey: true, bubbles: true, cancelable: true }),
    );
  });
  await expect(release.headline).toHaveValue('');
  await page.keyboard.type('Учения начались');
  await expect(release.headline).toHaveValue('Учения начались');
  await release.saved();
});

test('a release is found while its words are typed, duplicated, put in the trash and brought back', async ({ page }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('Совместные учения начались');
  await release.saved();
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('учение');
  await expect(release.list.getByRole('option')).toHaveText([/Совместные учения/]);
  await page.keyboard.press('Escape');
  await expect(release.list.getByRole('option')).toHaveCount(2);

  await page.getByRole('button', { name: 'Acts on this release' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await release.told(/^This is a copy/);
  await expect(release.list.getByRole('option')).toHaveCount(3);

  await page.getByRole('button', { name: 'Acts on this release' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(release.list.getByRole('option')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(release.list.getByRole('option')).toHaveCount(3);
});
