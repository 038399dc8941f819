import { expect, test } from './launch.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('a table is written by keys alone: cells by Tab, a caption over it, one undo takes the caption back', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  const command = async (name: string) => {
    await keyboard.press('Control+Shift+p');
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden();
  };
  await release.startNew();
  await keyboard.type('Forces at Rubezh-2022');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await command('Table');
  await keyboard.type('State');
  await keyboard.press('Tab');
  await keyboard.type('Men');
  await keyboard.press('Tab');
  await keyboard.type('Aircraft');
  await expect(release.body.getByRole('columnheader', { name: 'Men' })).toBeVisible();
  await command('Caption of the table');
  await page.getByRole('dialog', { name: 'Caption of the table' }).getByRole('textbox').pressSequentially('Forces that take part');
  await keyboard.press('Enter');
  const table = release.body.getByRole('table', { name: 'Forces that take part' });
  await expect(table).toBeVisible();
  await look(page, 'table-caption');
  await keyboard.press('Control+z');
  await expect(table).toBeHidden();
  await keyboard.press('Control+y');
  await expect(table).toBeVisible();
  await release.saved();
});
