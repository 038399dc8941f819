import { expect, test } from './launch.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('a snippet written once is put into a release by keys alone', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await keyboard.press('Alt+2');
  await page.getByRole('tab', { name: 'Snippets' }).click();
  await page.getByRole('button', { name: 'New snippet' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Aim of the training');
  await page.getByRole('textbox', { name: 'Title' }).fill('About Rubezh');
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Rubezh is held every year.\nSix states take part.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved on this computer/).first()).toBeVisible();

  await keyboard.press('Alt+1');
  await release.startNew();
  await keyboard.type('Rubezh-2022');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('It began today.');
  await keyboard.press('Control+Shift+p');
  await keyboard.type('snippet');
  await keyboard.press('Enter');
  const picker = page.getByRole('dialog', { name: 'Insert a snippet' });
  await expect(picker.getByRole('option')).toHaveCount(1);
  await look(page, 'insert-snippet');
  await picker.getByRole('searchbox').fill('rubezh');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(release.body.getByRole('heading', { name: 'About Rubezh', level: 3 })).toBeVisible();
  await expect(release.body).toContainText('Six states take part.');
  await keyboard.type(' More will follow.');
  await expect(release.body).toContainText('Six states take part. More will follow.');
  await release.saved();
});
