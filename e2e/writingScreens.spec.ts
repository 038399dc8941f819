import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, launch, test } from './launch.ts';
import { look } from './pages/look.ts';
import { looks } from './pages/long.ts';
import { texts } from './pages/texts.ts';

const wrong = { en: 'The exersise went on at Harbmaidon, the comander said.', ru: 'Учения прдолжились, сообщил камандир.' } as const;

for (const [language, theme] of looks(
  ['light', 'dark', 'contrast', 'forced'],
  [
    ['en', 'light'],
    ['ru', 'dark'],
    ['ru', 'contrast'],
    ['en', 'forced'],
  ],
)) {
  test(`the tools of writing in ${language}, ${theme}: nothing for axe to find, nothing cut off`, async ({ userData }, info) => {
    info.setTimeout(180_000);
    mkdirSync(userData, { recursive: true });
    const colours = theme === 'forced' ? {} : { theme };
    writeFileSync(
      path.join(userData, 'settings.json'),
      JSON.stringify({ uiLanguage: language, ...colours, author: language === 'ru' ? 'Иван Петров' : 'Ivan Petrov' }),
    );
    const { app, page } = await launch(userData);
    if (theme === 'forced') await page.emulateMedia({ forcedColors: 'active' });
    const { body, contacts, editor } = texts[language];
    const { keyboard } = page;
    const shot = (name: string) => look(page, `writing-${name}-${language}-${theme}`);
    const text = page.getByRole('textbox', { name: body.label });
    const dialog = page.getByRole('dialog');
    const closed = async () => {
      await keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    };

    await text.locator('p').first().click();
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await keyboard.press('ArrowUp');
    await keyboard.type(wrong[language]);
    await page.getByLabel(editor.inspector.notesHint).fill(wrong[language]);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('spelling-notes')?.size ?? 0)).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('spelling')?.size ?? 0)).toBeGreaterThan(0);
    await text.locator('p').first().click();
    await keyboard.press('Home');
    await shot('spelling');
    await keyboard.press('F7');
    await expect(page.getByRole('menu')).toBeVisible();
    await shot('spelling-menu');
    await keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();

    await keyboard.press('Home');
    for (let word = 0; word < 3; word += 1) await keyboard.press('Control+Shift+ArrowRight');
    await keyboard.press('Control+Alt+m');
    await expect(page.getByLabel(body.comments.new)).toBeFocused();
    await keyboard.type(wrong[language]);
    // The boxes of the selection that is held meanwhile lie over its words.
    const held = page.locator('.held-selection').first();
    const veil = await held.evaluate((box) => getComputedStyle(box).backgroundColor);
    expect(Number(/[,/] ([\d.]+)\)$/.exec(veil)?.[1] ?? 1)).toBeLessThan(0.5);
    await shot('comment');
    await keyboard.press('Control+Enter');
    await expect(text).toBeFocused();

    await keyboard.press('Control+h');
    await keyboard.type(language === 'ru' ? 'ОДКБ' : 'CSTO');
    await shot('replace');
    await keyboard.press('Escape');

    await keyboard.press('Home');
    await keyboard.press('Control+Alt+Shift+q');
    await expect(dialog).toBeVisible();
    await shot('speaker');
    await closed();

    await page.getByRole('complementary').getByRole('button', { name: editor.inspector.insertContact }).click();
    await dialog.getByRole('button', { name: editor.contact.new }).click();
    await expect(dialog.getByRole('textbox', { name: contacts.text.name })).toBeVisible();
    await expect(dialog.locator('.check:not([data-selected]) .box > *').first()).toHaveCSS(
      theme === 'forced' ? 'visibility' : 'color',
      theme === 'forced' ? 'hidden' : /, 0\)$/,
    );
    await shot('contact-form');
    await keyboard.press('Escape');
    await closed();
    await page.getByRole('complementary').getByRole('button', { name: editor.inspector.insertSnippet }).click();
    await expect(dialog).toBeVisible();
    await shot('snippet');
    await closed();

    await keyboard.press('Control+Alt+p');
    const preview = page.frameLocator(`iframe[title="${editor.preview.label}"]`);
    await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
    await shot('preview');
    await page.getByRole('tab', { name: editor.preview.docx }).click();
    await expect(page.getByText(editor.preview.wordNote)).toBeVisible();
    await expect(preview.locator('section')).toBeVisible();
    await shot('preview-word');
    await app.close();
  });
}
