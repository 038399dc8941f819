import { expect, test } from './launch.ts';
import { look, picture } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

/** The words that are marked as written wrong. */
const marked = (page: import('@playwright/test').Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spelling') ?? [])].map(String).toSorted());

test('words written wrong are marked in both languages, put right by F7 alone, and own words are known from then on', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.type('Exersise began');
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('spelling-headline') ?? [])].map(String))).toEqual(['Exersise']);
  await keyboard.press('Home');
  await keyboard.press('F7');
  await expect(page.getByRole('menu', { name: /Exersise/ })).toBeVisible();
  await picture(page, 'spelling-headline');
  await keyboard.press('Enter');
  await expect(release.headline).toHaveValue('Exercise began');
  await expect(release.headline).toBeFocused();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('The exersise at Harbmaidon. Военослужащие ОДКБ прибыли в Бишкек, брат Шакиралиев ');
  await expect.poll(() => marked(page)).toEqual(['exersise', 'Военослужащие', 'Шакиралиев'].toSorted());
  await look(page, 'spelling');

  await keyboard.press('F7');
  const menu = page.getByRole('menu', { name: /exersise/ });
  await expect(menu.getByRole('menuitem', { name: 'exercise', exact: true })).toBeVisible();
  await picture(page, 'spelling-menu');
  await keyboard.press('Enter');
  await expect(release.body).toContainText('The exercise at');
  await expect(release.body).toBeFocused();
  await keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'Военнослужащие' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(release.body).toContainText('Военнослужащие');
  await keyboard.press('F7');
  await expect(page.getByRole('menu', { name: /Шакиралиев/ })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Add to my words' }).click();
  await expect.poll(() => marked(page)).toEqual([]);
  await keyboard.press('F7');
  await release.told('No spelling mistakes found.');
  await keyboard.press('Control+End');
  await keyboard.type('Шакиралиеву спасбо ');
  await expect.poll(() => marked(page)).toEqual(['спасбо']);
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('spelling') ?? [];
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(place.x, place.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'спасибо' }).click();
  await expect(release.body).toContainText('Шакиралиеву спасибо');
  await keyboard.press('Control+z');
  await expect(release.body).toContainText('Шакиралиеву спасбо');
  await keyboard.press('F7');
  await expect(page.getByRole('menu')).toBeVisible();
  await keyboard.press('Escape');
  await expect(release.body).toBeFocused();
});
