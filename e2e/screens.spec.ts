import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { UiLanguage } from '../core/i18n/language.ts';
import { app as enApp } from '../renderer/i18n/en/app.ts';
import { app as ruApp } from '../renderer/i18n/ru/app.ts';
import { contacts as enContacts } from '../renderer/i18n/en/contacts.ts';
import { contacts as ruContacts } from '../renderer/i18n/ru/contacts.ts';
import { editor as enEditor } from '../renderer/i18n/en/editor.ts';
import { editor as ruEditor } from '../renderer/i18n/ru/editor.ts';
import { library as enLibrary } from '../renderer/i18n/en/library.ts';
import { library as ruLibrary } from '../renderer/i18n/ru/library.ts';
import { expect, launch, test } from './launch.ts';

const texts = {
  en: { app: enApp, contacts: enContacts, editor: enEditor, library: enLibrary },
  ru: { app: ruApp, contacts: ruContacts, editor: ruEditor, library: ruLibrary },
};

/** Where the pictures go, to be looked at. */
const pictures = path.resolve(import.meta.dirname, '../test-results/screens');
mkdirSync(pictures, { recursive: true });

/** axe's complaints in a form that can be read in a test's output. */
async function complaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** Tells which texts of the window are cut off at its edges or by their own boxes. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, label, h1, h2, h3, legend, .button, .status, .tab, .bar-item, .link-chip')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return element.scrollWidth > element.clientWidth + 1 || box.right > innerWidth + 1 || box.left < -1;
      })
      .map((element) => element.innerText || element.getAttribute('aria-label') || element.tagName),
  );

async function look(page: Page, name: string): Promise<void> {
  // What rises or fades has arrived.
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  expect.soft(await complaints(page), name).toEqual([]);
  expect.soft(await cutOff(page), `cut off in ${name}`).toEqual([]);
}

for (const language of ['en', 'ru'] as const satisfies UiLanguage[]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen in ${language}, ${theme}: nothing for axe to find, nothing cut off`, async ({ userData }, info) => {
      info.setTimeout(180_000);
      mkdirSync(userData, { recursive: true });
      writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: language, theme }));
      const { app, page } = await launch(userData);
      const { app: common, contacts, editor, library } = texts[language];
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
      await page.getByRole('button', { name: common.bar.publish }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await shot('publish');
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: library.filter.trash }).click();
      await shot('trash');
      await page.getByRole('button', { name: library.filter.back }).click();

      await page.keyboard.press('Alt+2');
      await page.getByRole('listbox', { name: contacts.list }).getByRole('option').first().click();
      await shot('contacts');
      await page.getByRole('tab', { name: contacts.signOffs }).click();
      await page.getByRole('listbox', { name: contacts.signOffList }).getByRole('option').first().click();
      await shot('sign-offs');

      await page.keyboard.press('Alt+3');
      await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible();
      await shot('outbox-empty');
      await page.keyboard.press('Alt+4');
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
}
