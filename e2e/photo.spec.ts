import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './launch.ts';
import { chooseToSave } from './pages/chooseInDialog.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

/** A real photo, made by the browser itself: 640 × 400 pixels of JPEG. */
const takePhoto = (page: ReleasePage['headline']): Promise<string> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 400);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.fillStyle = '#7a8b5a';
    pen.fillRect(0, 0, 640, 400);
    pen.fillStyle = '#c9d7e8';
    pen.fillRect(0, 0, 640, 160);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });

test('a photo with description, credit and caption stands in the text and in the Word file', async ({ page, app }, info) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('Landing at Harbmaidon');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Airborne troops landed.');
  const photo = info.outputPath('landing.jpg');
  await writeFile(photo, Buffer.from(await takePhoto(release.headline), 'base64'));

  await page.getByRole('button', { name: 'Insert a contact, a photo and more' }).click();
  await page.getByRole('menuitem', { name: 'Photo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Insert a photo' });
  await dialog.locator('input[type=file]').setInputFiles(photo);
  await expect(dialog).toContainText('640 × 400 pixels, without location data');
  await dialog.getByLabel('Description for those who cannot see it').fill('Paratroopers above a green valley');
  await dialog.getByLabel('Credit').fill('Photo: Ivan Petrov');
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(dialog).toBeHidden();
  const figure = release.body.getByRole('group', { name: 'Photo: Paratroopers above a green valley' });
  await expect(figure.getByRole('img')).toHaveJSProperty('naturalWidth', 640);
  await figure.getByText('Caption: who, what, when, where').or(figure.getByLabel('Caption')).first().click();
  await page.keyboard.type('The landing, 20 October 2022');
  await release.saved();

  const file = info.outputPath('landing.docx');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+Shift+e');
  await release.told(/^landing\.docx is written and checked/);
  const parts = unzipSync(new Uint8Array(await readFile(file)));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('descr="Paratroopers above a green valley"');
  expect(text).toContain('The landing, 20 October 2022');
  expect(text).toContain('Photo: Ivan Petrov');
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
});

test('no letter typed in the very moment after a click into a caption is lost', async ({ page }, info) => {
  const release = new ReleasePage(page);
  const photo = info.outputPath('landing.jpg');
  await writeFile(photo, Buffer.from(await takePhoto(release.headline), 'base64'));
  await page.getByRole('complementary', { name: 'About this release' }).getByRole('button', { name: 'Photo…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Insert a photo' });
  await dialog.locator('input[type=file]').setInputFiles(photo);
  await dialog.getByRole('button', { name: 'Insert without a description' }).click();
  await expect(dialog).toBeHidden();
  const caption = release.body.locator('figcaption').first();
  const letters = Array.from('abcdefghijkl');
  for (const letter of letters) {
    await caption.click();
    await page.keyboard.type(letter);
    // Escape selects the photo as a whole, so that each click comes from a selected block.
    await page.keyboard.press('Escape');
  }
  await expect(async () => {
    expect(
      Array.from((await caption.innerText()).replaceAll(/[^a-l]/g, ''))
        .toSorted()
        .join(''),
    ).toBe(letters.join(''));
  }).toPass({ timeout: 5000 });
});

test('a file that is no picture is refused in the dialog, and another one can be chosen', async ({ page }, info) => {
  const file = info.outputPath('notes.jpg');
  await writeFile(file, 'not a picture');
  await page.getByRole('complementary', { name: 'About this release' }).getByRole('button', { name: 'Photo…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Insert a photo' });
  await dialog.locator('input[type=file]').setInputFiles(file);
  await expect(dialog.getByRole('alert')).toContainText('notes.jpg');
  await expect(dialog.getByRole('button', { name: 'Choose a photo…' })).toBeEnabled();
});
