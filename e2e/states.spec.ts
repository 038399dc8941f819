import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, launch, test } from './launch.ts';
import { startNewsroom } from './newsroom/startNewsroom.ts';
import { answering } from './pages/answering.ts';
import { chooseToOpen } from './pages/chooseInDialog.ts';
import { look } from './pages/look.ts';
import { setLink } from './pages/setLink.ts';
import { texts } from './pages/texts.ts';

const seed = path.resolve(import.meta.dirname, '../assets/samples/rubezh-2022.txt');

for (const [language, theme] of [
  ['en', 'light'],
  ['ru', 'dark'],
] as const) {
  test(`what happens to a release, in ${language}, ${theme}: every state can be read and nothing is cut off`, async ({
    userData,
  }, info) => {
    info.setTimeout(120_000);
    const newsroom = await startNewsroom({ port: 0, dataDir: info.outputPath('newsroom'), token: 'right' });
    const { common, body, editor, library, outbox, settings } = texts[language];
    const destinations = [
      { id: '3f0f5b1e-93ab-4f1c-9d2e-0a1b2c3d4e5f', name: 'Press site', address: newsroom.url },
      { id: '3f0f5b1e-93ab-4f1c-9d2e-0a1b2c3d4e60', name: 'Headquarters', address: 'https://press.example.org' },
    ];
    mkdirSync(userData, { recursive: true });
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: language, theme, destinations, welcomed: true }));
    const { app, page } = await launch(userData);
    const sendThere = { en: 'Send there', ru: 'Отправлять' }[language];
    const shot = (name: string) => look(page, `${name}-${language}-${theme}`);

    await chooseToOpen(app, seed);
    await page.keyboard.press('Control+o');
    await expect(page.getByRole('dialog', { name: library.report.title })).toBeVisible();
    await shot('import-report');
    await page.keyboard.press('Enter');

    const text = page.getByRole('textbox', { name: body.label });
    await text.locator('p').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: body.link.title })).toBeVisible();
    await shot('link');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: body.toolbar.table, exact: true }).click();
    await expect(text.getByRole('table')).toBeVisible();
    for (const head of ['Unit', 'Men', 'Vehicles']) {
      await page.keyboard.type(head);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: body.table.label }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await shot('table');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await text.getByRole('group').last().click();
    await shot('block-selected');

    await page.keyboard.press('Alt+5');
    await page.getByRole('listitem').filter({ hasText: 'Press site' }).getByRole('button', { name: settings.destinations.editAct }).click();
    await page.getByLabel(settings.destinations.token).fill('wrong');
    await shot('destination');
    await page.getByRole('radio', { name: settings.destinations.kind.wordpress }).check({ force: true });
    await shot('destination-wordpress');
    await page.getByRole('radio', { name: settings.destinations.kind.dateline }).check({ force: true });
    await answering(app, sendThere, () => page.keyboard.press('Enter'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('listitem').filter({ hasText: 'Press site' }).getByRole('button', { name: settings.destinations.check }).click();
    await expect(page.getByRole('alert').or(page.locator('.problem')).first()).toBeVisible();
    await shot('destinations');

    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Control+Shift+Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('radio', { name: /Press site/ }).check({ force: true });
    await shot('publish-where');
    await setLink(app, false);
    await page.getByRole('button', { name: outbox.publish.act, exact: true }).last().click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText(common.status.waiting).first()).toBeVisible();
    await shot('locked');
    await page.keyboard.press('Alt+4');
    await expect(page.getByRole('list', { name: outbox.list }).getByRole('listitem')).toContainText(common.status.waiting);
    await shot('outbox-waiting');

    await setLink(app, true);
    await page.keyboard.press('Alt+5');
    await page.getByRole('listitem').filter({ hasText: 'Press site' }).getByRole('button', { name: settings.destinations.editAct }).click();
    await page.getByLabel(settings.destinations.token).fill('right');
    await answering(app, sendThere, () => page.keyboard.press('Enter'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Alt+4');
    await expect(page.getByRole('list', { name: outbox.list }).getByRole('listitem')).toContainText(common.status.delivered, {
      timeout: 20_000,
    });
    await shot('outbox-delivered');
    await page.keyboard.press('Alt+1');
    await page.getByLabel(editor.inspector.date).fill('31.13.2022');
    await page.keyboard.press('Tab');
    await shot('wrong-date');
    await page.getByLabel(editor.inspector.date).fill('');
    await page.keyboard.press('Alt+4');
    const parcels = page.getByRole('list', { name: outbox.list }).getByRole('listitem');
    await parcels.getByRole('button', { name: outbox.recall.act }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByLabel(outbox.recall.reason).fill('2 × Su-25 → 4 × Su-25');
    await shot('recall');
    await page.getByRole('button', { name: outbox.recall.confirm, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(parcels.filter({ hasText: common.status.retracted })).toBeVisible({ timeout: 20_000 });
    await shot('outbox-recalled');
    await app.close();
    await newsroom.close();
  });
}
