import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Where the pictures go, to be looked at. */
const pictures = path.resolve(import.meta.dirname, '../../test-results/screens');
mkdirSync(pictures, { recursive: true });

/** axe's complaints in a form that can be read in a test's output. */
async function complaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${html} ${failureSummary}`),
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

/** Takes a picture of the screen to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  // The name of what the pointer happens to rest on is no part of the screen, and comes up whenever it likes.
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  // What rises or fades has arrived, or was broken off by what came next.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** Takes a picture of the screen to be looked at, and finds what axe complains of and what is cut off. */
export async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect.soft(await complaints(page), name).toEqual([]);
  expect.soft(await cutOff(page), `cut off in ${name}`).toEqual([]);
}
