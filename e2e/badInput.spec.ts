import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, launch, test } from './launch.ts';
import { chooseToOpen } from './pages/chooseInDialog.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

const run = promisify(execFile);
const seed = path.resolve(import.meta.dirname, '../assets/samples/rubezh-2022.txt');
const messages = (page: Page, name = 'Messages') => page.getByRole('region', { name });

test('the whole text of the site becomes one release, and what is left out is listed', async ({ page, app }) => {
  const release = new ReleasePage(page);
  await chooseToOpen(app, seed);
  await page.keyboard.press('Control+o');
  const report = page.getByRole('dialog', { name: 'Imported' });
  await expect(report).toContainText('The CAR CRDF began the next phase of the training to block and destroy illegal armed groups');
  await expect(report).toContainText('Go back');
  await expect(report).toContainText('On 25 July 2024, staff of the CSTO Secretariat');
  await report.getByRole('button', { name: /^Take back: On 25 July 2024/ }).click();
  await expect(report.getByRole('button', { name: /^In the release: On 25 July 2024/ })).toBeDisabled();
  await look(page, 'import-report');
  await report.getByRole('button', { name: 'Open the release' }).press('Enter');
  await expect(report).toBeHidden();
  await expect(release.headline).toHaveValue(/^The CAR CRDF began/);
  await expect(release.body.getByRole('group', { name: 'Contact: Vladimir Zaynetdinov' })).toContainText('tel/fax +7 495 621-33-23');
  await expect(release.list.getByRole('option')).toHaveCount(2);
  await expect(release.body.locator('p').filter({ hasText: 'On 25 July 2024' })).toBeVisible();
});

test('a pasted text without a release in it is refused, and stays in its field', async ({ page }) => {
  await page.getByRole('button', { name: 'New release or import' }).click();
  await page.getByRole('menuitem', { name: 'Paste a text…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste a text' });
  await dialog.getByLabel('The text').fill('Go back\n\nBack to the section');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.getByLabel('The text')).toHaveValue(/Go back/);
});

for (const [what, bytes, words] of [
  ['an empty file', Buffer.from(''), /is empty/],
  ['a binary file', Buffer.from([7, 0, 1, 2, 3, 0, 0, 0, 13, 200, 0, 4]), /is not a text file/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /does not read files of this kind/],
  ['a file that is gone', null, /cannot be found/],
] as const) {
  test(`${what} is refused in a plain sentence, and nothing is made of it`, async ({ page, app }, info) => {
    const release = new ReleasePage(page);
    await expect(release.list.getByRole('option')).toHaveCount(1);
    const file = info.outputPath('given.txt');
    if (bytes !== null) writeFileSync(file, bytes);
    await chooseToOpen(app, file);
    await page.keyboard.press('Control+o');
    await expect(messages(page).getByText(words)).toBeVisible();
    await expect(messages(page)).toContainText('given.txt');
    await expect(release.list.getByRole('option')).toHaveCount(1);
  });
}

test('damaged settings are kept aside and told; the window opens as at the first start', async ({ userData }) => {
  mkdirSync(userData, { recursive: true });
  writeFileSync(path.join(userData, 'settings.json'), '{"theme": "dark", "uiLang');
  const { app, page } = await launch(userData);
  await expect(
    messages(page)
      .getByText(/settings/i)
      .first(),
  ).toBeVisible();
  await expect(messages(page)).toContainText('settings.damaged-');
  await expect(new ReleasePage(page).headline).toHaveValue(/CAR CRDF/);
  await app.close();
});

test('a damaged library is set aside, told in Russian, and the window opens', async ({ userData }) => {
  mkdirSync(path.join(userData, 'library'), { recursive: true });
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: 'ru' }));
  writeFileSync(path.join(userData, 'library/library.db'), Buffer.alloc(8192, 7));
  const { app, page } = await launch(userData);
  await expect(
    messages(page, 'Сообщения')
      .getByText(/библиотек/i)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
  await app.close();
});

test('a Word file is imported in the window: its shape stays, its comments do not', async ({ page, app }, info) => {
  const release = new ReleasePage(page);
  const source = info.outputPath('text.fodt');
  copyFileSync(path.join(import.meta.dirname, 'pages/pastedFromLibreOffice.fodt'), source);
  await run('soffice', [
    `-env:UserInstallation=file://${info.outputPath('office')}`,
    '--headless',
    '--convert-to',
    'docx',
    '--outdir',
    info.outputDir,
    source,
  ]);
  await chooseToOpen(app, info.outputPath('text.docx'));
  await page.keyboard.press('Control+o');
  const report = page.getByRole('dialog', { name: 'Imported' });
  await expect(report).toContainText('an inner comment');
  await expect(report).toContainText('a hidden passage');
  await look(page, 'import-word');
  await report.getByRole('button', { name: 'Open the release' }).press('Enter');
  await expect(release.headline).toHaveValue('Who takes part');
  await expect(release.body.locator('strong')).toHaveText('1,000 men');
  await expect(release.body.locator('ol > li ul li')).toHaveText(['artillery']);
  await expect(release.body).not.toContainText(/secret|comment|hidden|Boss/);
});
