import { expect, test } from './launch.ts';
import { picture } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('the place of the dateline is found by a few letters in either language, with its country', async ({ page }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('Training');
  await release.field('Place').fill('харб');
  await expect(page.getByRole('option', { name: /Harbmaidon training range/ })).toBeVisible();
  // An open list hides the rest of the window from screen readers, which axe cannot know to be meant.
  await picture(page, 'place-en-light');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(release.field('Place')).toHaveValue('Harbmaidon training range');
  await expect(release.field('Country')).toHaveValue('Tajikistan');
  await expect(page.getByText(/^HARBMAIDON TRAINING RANGE, Tajikistan/)).toBeVisible();
});

test('a place that is not in the gazetteer is typed as it is, remembered, and offered again', async ({ page }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('Training');
  await release.field('Place').fill('Field camp North');
  await release.field('Country').fill('Tajikistan');
  await expect(page.getByText(/^FIELD CAMP NORTH, Tajikistan/)).toBeVisible();
  await page.getByRole('button', { name: 'Remember this place' }).click();
  await expect(page.getByRole('button', { name: 'Remember this place' })).toBeHidden();
  await release.startNew();
  await release.field('Place').fill('camp');
  await page.getByRole('option', { name: /Field camp North/ }).click();
  await expect(release.field('Country')).toHaveValue('Tajikistan');
});
