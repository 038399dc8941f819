import { expect, test } from './launch.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('a template is filled in by Tab, place after place, and Tab then leaves the text', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await keyboard.press('Control+Shift+p');
  await keyboard.type('speech');
  await keyboard.press('Enter');
  await expect(release.body).toContainText('[Rank or office, first name, surname] spoke on [day and month]');
  await keyboard.type('The Chief of Staff at the close of Rubezh-2022');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.press('Control+Home');
  await keyboard.press('Tab');
  await keyboard.type('Colonel General Anatoly Sidorov');
  await keyboard.press('Tab');
  await keyboard.type('20 October');
  await expect(release.body).toContainText('Colonel General Anatoly Sidorov spoke on 20 October at [event]');
  await keyboard.press('Tab');
  await look(page, 'template-filling');
  // Eleven more places, and then the next control: nobody is held in the text.
  for (let places = 0; places < 11; places += 1) await keyboard.press('Tab');
  expect(await page.evaluate(() => String(getSelection()))).toBe('[Where sound and video can be had.]');
  await keyboard.press('Tab');
  await expect(release.body).not.toBeFocused();
  await release.saved();
});
