import { expect, test } from './launch.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('quotation marks, dashes and spaces are set while typing, in the language of the words; one undo gives back what was typed', async ({
  page,
}) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('The "Rubezh" training - 20 km away.');
  await expect(release.body.locator('p').first()).toHaveText('The “Rubezh” training – 20\u00a0km away.', { useInnerText: false });
  await keyboard.press('Enter');
  await keyboard.type('Учение "Рубеж" - это проверка...');
  await expect(release.body).toContainText('Учение «Рубеж»');
  expect(await release.body.locator('p').nth(1).textContent()).toBe('Учение «Рубеж»\u00a0— это проверка…');
  await keyboard.press('Control+z');
  expect(await release.body.locator('p').nth(1).textContent()).toBe('Учение «Рубеж»\u00a0— это проверка...');
  await keyboard.type('!');
  expect(await release.body.locator('p').nth(1).textContent()).toBe('Учение «Рубеж»\u00a0— это проверка...!');
  await release.saved();
});

test('signs of Markdown make headings, lists, quotes and lines, and one undo gives the signs back', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('## Who takes part');
  await keyboard.press('Enter');
  await keyboard.type('- Kazakhstan');
  await keyboard.press('Enter');
  await keyboard.type('Kyrgyzstan');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('1. First');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('> We are ready.');
  await keyboard.press('Enter');
  await keyboard.type('---');
  await keyboard.press('Enter');
  await keyboard.type('H');
  await keyboard.press('Control+=');
  await keyboard.type('2');
  await keyboard.press('Control+=');
  await keyboard.type('O');
  await expect(release.body.getByRole('heading', { name: 'Who takes part', level: 2 })).toBeVisible();
  await expect(release.body.locator('ul > li')).toHaveText(['Kazakhstan', 'Kyrgyzstan']);
  await expect(release.body.locator('ol > li')).toHaveText(['First']);
  await expect(release.body.locator('blockquote')).toHaveText('We are ready.');
  await expect(release.body.getByRole('group', { name: 'Line across the page' })).toBeVisible();
  await expect(release.body.locator('sub')).toHaveText('2');
  await look(page, 'typing-markdown');
  await keyboard.press('Enter');
  await keyboard.type('### ');
  await keyboard.press('Control+z');
  await keyboard.type('seven');
  await expect(release.body.locator('p').last()).toHaveText('### seven');
  await release.saved();
});

test('a text that was pasted is set at once by a command, and one undo gives all of it back', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.list.getByRole('option').first().click();
  await release.body.click();
  await keyboard.press('Control+Shift+p');
  await keyboard.type('typography');
  await keyboard.press('Enter');
  await release.told(/^\d+ places changed\. Ctrl\+Z brings them back\.$/);
  await expect(release.body).toContainText('Forces “Rubezh-2022” in the Republic');
  await keyboard.press('Control+z');
  await expect(release.body).toContainText('Forces "Rubezh-2022" in the Republic');
});
