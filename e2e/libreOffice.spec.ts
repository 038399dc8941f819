import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './launch.ts';
import { copyFromLibreOffice } from './pages/copyFromLibreOffice.ts';
import { picture } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

const source = path.resolve(import.meta.dirname, 'pages/pastedFromLibreOffice.fodt');

test('a text copied in LibreOffice keeps its shape, and nothing hidden in it comes along', async ({ page }, info) => {
  test.setTimeout(120_000);
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('Rubezh-2022');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  // LibreOffice locks what it opens, and another test opens the same text.
  const copy = info.outputPath('text.fodt');
  await copyFile(source, copy);
  const end = await copyFromLibreOffice(copy, info.outputPath('office'));
  try {
    await page.bringToFront();
    await release.body.click();
    await expect(async () => {
      await page.keyboard.press('Control+v');
      await expect(release.body).toContainText('The end.', { timeout: 2000 });
    }).toPass({ timeout: 30_000 });
  } finally {
    await end();
  }
  await picture(page, 'pasted-libreoffice');
  await expect(release.body.getByRole('heading', { name: 'Who takes part', level: 2 })).toBeVisible();
  await expect(release.body.locator('strong')).toHaveText(['1,000 men']);
  await expect(release.body.getByRole('link', { name: 'six states' })).toHaveAttribute('href', 'https://odkb-csto.org/');
  await expect(release.body.locator('ol > li > ul > li, ol > li ul li')).toHaveText(['artillery']);
  await expect(release.body.locator('ol')).toContainText('Kazakhstan');
  await expect(release.body.getByRole('cell')).toHaveText(['State', 'Men', 'Tajikistan', '500']);
  await expect(release.body).not.toContainText(/secret|comment|hidden|Boss/);
  await expect(release.body.locator('[style*="color"], [style*="font"]')).toHaveCount(0);
});
