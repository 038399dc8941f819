import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, launch, test } from './launch.ts';
import { chooseToOpen, chooseToSave } from './pages/chooseInDialog.ts';
import { look } from './pages/look.ts';
import { texts } from './pages/texts.ts';

const sample = path.resolve(import.meta.dirname, '../assets/samples/letterhead.docx');

for (const [language, theme] of [
  ['en', 'light'],
  ['ru', 'dark'],
] as const)
  test(`a letterhead of one’s own is tried, looked at and chosen, and what cannot be one is told why, in ${language}, ${theme}`, async ({
    userData,
  }, info) => {
    mkdirSync(userData, { recursive: true });
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: language, theme, welcomed: true }));
    const { app, page } = await launch(userData);
    const { settings, common } = texts[language];
    await page.keyboard.press('Alt+5');
    const renamed = info.outputPath('renamed.docx');
    writeFileSync(renamed, '%PDF-1.7');
    await chooseToOpen(app, renamed);
    await page.getByRole('button', { name: settings.own.add }).press('Enter');
    await expect(page.getByRole('alert')).toContainText('renamed.docx');
    await page.getByRole('alert').scrollIntoViewIfNeeded();
    await look(page, `letterhead-refused-${language}-${theme}`);

    await chooseToOpen(app, sample);
    await page.getByRole('button', { name: settings.own.add }).press('Enter');
    const card = page.getByRole('list', { name: settings.own.list }).getByRole('listitem');
    await expect(card).toHaveCount(1);
    await card.getByLabel(settings.own.unit).fill(language === 'ru' ? 'Объединённый пресс-центр' : 'Joint Press Center');
    await card.getByLabel(settings.own.name, { exact: true }).focus();
    await expect(page.getByRole('button', { name: settings.own.chosen })).toContainText(/letterhead – /u);
    await card.scrollIntoViewIfNeeded();
    await look(page, `letterheads-${language}-${theme}`);
    await card.getByRole('button', { name: settings.own.preview }).press('Enter');
    const frame = page.frameLocator('iframe.letterhead-page');
    await expect(frame.getByText(language === 'ru' ? 'Это не релиз' : 'This is not a release')).toBeVisible();
    await look(page, `letterhead-preview-${language}-${theme}`);
    await page.getByRole('button', { name: common.act.close }).press('Enter');

    await page.keyboard.press('Alt+1');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('button', { name: common.bar.export })).toBeVisible();
    const file = info.outputPath('out.docx');
    await chooseToSave(app, file);
    await page.keyboard.press('Control+Shift+e');
    await expect(page.getByRole('region', { name: common.notice.region }).getByText(/^out\.docx/u)).toBeVisible();
    expect((await mammoth.extractRawText({ path: file })).value).toContain('The CAR CRDF began');
    // The crest of the letterhead went with it, byte for byte.
    const media = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'));
    expect(media(readFileSync(file))).toEqual(media(readFileSync(sample)));
    await app.close();
  });
