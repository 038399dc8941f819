import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, launch, test } from './launch.ts';
import { chooseToSave } from './pages/chooseInDialog.ts';
import { looks } from './pages/long.ts';
import { look, picture } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';
import { texts } from './pages/texts.ts';

test('a kit is put together by keys alone, what it lacks is written from it, and it goes out as Word and ZIP file', async ({
  page,
  app,
}, info) => {
  const { keyboard } = page;
  await keyboard.press('Alt+2');
  await page.getByRole('button', { name: 'New kit' }).first().press('Enter');
  const kit = page.getByRole('form');
  await kit.getByLabel('What the kit is about').fill('Rubezh-2022');
  await kit.getByLabel('Number').fill('3');
  await kit.getByRole('button', { name: 'Add releases' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add to the kit' });
  await dialog.getByRole('listbox').getByRole('option').first().focus();
  await keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Add 1' }).press('Enter');
  await expect(dialog).toBeHidden();
  const parts = kit.getByRole('grid', { name: 'What is in it' }).getByRole('row');
  await expect(parts).toHaveCount(3);

  // A fact sheet is missing, is written from here, and stands in its place when one comes back.
  await kit.getByRole('button', { name: /^Write one: A fact sheet/ }).press('Enter');
  const release = new ReleasePage(page);
  await expect(release.headline).toBeFocused();
  await keyboard.type('Rubezh in figures');
  await release.saved();
  await keyboard.press('Alt+2');
  await expect(parts).toHaveCount(4);
  await expect(parts.nth(1)).toContainText('Rubezh in figures');
  await expect(kit.getByRole('region', { name: 'Not there yet' })).not.toContainText('A fact sheet');

  // Alt and an arrow move a part; so do its buttons.
  await parts.nth(1).focus();
  await keyboard.press('Alt+ArrowUp');
  await expect(parts.first()).toContainText('Rubezh in figures');
  await expect(parts.first()).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await expect(parts.nth(1)).toContainText('Rubezh in figures');
  await kit.getByRole('button', { name: 'Move “Media contacts” up' }).press('Enter');
  await expect(parts.nth(2)).toContainText('Media contacts');

  const word = info.outputPath('kit.docx');
  await chooseToSave(app, word);
  await kit.getByRole('button', { name: 'Word kit…' }).press('Enter');
  await expect(kit.getByRole('status')).toHaveText(/^kit\.docx is written and checked at/);
  const { value: words } = await mammoth.extractRawText({ path: word });
  for (const said of ['Press kit', 'Rubezh-2022', 'FACT SHEET', 'Rubezh in figures', 'Vladimir Zaynetdinov']) expect(words).toContain(said);
  const zip = info.outputPath('kit.zip');
  await chooseToSave(app, zip);
  await kit.getByRole('button', { name: 'ZIP with everything…' }).press('Enter');
  await expect(kit.getByRole('status')).toHaveText(/^kit\.zip is written and checked at/);
  expect(Object.keys(unzipSync(readFileSync(zip))).filter((name) => name.startsWith('releases/02-'))).toHaveLength(5);

  // Taken out, it can be brought back, and all of it is as it was.
  await kit.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(parts).toHaveCount(4);
  await expect(kit.getByLabel('Number')).toHaveValue('3');
});

test('a part is dragged to another place, and a release in the trash is told before the kit fails on it', async ({ page }) => {
  await page.getByRole('button', { name: 'Close this card' }).click();
  await page.keyboard.press('Alt+2');
  await page.getByRole('button', { name: 'New kit' }).first().click();
  const kit = page.getByRole('form');
  await kit.getByRole('button', { name: 'Add releases' }).click();
  await page.getByRole('dialog').getByRole('option').first().click();
  await page.getByRole('button', { name: 'Add 1' }).click();
  const parts = kit.getByRole('grid', { name: 'What is in it' }).getByRole('row');
  await expect(parts).toHaveCount(3);
  await parts.nth(2).dragTo(parts.first(), { sourcePosition: { x: 16, y: 16 }, targetPosition: { x: 60, y: 4 } });
  await expect(parts.first()).toContainText('Media contacts');

  await page.keyboard.press('Alt+1');
  await page.getByRole('listbox', { name: 'Releases' }).press('Delete');
  await page.keyboard.press('Alt+2');
  await expect(kit.getByText('1 release is in the trash')).toBeVisible();
  await kit.getByRole('button', { name: 'Word kit…' }).click();
  await expect(kit.getByRole('alert')).toContainText('is no longer in the library');
});

for (const [language, theme] of looks(
  ['light', 'dark'],
  [
    ['en', 'dark'],
    ['ru', 'light'],
  ],
))
  test(`the screen of kits in ${language}, ${theme}: nothing for axe to find, nothing cut off`, async ({ userData }) => {
    mkdirSync(userData, { recursive: true });
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: language, theme, welcomed: true }));
    const { app, page } = await launch(userData);
    const { kits } = texts[language];
    const shot = (name: string) => look(page, `${name}-${language}-${theme}`);
    await page.keyboard.press('Alt+2');
    await expect(page.getByRole('heading', { name: kits.empty.title })).toBeVisible();
    await shot('kits-empty');
    await page.getByRole('button', { name: kits.new }).first().click();
    await page.getByRole('form').getByLabel(kits.field.title).fill(kits.field.titleHint);
    await page.getByRole('button', { name: kits.add.button }).click();
    await page.getByRole('dialog').getByRole('option').first().click();
    await shot('kits-add');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(` 1$`, 'u') })
      .click();
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(3);
    await shot('kits');
    await page.getByRole('form').evaluate((form) => form.parentElement?.scrollTo(0, 9999));
    await picture(page, `kits-end-${language}-${theme}`);
    await page.setViewportSize({ width: 640, height: 480 });
    await shot('kits-zoomed');
    await app.close();
  });
