import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './launch.ts';
import { chooseToSave } from './pages/chooseInDialog.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';
import { in1251, withIptc } from './pages/withIptc.ts';

/** A real photo, made by the browser itself, 640 × 400 pixels of JPEG or so many times as large. */
const takePhoto = (page: ReleasePage['headline'], times = 1): Promise<string> =>
  page.evaluate(async (_element, scale) => {
    const canvas = new OffscreenCanvas(640 * scale, 400 * scale);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.scale(scale, scale);
    pen.fillStyle = '#7a8b5a';
    pen.fillRect(0, 0, 640, 400);
    pen.fillStyle = '#c9d7e8';
    pen.fillRect(0, 0, 640, 160);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  }, times);

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
  await expect(dialog).toContainText('without location data');
  await expect(dialog.getByRole('button', { name: 'Size it is kept in' })).toContainText(/640 × 400 pixels, \d+ kB/u);
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

test('a large photo is offered in sizes with pixels and bytes, and the chosen one is kept', async ({ page }, info) => {
  const release = new ReleasePage(page);
  await release.startNew();
  const photo = info.outputPath('large.jpg');
  await writeFile(photo, Buffer.from(await takePhoto(release.headline, 5), 'base64'));
  await page.getByRole('button', { name: 'Insert a contact, a photo and more' }).click();
  await page.getByRole('menuitem', { name: 'Photo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Insert a photo' });
  await dialog.locator('input[type=file]').setInputFiles(photo);
  const sizes = dialog.getByRole('button', { name: 'Size it is kept in' });
  await expect(sizes).toContainText(/2400 × 1500 pixels, \d+ kB/u);
  await sizes.press('Enter');
  await expect(page.getByRole('option', { name: /pixels/u })).toHaveText([/^2400 × 1500/u, /^1600 × 1000/u, /^1000 × 625/u]);
  await page.getByRole('option', { name: /^1000 × 625/u }).press('Enter');
  await look(page, 'photo-sizes');
  await dialog.getByRole('button', { name: 'Insert without a description' }).press('Enter');
  await expect(dialog).toBeHidden();
  // Without a description it has no role yet.
  await expect(release.body.locator('img[src]')).toHaveJSProperty('naturalWidth', 1000);
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

/** Files as a person drops them on the page, each by its name and its bytes in base64. */
const dropOn = (place: ReleasePage['body'], kind: 'drop' | 'paste', files: { name: string; type: string; base64: string }[]) =>
  place.evaluate(
    (element, given) => {
      const carried = new DataTransfer();
      for (const { name, type, base64 } of given.files)
        carried.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name, { type }));
      const box = element.getBoundingClientRect();
      const at = { bubbles: true, cancelable: true, clientX: box.left + 40, clientY: box.top + 20 };
      element.dispatchEvent(
        given.kind === 'drop'
          ? new DragEvent('drop', { ...at, dataTransfer: carried })
          : new ClipboardEvent('paste', { ...at, clipboardData: carried }),
      );
    },
    { kind, files },
  );

test('several photos are dropped at once: each keeps what it says about itself, and what is no photo is told by its name', async ({
  page,
}) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Airborne troops landed.');
  const base64 = await takePhoto(release.headline);
  const said = withIptc(
    Buffer.from(base64, 'base64'),
    { caption: 'Десант на полигоне Харбмайдон', byLine: 'Иван Петров', credit: 'Пресс-центр', created: '20221020' },
    in1251,
  ).toString('base64');
  await dropOn(release.body, 'drop', [
    { name: 'one.jpg', type: 'image/jpeg', base64: said },
    { name: 'notes.txt', type: 'text/plain', base64: btoa('not a picture') },
    { name: 'cut.jpg', type: 'image/jpeg', base64: Buffer.from(base64, 'base64').subarray(0, 900).toString('base64') },
    { name: 'two.jpg', type: 'image/jpeg', base64 },
  ]);
  await release.told('2 photos added. Each still needs a description.');
  const figures = release.body.locator('figure');
  await expect(figures).toHaveCount(2);
  await expect(figures.first().locator('figcaption')).toHaveText('Десант на полигоне Харбмайдон');
  await expect(figures.first()).toContainText('Иван Петров / Пресс-центр');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('notes.txt');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('cut.jpg');
  await look(page, 'photos-dropped');
  await figures.first().locator('img').click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Date taken')).toHaveValue('20.10.2022');
  await look(page, 'photo-form');
  await page.keyboard.press('Escape');
  await release.saved();
  await page.keyboard.press('Control+z');
  await expect(figures).toHaveCount(1);
});

test('a photo is pasted, and the text beside is untouched by one that is no photo of a telephone', async ({ page }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Before.');
  const base64 = await takePhoto(release.headline);
  await dropOn(release.body, 'paste', [{ name: 'image.png', type: 'image/jpeg', base64 }]);
  await expect(release.body.locator('figure')).toHaveCount(1);
  await dropOn(release.body, 'paste', [
    { name: 'IMG_0001.HEIC', type: 'image/heic', base64: btoa('\0\0\0\u0018ftypheic\0\0\0\0mif1heic') },
  ]);
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('HEIC');
  await expect(release.body.locator('figure')).toHaveCount(1);
  await expect(release.body).toContainText('Before.');
});
