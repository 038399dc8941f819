import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from './launch.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';
import { texts } from './pages/texts.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'All commands' });
const offered = (page: Page) => palette(page).getByRole('option');

/** Opens the palette, types, waits until the command stands first, and takes it. */
async function command(page: Page, typed: string, first: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.type(typed);
  await expect(offered(page).first()).toContainText(first);
  await expect(offered(page).first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

/** A new release with one line of text; the caret stands at its end. */
async function write(page: Page, text: string): Promise<ReleasePage> {
  const release = new ReleasePage(page);
  await release.startNew();
  for (const line of ['A headline', '']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await expect(release.body).toBeFocused();
  await page.keyboard.type(text);
  return release;
}

test('a Russian word finds a command with an English name, which acts where the caret stands', async ({ page }) => {
  const release = await write(page, 'Today the training began');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await command(page, 'КУРСИВ', 'Italic');
  await expect(release.body.locator('em')).toHaveText('began');
  await page.keyboard.press('End');
  await command(page, 'жирн', 'Bold');
  await expect(release.body).toBeFocused();
  await page.keyboard.type(' on time');
  await expect(release.body.locator('strong')).toHaveText(' on time');
  await expect(release.body).toContainText('Today the training began on time');

  await command(page, 'подзаголовок', 'Subheading');
  await expect(release.body.getByRole('heading', { level: 3 })).toHaveText('Today the training began on time');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(release.body.getByRole('heading', { level: 3 })).toHaveText('Today the training began on time!');
  await release.saved();
});

test('Escape leaves everything as it was: the focus, the caret and what was selected', async ({ page }) => {
  const release = await write(page, 'Six states send units');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('bold');
  await expect(offered(page).first()).toHaveText(/^Bold/);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(release.body).toBeFocused();
  await page.keyboard.type(' many');
  await expect(release.body).toContainText('Six states send many units');

  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.keyboard.press('Control+Shift+p');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(release.body).toBeFocused();
  await page.keyboard.type('few');
  await expect(release.body).toContainText('Six states send few units');
  await expect(release.body.locator('strong')).toHaveCount(0);

  // In a field of the page it is the same.
  await release.headline.focus();
  await page.keyboard.press('End');
  await command(page, 'тёмное', 'Dark appearance');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(release.headline).toBeFocused();
  await page.keyboard.type(' goes on');
  await expect(release.headline).toHaveValue('A headline goes on');
});

test('what cannot be done now says why, does nothing, and is offered once it can be done', async ({ page }) => {
  const release = await write(page, 'Units:');
  await page.keyboard.press('Control+Shift+p');
  await expect(offered(page).filter({ hasText: 'Add a row below' })).toHaveCount(0);
  await page.keyboard.type('row below');
  await expect(offered(page).first()).toContainText('The caret is not in a table');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(release.body.getByRole('row')).toHaveCount(0);

  await command(page, 'таблицу', 'Insert a table');
  await expect(release.body.getByRole('row')).toHaveCount(3);
  await command(page, 'строку ниже', 'Add a row below');
  await expect(release.body.getByRole('row')).toHaveCount(4);
  await page.keyboard.type('Kazakhstan');
  await expect(release.body.getByRole('row').first()).toContainText('Kazakhstan');
  await command(page, 'undo', 'Undo');
  await expect(release.body).not.toContainText('Kazakhstan');

  await release.headline.focus();
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('italic');
  await expect(offered(page).first()).toContainText('Put the caret into the text first');
});

test('everything of the window is there: templates, sections, panels, dialogs, copies, the trash, files', async ({ page }) => {
  const release = await write(page, 'Text.');
  await command(page, 'репортаж учения', 'New release: Exercise report');
  await expect(release.headline).toBeFocused();
  await expect(release.body).not.toContainText('Text.');

  await command(page, 'outbox', 'Go to the outbox');
  await expect(page.getByRole('main', { name: 'Outbox' })).toBeVisible();
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('duplicate');
  await expect(offered(page).first()).toContainText('No release is open');
  await page.keyboard.press('Escape');
  await command(page, 'релизам', 'Go to the releases');

  await expect(release.list).toBeVisible();
  await command(page, 'список скрыть', 'Show or hide the list');
  await expect(release.list).toBeHidden();
  await command(page, 'hide list', 'Show or hide the list');
  await expect(release.list.getByRole('option')).toHaveCount(3);
  await command(page, 'копию', 'Duplicate this release');
  await expect(release.list.getByRole('option')).toHaveCount(4);
  await command(page, 'корзину', 'Move this release to the trash');
  await expect(release.list.getByRole('option')).toHaveCount(3);

  await command(page, 'вставленного', 'Make a release of a pasted text');
  await expect(page.getByRole('dialog', { name: 'Paste a text' })).toBeVisible();
  // A dialog is answered before anything else begins.
  await page.keyboard.press('Control+Shift+p');
  await expect(palette(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a contact chosen through the palette comes in where the caret was', async ({ page }) => {
  const release = await write(page, 'Before.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('After.');
  await page.keyboard.press('ArrowUp');
  await command(page, 'контакт', 'Insert a contact');
  const picker = page.getByRole('dialog', { name: 'Insert a contact' });
  await expect(picker.getByRole('searchbox')).toBeFocused();
  // The list answers to keys a moment after it has come; there is one contact in it.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(picker.getByRole('option')).toHaveAttribute('data-focused', 'true', { timeout: 200 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(release.body.locator('> *')).toHaveText([/^Before\.$/, /Press Secretary/, /^After\.$/]);
});

test('in the caption of a photo the palette acts on the words of the caption, and its paragraphs stay paragraphs', async ({
  page,
}, info) => {
  const release = await write(page, 'Troops landed.');
  const photo = info.outputPath('landing.jpg');
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(64, 40);
    canvas.getContext('2d')?.fillRect(0, 0, 64, 40);
    return btoa(String.fromCharCode(...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())));
  });
  writeFileSync(photo, Buffer.from(bytes, 'base64'));
  await command(page, 'фото', 'Insert a photo');
  const dialog = page.getByRole('dialog', { name: 'Insert a photo' });
  await dialog.locator('input[type=file]').setInputFiles(photo);
  await dialog.getByLabel('Description for those who cannot see it').fill('Paratroopers');
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  const figure = release.body.getByRole('group', { name: 'Photo: Paratroopers' });
  await figure.getByText('Caption: who, what, when, where').or(figure.getByLabel('Caption')).first().click();
  // The browser tells the editor of a moved caret a frame after the click; nobody types as fast as a test.
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
  await page.keyboard.type('The landing');
  await expect(figure).toContainText('The landing');
  await command(page, 'bold', 'Bold');
  await page.keyboard.type(' in time');
  await expect(figure.locator('strong')).toHaveText(' in time');
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('quote');
  await expect(offered(page).first()).toContainText('Only words may stand here');
  await page.keyboard.press('Escape');
  await page.keyboard.type('!');
  await expect(figure).toContainText('The landing in time!');
});

test('what was used lately stands first, also after the window was closed', async ({ page, app, userData }) => {
  await write(page, 'Text');
  await command(page, 'italic', 'Italic');
  await command(page, 'dark', 'Dark appearance');
  await command(page, 'bold', 'Bold');
  await new ReleasePage(page).saved();
  await app.close();
  const again = await launch(userData);
  // What needs a caret in the text is offered from there alone.
  await expect(new ReleasePage(again.page).body).toBeFocused();
  await again.page.keyboard.press('Control+Shift+p');
  await expect(palette(again.page).getByRole('group', { name: 'Used lately' }).getByRole('option')).toHaveText([
    /^Bold/,
    /^Dark appearance/,
    /^Italic/,
  ]);
  await again.page.keyboard.press('ArrowDown');
  await again.page.keyboard.press('Enter');
  await again.page.keyboard.type('!');
  await expect(new ReleasePage(again.page).body.locator('strong')).toHaveText('!');
  await again.app.close();
});

test('both open with the Russian layout on, and the palette understands the wrong one', async ({ page }) => {
  const press = (code: string, key: string, shiftKey: boolean) =>
    page.evaluate(
      ([code, key, shiftKey]) => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, code, shiftKey, ctrlKey: true, bubbles: true, cancelable: true }),
        );
      },
      [code, key, shiftKey] as const,
    );
  await press('KeyP', 'З', true);
  await expect(palette(page)).toBeVisible();
  await page.keyboard.type('ыреклгеы');
  await expect(palette(page).getByText('No command is called that')).toBeVisible();
  for (let key = 0; key < 8; key++) await page.keyboard.press('Backspace');
  await page.keyboard.type('ылщкесгеы');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await press('Slash', '.', false);
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the menu and the rail open them too', async ({ page, app }) => {
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('show-shortcuts')?.click();
  });
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Ctrl+Shift+P')).toBeVisible();
  await expect(sheet.getByText('Alt+Shift+↑')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Commands' }).click();
  await palette(page)
    .getByRole('button', { name: /^Keyboard shortcuts/ })
    .click();
  await expect(sheet).toBeVisible();
  await expect(palette(page)).toHaveCount(0);
});

