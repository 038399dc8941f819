import { writeFileSync } from 'node:fs';
import { expect, test } from './launch.ts';
import { chooseToOpen } from './pages/chooseInDialog.ts';
import { look } from './pages/look.ts';

test('an embargo without a zone is asked about, the zone is found by a city in Russian, and confirming it answers', async ({
  page,
  app,
}, info) => {
  const file = info.outputPath('embargo.md');
  writeFileSync(file, '# The units finished\n\n**EMBARGOED UNTIL 20 October 2036, 14:00**\n\nBody of the text.\n');
  await chooseToOpen(app, file);
  await page.keyboard.press('Control+o');
  const report = page.getByRole('dialog', { name: 'Imported' });
  await expect(report).toContainText('It says: “EMBARGOED UNTIL 20 October 2036, 14:00”');
  const line = page.locator('.release-line');
  await expect(line).toHaveText('EMBARGOED UNTIL 20 October 2036, 14:00 (time to be confirmed)');
  const zone = report.getByRole('combobox', { name: 'Time zone' });
  await zone.fill('Душанбе');
  await page.getByRole('option', { name: 'Asia/Dushanbe' }).click();
  await expect(zone).toHaveValue('Asia/Dushanbe');
  await look(page, 'embargo-asked');
  await report.getByRole('button', { name: 'Confirm' }).click();
  await expect(report.getByRole('combobox', { name: 'Time zone' })).toBeHidden();
  await expect(line).toHaveText('EMBARGOED UNTIL 20 October 2036, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)');
});
