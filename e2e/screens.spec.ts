import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, launch, test } from './launch.ts';
import { look } from './pages/look.ts';
import { looks } from './pages/long.ts';
import { texts } from './pages/texts.ts';

for (const [language, theme] of looks(
  ['light', 'dark'],
  [
    ['en', 'light'],
    ['ru', 'dark'],
  ],
)) {
  test(`every screen in ${language}, ${theme}: nothing for axe to find, nothing cut off`, async ({ userData }, info) => {
    info.setTimeout(180_000);
    mkdirSync(userData, { recursive: true });
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: language, theme }));
    const { app, page } = await launch(userData);
    const { common, contacts, editor, library } = texts[language];
    const shot = (name: string) => look(page, `${name}-${language}-${theme}`);

    await shot('first-start');
    await page.getByRole('button', { name: common.welcome.dismiss }).click();
    await page.getByRole('button', { name: library.new.tooltip }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await shot('new-menu');
    await page.getByRole('menuitem').nth(1).click();
    await expect(page.getByRole('textbox', { name: editor.headline, exact: true })).toHaveValue('');
    await page.getByText(editor.inspector.embargoOn).click();
    await page.getByLabel(editor.inspector.place, { exact: true }).fill(language === 'ru' ? 'Душанбе' : 'Dushanbe');
    await page.keyboard.press('Escape');
    await shot('template');
    for (const [picker, label] of [
      ['contact', editor.inspector.insertContact],
      ['sign-off', editor.inspector.insertSignOff],
      ['photo', editor.inspector.insertPhoto],
    ] as const) {
      await page.getByRole('complementary').getByRole('button', { name: label }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await shot(`insert-${picker}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await page.getByRole('button', { name: common.bar.export }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await shot('export-menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: common.bar.publish }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await shot('publish');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: library.filter.trash }).click();
    await shot('trash');
    await page.getByRole('button', { name: library.filter.back }).click();

    await page.keyboard.press('Alt+3');
    await page.getByRole('listbox', { name: contacts.list }).getByRole('option').first().click();
    await shot('contacts');
    await page.getByRole('tab', { name: contacts.signOffs }).click();
    await page.getByRole('listbox', { name: contacts.signOffList }).getByRole('option').first().click();
    await shot('sign-offs');
    await page.getByRole('tab', { name: contacts.snippets }).click();
    await page.getByRole('button', { name: contacts.newSnippet }).first().click();
    await page.getByRole('textbox', { name: contacts.snippet.name }).fill(contacts.snippet.titleHint);
    await shot('snippets');

    await page.keyboard.press('Alt+4');
    await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible();
    await shot('outbox-empty');
    await page.keyboard.press('Alt+5');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await shot('settings');

    // The smallest window, and one as narrow as 400 % zoom makes it.
    await page.keyboard.press('Alt+1');
    for (const [name, width, height] of [
      ['small', 1024, 640],
      ['zoomed', 640, 480],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForFunction((wanted) => innerWidth === wanted, width);
      await shot(name);
    }
    await app.close();
  });
}
