import { writeFile } from 'node:fs/promises';
import { expect, launch, test } from './launch.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('the Rubezh release is written from nothing by keys alone, with photo, quote and contact, and comes back at the same caret', async ({
  page,
  app,
  userData,
}, info) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  const command = async (words: string) => {
    await keyboard.press('Control+Shift+p');
    await keyboard.type(words);
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden();
  };
  await release.startNew();
  await keyboard.type('Rubezh-2022: collective forces block and destroy illegal armed groups');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('Today, at the "Harbmaidon" range, the forces began the next phase - 1,000 men took part.');
  await keyboard.press('Enter');

  const jpeg = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 200);
    canvas.getContext('2d')?.fillRect(0, 0, 320, 200);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  });
  const photo = info.outputPath('range.jpg');
  await writeFile(photo, Buffer.from(jpeg, 'base64'));
  await command('insert a photo');
  const picker = page.getByRole('dialog', { name: 'Insert a photo' });
  const chosen = page.waitForEvent('filechooser');
  await picker.getByRole('button', { name: 'Choose a photo…' }).press('Enter');
  await (await chosen).setFiles(photo);
  await picker.getByLabel('Description for those who cannot see it').pressSequentially('Troops at the range');
  await picker.getByRole('button', { name: 'Insert', exact: true }).press('Enter');
  await expect(release.body.getByRole('group', { name: 'Photo: Troops at the range' })).toBeVisible();

  await keyboard.press('Shift+Enter');
  await keyboard.type('We carried out every task.');
  await keyboard.press('Control+Alt+Shift+q');
  await expect(page.getByRole('dialog', { name: 'Who said it' }).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await keyboard.type('Anatoly Sidorov');
  await keyboard.press('Enter');
  await expect(release.body.locator('blockquote')).toHaveAttribute('data-attribution', '— Anatoly Sidorov');

  await command('insert a contact');
  const book = page.getByRole('dialog', { name: 'Insert a contact' });
  await book.getByRole('searchbox').fill('zaynet');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const contact = release.body.getByRole('group', { name: 'Contact: Vladimir Zaynetdinov' });
  await expect(contact).toBeVisible();
  await keyboard.press('Shift+Enter');
  await keyboard.type('The training goes on until Saturday');
  await release.saved();

  await app.close();
  const again = await launch(userData);
  const reopened = new ReleasePage(again.page);
  await expect(reopened.body).toContainText('at the “Harbmaidon” range, the forces began the next phase – 1,000 men');
  await expect(reopened.body.getByRole('group', { name: 'Photo: Troops at the range' })).toBeVisible();
  await expect(reopened.body.locator('blockquote')).toHaveAttribute('data-attribution', '— Anatoly Sidorov');
  await expect(reopened.body.getByRole('group', { name: 'Contact: Vladimir Zaynetdinov' })).toBeVisible();
  await expect(reopened.body).toBeFocused();
  await again.page.keyboard.type('.');
  await expect(reopened.body).toContainText('The training goes on until Saturday.');
  await again.app.close();
});
