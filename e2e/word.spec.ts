import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { microsoftErrors } from '../core/docxRules/microsoftErrors.testing.mjs';
import mammoth from 'mammoth';
import { expect, test } from './launch.ts';
import { chooseToSave } from './pages/chooseInDialog.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

const run = promisify(execFile);

/** The same words with ordinary spaces and hyphens: numbers are printed with such as do not break. */
const breakable = (text: string) => text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');

test('a release with a contact from the book becomes a Word file that other programs read', async ({ page, app }, info) => {
  const release = new ReleasePage(page);
  await release.startNew();
  const { keyboard } = page;
  await keyboard.type('Rubezh-2022 ends at Harbmaidon');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('About 1,000 men and 300 vehicles took part.');

  // The contact comes from the book by keys alone: to the toolbar, to its Insert button, to the first contact.
  await keyboard.press('Alt+F10');
  const insert = page.getByRole('button', { name: 'Insert a contact, a photo and more' });
  for (let steps = 0; steps < 12 && !(await insert.evaluate((button) => button === document.activeElement)); steps += 1)
    await keyboard.press('ArrowRight');
  await expect(insert).toBeFocused();
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Contact block' }).press('Enter');
  const book = page.getByRole('dialog', { name: 'Insert a contact' });
  await book.getByRole('searchbox').fill('zaynet');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(book).toBeHidden();
  await expect(release.body.getByRole('group', { name: 'Contact: Vladimir Zaynetdinov' })).toBeVisible();

  const file = info.outputPath('rubezh.docx');
  await chooseToSave(app, file);
  await keyboard.press('Control+Shift+e');
  await release.told(/^rubezh\.docx is written and checked/);

  const { value: words } = await mammoth.extractRawText({ path: file });
  for (const part of [
    'Rubezh-2022 ends at Harbmaidon',
    'About 1,000 men',
    'Vladimir Zaynetdinov',
    'CSTO Press Secretary',
    '+7 495 621-33-23',
  ])
    expect(breakable(words)).toContain(part);
  expect(await microsoftErrors(file)).toEqual([]);

  // LibreOffice lays it out: nobody's words are lost on the way to paper.
  const profile = `-env:UserInstallation=file://${info.outputPath('office')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', info.outputDir, file]);
  const { stdout: printed } = await run('pdftotext', ['-layout', info.outputPath('rubezh.pdf'), '-']);
  expect(printed).toContain('Rubezh-2022 ends at Harbmaidon');
  expect(breakable(printed)).toContain('+7 495 621-33-23');
});

test('web page, Markdown, plain text and news JSON carry the same words, and a cancelled dialog writes nothing', async ({
  page,
  app,
}, info) => {
  const release = new ReleasePage(page);
  await expect(release.headline).toHaveValue(/CAR CRDF/);
  for (const [item, extension] of [
    ['Web page…', 'html'],
    ['Markdown…', 'md'],
    ['Plain text…', 'txt'],
    ['News JSON (ninjs)…', 'json'],
  ] as const) {
    const file = info.outputPath(`release.${extension}`);
    await chooseToSave(app, file);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await release.told(new RegExp(`^release\\.${extension} is written and checked`));
    const written = await readFile(file, 'utf8');
    expect(written).toContain('Vladimir Zaynetdinov');
    expect(written).toContain(extension === 'txt' ? 'tel/fax' : 'tel:+74956213323');
  }
  await chooseToSave(app, null);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Plain text…' }).click();
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled();
});

test('a file that cannot be written says so, and the older file stays whole', async ({ page, app }, info) => {
  const release = new ReleasePage(page);
  await expect(release.headline).toHaveValue(/CAR CRDF/);
  const blocker = info.outputPath('a-file');
  await writeFile(blocker, 'not a folder');
  await chooseToSave(app, path.join(blocker, 'release.docx'));
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('region', { name: 'Messages' }).getByText(/^The folder “.*a-file” cannot be found/)).toBeVisible();
  expect(await readFile(blocker, 'utf8')).toBe('not a folder');
});
