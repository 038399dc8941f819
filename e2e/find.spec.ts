import { expect, test } from './launch.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('words are found in headline, text and notes, and replaced everywhere, with one way back', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.type('Самолет над полигоном');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Первый самолёт сел. Второй ');
  await keyboard.press('Control+b');
  await keyboard.type('само');
  await keyboard.press('Control+b');
  await keyboard.type('лет взлетел.');
  await page.getByLabel('Never published').fill('самолёт не называть');
  await release.body.click();

  await keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await expect(bar.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await keyboard.type('самолет');
  await expect(bar.getByRole('status')).toHaveText('1 of 4 · headline');
  expect(await page.evaluate(() => [...(CSS.highlights.get('find-field-current') ?? [])].map(String))).toEqual(['Самолет']);
  await look(page, 'find-headline');
  await keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('2 of 4');
  await look(page, 'find');
  await keyboard.press('F3');
  await keyboard.press('F3');
  await expect(bar.getByRole('status')).toHaveText('4 of 4 · notes to editors');
  expect(await page.evaluate(() => [...(CSS.highlights.get('find-field-current') ?? [])].map(String))).toEqual(['самолёт']);
  await look(page, 'find-notes');
  await keyboard.press('Shift+F3');
  await bar.getByRole('button', { name: 'ё = е' }).click();
  await expect(bar.getByRole('status')).toContainText('of 2');
  await bar.getByRole('button', { name: 'ё = е' }).click();

  await keyboard.press('Control+h');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('вертолёт');
  await expect(bar.getByRole('status')).toContainText('of 4');
  await look(page, 'find-replace');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await release.told('4 places replaced');
  await expect(release.headline).toHaveValue('вертолёт над полигоном');
  await expect(release.body).toHaveText('Первый вертолёт сел. Второй вертолёт взлетел.');
  await expect(release.body.locator('strong')).toHaveText('вертолёт');
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(release.headline).toHaveValue('Самолет над полигоном');
  await expect(release.body).toHaveText('Первый самолёт сел. Второй самолет взлетел.');
  await expect(release.body.locator('strong')).toHaveText('само');

  // Keys take all of it back and forth as well.
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(release.headline).toHaveValue('вертолёт над полигоном');
  await release.body.click();
  await keyboard.press('Control+z');
  await expect(release.body).toHaveText('Первый самолёт сел. Второй самолет взлетел.');
  await expect(release.headline).toHaveValue('Самолет над полигоном');
  await keyboard.press('Control+y');
  await expect(release.headline).toHaveValue('вертолёт над полигоном');
  await keyboard.press('Control+z');
  await expect(release.headline).toHaveValue('Самолет над полигоном');
});

test('the way back out of replacing everywhere takes nothing along that was written since', async ({ page }) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.type('Самолёт');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('Сел самолёт.');
  await keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('textbox', { name: 'Find', exact: true }).fill('самолёт');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('вертолёт');
  await expect(bar.getByRole('status')).toContainText('of 2');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await release.told('2 places replaced');
  await release.body.click();
  await keyboard.press('Control+End');
  await keyboard.type(' Потери: нет.');
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await release.told('The text has been changed since');
  await expect(release.body).toHaveText('Сел вертолёт. Потери: нет.');
  await expect(release.headline).toHaveValue('вертолёт');
});

test('in a narrow window what lies over the page gives way to the fields of finding', async ({ page }) => {
  const release = new ReleasePage(page);
  await page.setViewportSize({ width: 640, height: 480 });
  await release.body.click();
  await page.getByRole('button', { name: 'Show details' }).click();
  await expect(page.getByRole('complementary', { name: 'About this release' })).toBeVisible();
  await page.keyboard.press('Control+h');
  await expect(page.getByRole('complementary', { name: 'About this release' })).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused();
});

test('a pattern is looked for and put in another order; one that is wrong is told, one that could go on for ever ends; Escape selects what was found', async ({
  page,
}) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('Сначала Tajikistan, Kazakhstan.');
  await keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('button', { name: 'Regular expression' }).click();
  const words = bar.getByRole('textbox', { name: 'Find' });
  await words.fill('(a+)+$');
  await expect(bar.getByRole('status')).toHaveText('Not found');
  await words.fill('(');
  await expect(bar.getByRole('status')).toContainText('cannot be looked for');
  await words.fill(String.raw`(\w+), (\w+)`);
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('$2, $1');
  await bar.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(release.body).toHaveText('Сначала Kazakhstan, Tajikistan.');
  await words.fill('Kazakhstan');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(release.body).toBeFocused();
  await keyboard.type('Armenia');
  await expect(release.body).toHaveText('Сначала Armenia, Tajikistan.');
});
