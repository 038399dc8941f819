import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, launch, test } from './launch.ts';
import { chooseToSave } from './pages/chooseInDialog.ts';
import { look, picture } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';
import { texts } from './pages/texts.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^History/ });
const versions = (page: Page) => dialog(page).getByRole('listbox', { name: 'Versions' }).getByRole('option');
const comparison = (page: Page) => dialog(page).getByRole('region', { name: 'Comparison' });

/** The browser tells the editor of a moved caret a frame later; nobody types as fast as a test. */
const caretMoved = (page: Page) => page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));

/** Exports to Word, which keeps the text as a version. */
async function exportOnce(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await chooseToSave(app, file);
  await page.keyboard.press('Control+Shift+e');
  await new ReleasePage(page).told(/written and checked/);
}

/** A release that was exported once and changed since. */
async function changedAfterExport(app: ElectronApplication, page: Page, file: string): Promise<ReleasePage> {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('Peacekeepers train');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await page.keyboard.type('The exercise began on Monday.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Six states take part.');
  await exportOnce(app, page, file);
  await release.body.getByText('The exercise began on Monday.').click();
  await caretMoved(page);
  await page.keyboard.press('End');
  await caretMoved(page);
  for (let key = 0; key < 'Monday.'.length; key++) await page.keyboard.press('Backspace');
  await page.keyboard.type('Thursday at dawn.');
  await release.saved();
  return release;
}

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Acts on this release' }).click();
  await page.getByRole('menuitem', { name: 'History…' }).click();
  await expect(dialog(page)).toBeVisible();
}

test('an exported text is compared with the present one word by word, comes back, and the undoing is one press', async ({
  app,
  page,
}, info) => {
  const release = await changedAfterExport(app, page, info.outputPath('release.docx'));
  await openHistory(page);
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('Exported');
  await expect(versions(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page).getByRole('status')).toHaveText('In the text: 3 words added, 1 word removed.');
  await expect(comparison(page).locator('ins')).toHaveText('Thursday at dawn');
  await expect(comparison(page).locator('del')).toHaveText('Monday');
  // What did not change stands on both sides.
  await expect(comparison(page).getByText('Six states take part.')).toHaveCount(2);

  await dialog(page).getByRole('button', { name: 'Bring this version back' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(release.body).toContainText('The exercise began on Monday.');
  await release.told(/is the present text again/);
  await expect(page.getByText('changed outside this window')).toBeHidden();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(release.body).toContainText('The exercise began on Thursday at dawn.');
  await release.told('The text is as it was before');
  await expect(page.getByText('changed outside this window')).toBeHidden();

  // Nothing of this way was lost.
  await openHistory(page);
  await expect(versions(page)).toHaveCount(5);
  await expect(versions(page).nth(0)).toContainText('Earlier version came back · As the present text');
  await expect(versions(page).nth(1)).toContainText('Earlier version came back');
  await expect(versions(page).nth(2)).toContainText('Before an earlier version came back');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('what is written after an earlier version came back is kept, with the caret in the text', async ({ app, page, userData }, info) => {
  const release = await changedAfterExport(app, page, info.outputPath('release.docx'));
  await openHistory(page);
  await dialog(page).getByRole('button', { name: 'Bring this version back' }).click();
  await expect(release.body).toContainText('began on Monday.');
  await expect(release.body).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' It ends on Friday.');
  await release.saved();
  await app.close();
  const again = await launch(userData);
  await expect(new ReleasePage(again.page).body).toContainText('Six states take part. It ends on Friday.');
  await expect(new ReleasePage(again.page).body).toContainText('began on Monday.');
  await again.app.close();
});

test('with keys alone: the palette opens it, arrows choose a version, any two are compared, Escape leaves all as it was', async ({
  app,
  page,
}, info) => {
  const release = await changedAfterExport(app, page, info.outputPath('release.docx'));
  await exportOnce(app, page, info.outputPath('second.docx'));
  await release.headline.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' at dawn');
  await release.saved();
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('прежние версии');
  await expect(page.getByRole('dialog', { name: 'All commands' }).getByRole('option').first()).toContainText(
    'See earlier versions of this release',
  );
  await page.keyboard.press('Enter');
  await expect(versions(page)).toHaveCount(3);
  await expect(versions(page).first()).toBeFocused();
  const status = dialog(page).getByRole('status');
  await expect(status).toHaveText('Fields that differ: headline.');
  await page.keyboard.press('ArrowDown');
  await expect(versions(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(status).toHaveText('In the text: 3 words added, 1 word removed. Fields that differ: headline.');
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('button', { name: /Compare with/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('In the text: 3 words added, 1 word removed.');
  await page.keyboard.press('Tab');
  await expect(comparison(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(release.headline).toHaveValue('Peacekeepers train at dawn');
  await expect(release.headline).toBeFocused();
});

test('a release nobody has changed says that there are no earlier versions yet', async ({ page }) => {
  await new ReleasePage(page).startNew();
  await openHistory(page);
  await expect(dialog(page).getByRole('heading', { name: 'No earlier versions yet' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
});

for (const [language, theme] of [
  ['en', 'light'],
  ['ru', 'dark'],
] as const) {
  test(`the history in ${language}, ${theme}: nothing for axe to find, nothing cut off`, async ({ userData }, info) => {
    info.setTimeout(120_000);
    mkdirSync(userData, { recursive: true });
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: language, theme, welcomed: true }));
    const { app, page } = await launch(userData);
    const { body, common, editor, history, library } = texts[language];
    const shot = (name: string) => look(page, `${name}-${language}-${theme}`);
    const text = page.getByRole('textbox', { name: body.label });
    const open = async () => {
      await page.getByRole('button', { name: library.row.actions }).click();
      await page.getByRole('menuitem', { name: library.row.history }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    };
    const close = async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    // The sample: a whole release with contact and sign-off.
    await page.getByRole('listbox', { name: library.listLabel }).getByRole('option').first().click();
    await expect(text).toBeVisible();
    await open();
    await shot('history-empty');
    await close();
    await text.locator('p').first().click();
    await caretMoved(page);
    await page.keyboard.press('Home');
    await caretMoved(page);
    await page.keyboard.type(language === 'en' ? 'On Thursday, ' : 'В четверг ');
    await text.locator('p').nth(2).click();
    await caretMoved(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await caretMoved(page);
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(language === 'en' ? 'One more paragraph.' : 'Ещё один абзац.');
    await page.getByRole('textbox', { name: editor.headline, exact: true }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(language === 'en' ? ' today' : ' сегодня');
    await expect(page.getByText(new RegExp(common.save.saved.replace('{{time}}', '')))).toBeVisible();
    await open();
    await expect(page.getByRole('region', { name: history.comparison })).toBeVisible();
    await shot('history');
    await page.emulateMedia({ forcedColors: 'active' });
    // axe reads the colours that are written, not the forced ones.
    await picture(page, `history-forced-${language}-${theme}`);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 640, height: 480 });
    await page.waitForFunction(() => innerWidth === 640);
    await shot('history-zoomed');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.waitForFunction(() => innerWidth === 1280);
    await page.getByRole('button', { name: history.restore }).click();
    await expect(page.getByRole('region', { name: common.notice.region }).getByRole('button', { name: common.act.undo })).toBeVisible();
    await shot('history-restored');
    await app.close();
  });
}
