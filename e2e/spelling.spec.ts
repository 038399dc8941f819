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

test('notes, training and number beside the page are spelled too, and what is asked for behind their last wrong word is in the text', async ({
  page,
}) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('The exersise went on.');
  const wrongIn = (field: string) => page.evaluate((name) => [...(CSS.highlights.get(`spelling-${name}`) ?? [])].map(String), field);
  const training = page.getByRole('textbox', { name: 'Training' });
  await training.fill('Joint trainig Rubezh, the longest name that a training of many states has ever had');
  await training.press('End');
  await keyboard.press('Enter');
  await expect(training).toHaveValue(/ever had$/);
  await expect.poll(() => wrongIn('training')).toEqual(['trainig']);
  const notes = page.getByLabel('Never published');
  await notes.fill('Ask before you quote.\n\nThe comander speaks at noon. The secund line is far below.');
  await expect.poll(() => wrongIn('notes')).toEqual(['comander', 'secund']);
  await look(page, 'spelling-fields');
  // Each mark lies where its word is drawn.
  const lines = await notes.evaluate((area: HTMLTextAreaElement) => {
    const [range] = CSS.highlights.get('spelling-notes') ?? [];
    const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight);
    return ((range as Range).getBoundingClientRect().top - area.getBoundingClientRect().top) / lineHeight;
  });
  expect(lines).toBeGreaterThan(2);
  expect(lines).toBeLessThan(3);
  await notes.press('Control+Home');
  await keyboard.press('F7');
  await expect(page.getByRole('menu', { name: /comander/ })).toBeVisible();
  await page.getByRole('menuitem', { name: 'commander', exact: true }).click();
  await expect(notes).toHaveValue(/The commander speaks/);
  await expect(notes).toBeFocused();
  await expect.poll(() => wrongIn('notes')).toEqual(['secund']);
  await notes.press('Control+End');
  await keyboard.press('F7');
  await expect(page.getByRole('menu', { name: /exersise/ })).toBeVisible();
  await keyboard.press('Escape');
  await expect(release.body).toBeFocused();
});