for (const [language, theme] of [
  ['en', 'light'],
  ['ru', 'dark'],
] as const) {
  test(`palette and sheet in ${language}, ${theme}: nothing for axe to find, nothing cut off`, async ({ userData }, info) => {
    info.setTimeout(120_000);
    mkdirSync(userData, { recursive: true });
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: language, theme }));
    const { app, page } = await launch(userData);
    const { commands } = texts[language];
    const shot = (name: string) => look(page, `${name}-${language}-${theme}`);
    const dialog = page.getByRole('dialog', { name: commands.palette.title });
    const open = async (typed: string) => {
      await page.keyboard.press('Control+Shift+p');
      await expect(dialog).toBeVisible();
      await page.keyboard.type(typed);
    };
    const close = async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    await open('');
    await shot('palette');
    await close();
    for (const [name, typed] of [
      ['palette-found', language === 'en' ? 'спис' : 'list'],
      ['palette-hindered', language === 'en' ? 'row' : 'стро'],
      ['palette-none', 'xyzzy'],
    ] as const) {
      await open(typed);
      await shot(name);
      await close();
    }
    const sheet = page.getByRole('dialog', { name: commands.shortcuts.title });
    await page.keyboard.press('Control+/');
    await expect(sheet).toBeVisible();
    await shot('shortcuts');
    await page.setViewportSize({ width: 640, height: 480 });
    await page.waitForFunction(() => innerWidth === 640);
    await shot('shortcuts-zoomed');
    await close();
    await open('');
    await shot('palette-zoomed');
    await app.close();
  });
}
