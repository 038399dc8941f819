import { expect, test } from './launch.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('a contact that changed in the book says so in the release, and is brought up to date only when asked', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.list.getByRole('option').first().click();
  const block = release.body.getByRole('group', { name: 'Contact: Vladimir Zaynetdinov' });
  await expect(block).toContainText('+7 495 621-33-23');
  await expect(block.getByText('The contact book has a newer copy.')).toBeHidden();

  await keyboard.press('Alt+3');
  await page.getByRole('listbox', { name: 'Contacts' }).getByRole('option').first().click();
  await page.getByRole('textbox', { name: 'Number' }).first().fill('+7 495 621-33-99');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('01.10.2022');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved on this computer/).first()).toBeVisible();

  await keyboard.press('Alt+1');
  await expect(block.getByText('The contact book has a newer copy.')).toBeVisible();
  await expect(block).toContainText('+7 495 621-33-23');
  await look(page, 'contact-newer');
  // By keys alone: to the block, into its dialog, to the button.
  await block.click();
  await keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Take the newer copy' }).press('Enter');
  await expect(block).toContainText('+7 495 621-33-99');
  await expect(block).toContainText('Valid only until 1 Oct 2022; the release is for 20 Oct 2022');
  await look(page, 'contact-expired');
  await keyboard.press('Control+z');
  await expect(block).toContainText('+7 495 621-33-23');
  await expect(block.getByText('The contact book has a newer copy.')).toBeVisible();
});

test('a contact that is in no book yet is written where it is inserted, by keys alone, and stands in the book from then on', async ({
  page,
}) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('Call us.');
  await keyboard.press('Control+Shift+p');
  await keyboard.type('insert contact');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Insert a contact' });
  await dialog.getByRole('button', { name: 'New contact…' }).press('Enter');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Aida Bekova');
  await dialog.getByRole('textbox', { name: 'Role' }).fill('Duty officer');
  await look(page, 'contact-new');
  await dialog.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(release.body.getByRole('group', { name: 'Contact: Aida Bekova' })).toContainText('Duty officer');
  await keyboard.press('Alt+3');
  await expect(page.getByRole('listbox', { name: 'Contacts' }).getByRole('option', { name: /Aida Bekova/ })).toBeVisible();
});
