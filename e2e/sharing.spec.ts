import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Role } from '../core/api/role.ts';
import { expect, launch, test } from './launch.ts';
import { startNewsroom } from './newsroom/startNewsroom.ts';
import { openStore } from './newsroom/store/openStore.ts';
import { keepUser } from './newsroom/users/users.ts';
import { answering } from './pages/answering.ts';
import { chooseToOpen, chooseToSave } from './pages/chooseInDialog.ts';
import { look, picture } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';
import { setLink } from './pages/setLink.ts';
import { texts } from './pages/texts.ts';

const tokenOf = (role: Role) => `token-of-${role}`;

/** A desk in a window of its own, with a library of its own. */
interface Desk {
  app: ElectronApplication;
  page: Page;
  release: ReleasePage;
}

/** A newsroom with an author at the range and a release authority at headquarters, each at a desk that does not share yet. */
async function openTwoDesks(at: (name: string) => string, languages: readonly ['en' | 'ru', 'en' | 'ru'] = ['en', 'en']) {
  const dataDir = at('newsroom');
  const newsroom = await startNewsroom({ port: 0, dataDir, token: 'nobody', perMinute: 0 });
  const store = await openStore(dataDir);
  for (const [name, role] of [
    ['The range', 'author'],
    ['Headquarters', 'release-authority'],
  ] as const)
    await keepUser(store, { name, role }, tokenOf(role), new Date().toISOString());
  await store.close();
  const open = async (name: string, language: 'en' | 'ru'): Promise<Desk> => {
    const folder = at(name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ uiLanguage: language }));
    const { app, page } = await launch(folder);
    return { app, page, release: new ReleasePage(page) };
  };
  const [range, headquarters] = await Promise.all([open('range', languages[0]), open('headquarters', languages[1])]);
  const close = async () => {
    for (const { app } of [range, headquarters]) {
      await app.evaluate((electron) => electron.app.exit(0)).catch(() => {});
      await app.close().catch(() => {});
    }
    await newsroom.close();
  };
  return { newsroom, range, headquarters, close };
}

/** Adds the newsroom with a token and switches sharing on, as an officer does it. */
async function startSharing({ app, page }: Desk, address: string, role: Role): Promise<void> {
  await page.keyboard.press('Alt+5');
  await page.getByRole('button', { name: 'Add a destination' }).click();
  const dialog = page.getByRole('dialog', { name: 'New destination' });
  await dialog.getByLabel('Name', { exact: true }).fill('Newsroom');
  await dialog.getByLabel('Address').fill(address);
  await dialog.getByLabel('Access token').fill(tokenOf(role));
  await dialog.getByRole('switch', { name: /Share drafts/ }).check({ force: true });
  await look(page, `destination-share-${role}`);
  const said = await answering(app, 'Send there', () => dialog.getByRole('button', { name: 'Save' }).click());
  expect(said).toContain('all drafts, contacts and books of this computer are sent there');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/both sides agreed at/)).toBeVisible({ timeout: 20_000 });
}

/** Takes a command from the palette. */
async function command({ page }: Desk, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  const palette = page.getByRole('dialog', { name: /All commands|Все команды/ });
  await page.keyboard.type(name);
  await expect(palette.getByRole('option').first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

/** The instant at which both sides last agreed, by the machine's half; the line shows it to the second only. */
const agreedAt = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(async () => {
    const { calls } = (globalThis as unknown as { dateline: { calls: Record<string, (given: null) => Promise<unknown>> } }).dateline;
    const told = (await calls['share.list']?.(null)) as { ok: true; value: { states: { at: string | null }[] } };
    return told.value.states[0]?.at;
  });

/** Shares at once, and waits until it is done. */
async function shareNow({ page }: Desk): Promise<void> {
  await page.keyboard.press('Alt+5');
  const button = page.getByRole('button', { name: /^(Share now|Обменяться сейчас)$/ });
  const sharing = page.getByRole('group').filter({ has: button });
  await expect(sharing).toHaveAttribute('aria-busy', 'false');
  const before = await agreedAt(page);
  await button.click();
  await expect.poll(() => agreedAt(page), { timeout: 20_000 }).not.toBe(before);
  await expect(sharing).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Alt+1');
}

test('two desks write the same release apart, come online, put it together, decide, approve and publish', async ({ userData }, info) => {
  info.setTimeout(240_000);
  const { newsroom, range, headquarters, close } = await openTwoDesks((name) => path.join(userData, name));
  try {
    await expect(range.release.headline).toHaveValue(/CAR CRDF/);
    await range.release.startNew();
    await range.page.keyboard.type('Landing at Harbmaidon');
    await range.release.body.click();
    await range.page.keyboard.type('Divers crossed the river.');
    await range.page.keyboard.press('Enter');
    await range.page.keyboard.type('The training goes on.');
    await range.release.saved();
    await startSharing(range, newsroom.url, 'author');
    await startSharing(headquarters, newsroom.url, 'release-authority');
    await headquarters.page.keyboard.press('Alt+1');
    const row = headquarters.release.list.getByRole('option', { name: /Landing at Harbmaidon/ });
    await expect(row).toBeVisible();
    // The sample that comes with the program is the same at both desks.
    await expect(headquarters.release.list.getByRole('option')).toHaveCount(2);
    await row.click();
    await expect(headquarters.release.body).toContainText('Divers crossed the river.');

    // Apart: the range has no link, and both write.
    await setLink(range.app, false);
    await range.page.keyboard.press('Alt+1');
    await range.release.headline.fill('Landing at Harbmaidon: first day');
    await range.release.body.getByText('The training goes on.').click();
    await range.page.keyboard.press('End');
    await range.page.keyboard.type(' Nobody was hurt.');
    await range.release.saved();
    await headquarters.release.headline.fill('Landing at Harbmaidon ends');
    await headquarters.release.body.getByText('Divers crossed the river.').click();
    await headquarters.page.keyboard.press('End');
    await headquarters.page.keyboard.type(' It took an hour.');
    await headquarters.release.saved();
    await shareNow(headquarters);
    await setLink(range.app, true);
    await shareNow(range);

    // The range is asked about the headline alone; the paragraphs fit together.
    const notice = range.page.getByText(/changed 1 place that you changed too/);
    await expect(notice).toBeVisible({ timeout: 15_000 });
    await look(range.page, 'share-notice-en-light');
    await range.page.keyboard.press('Control+Shift+Enter');
    const publish = range.page.getByRole('dialog', { name: 'Publish' });
    await publish.getByRole('button', { name: 'Publish' }).click();
    await expect(publish.getByText(/nobody has decided yet what it is to say/)).toBeVisible();
    await range.page.keyboard.press('Escape');
    await expect(publish).toBeHidden();
    await range.page.getByRole('button', { name: 'Compare and decide' }).click();
    const questions = range.page.getByRole('dialog', { name: 'Questions from other desks' });
    const headline = questions.getByRole('region', { name: 'Headline' });
    await expect(headline).toContainText('first day');
    await look(range.page, 'share-conflict-en-light');
    await headline.getByRole('radio', { name: 'Written anew' }).check({ force: true });
    await headline.getByLabel('Your wording').fill('Landing at Harbmaidon: the first day ends');
    await expect(questions.getByText('1 of 1 decided')).toBeVisible();
    await look(range.page, 'share-own-en-light');
    await questions.getByRole('button', { name: 'Put it together so' }).click();
    await expect(questions.getByText('Nothing to decide')).toBeVisible();
    await range.page.keyboard.press('Escape');
    await expect(range.release.headline).toHaveValue('Landing at Harbmaidon: the first day ends');
    await expect(range.release.body).toContainText('It took an hour.');
    await expect(range.release.body).toContainText('Nobody was hurt.');
    await shareNow(range);

    // On the page of headquarters nothing changes by itself.
    await shareNow(headquarters);
    await expect(headquarters.page.getByText(/changed this text elsewhere. It fits together with yours/)).toBeVisible();
    await expect(headquarters.release.headline).toHaveValue('Landing at Harbmaidon ends');
    await look(headquarters.page, 'share-waiting-en-light');
    await headquarters.page.keyboard.press('Control+Shift+Enter');
    const early = headquarters.page.getByRole('dialog', { name: 'Publish' });
    await expect(early.getByText(/The range changed this text, and the changes are not let in yet/)).toBeVisible();
    await look(headquarters.page, 'publish-waiting-en-light');
    await headquarters.page.keyboard.press('Escape');
    await expect(early).toBeHidden();
    await headquarters.page.getByRole('button', { name: 'Let the changes in' }).click();
    await headquarters.release.told(/The changes of The range are in the text/);
    await expect(headquarters.release.headline).toHaveValue('Landing at Harbmaidon: the first day ends');
    await expect(headquarters.release.body).toContainText('Nobody was hurt.');

    // The author publishes; it waits for the release authority, and then goes out by itself.
    await range.page.keyboard.press('Control+Shift+Enter');
    await publish.getByRole('button', { name: 'Publish' }).click();
    await expect(publish).toBeHidden();
    await range.page.keyboard.press('Alt+4');
    const parcel = range.page.getByRole('list', { name: 'What is on its way and what has arrived' }).getByRole('listitem');
    await expect(parcel).toContainText(/approved/, { timeout: 20_000 });
    // Headquarters reads what lies there and approves it.
    await command(headquarters, 'Approve what lies at a newsroom');
    const approval = headquarters.page.getByRole('dialog', { name: 'Approve what lies at a newsroom' });
    await expect(approval.getByText('The range has sent this version. It is not approved yet.')).toBeVisible();
    await expect(approval.getByRole('region', { name: 'What would be approved' })).toContainText('Nobody was hurt.');
    await look(headquarters.page, 'approve-en-light');
    await approval.getByRole('button', { name: 'Approve this version' }).click();
    await headquarters.release.told(/is approved$/);
    const sendNow = parcel.getByRole('button', { name: /Send now|Try now|Try again/ }).first();
    await expect(async () => {
      // When its rest is over it goes by itself, and nothing is left to press.
      if (await sendNow.isVisible()) await sendNow.click({ timeout: 2000 });
      await expect(parcel).toContainText('Delivered', { timeout: 5000 });
    }).toPass({ timeout: 60_000 });
    const front = await (await fetch(newsroom.url)).text();
    const [address = ''] = /\/releases\/[0-9a-f-]{36}/.exec(front) ?? [];
    const shown = await (await fetch(newsroom.url + address)).text();
    for (const words of ['the first day ends', 'It took an hour.', 'Nobody was hurt.']) expect(shown).toContain(words);
  } finally {
    await close();
  }
});

for (const language of ['en', 'ru'] as const)
  test(`questions of other desks, in ${language}: a passage, a contact, a deletion; both sides can be seen, taken or written anew`, async ({
    userData,
  }, info) => {
    info.setTimeout(180_000);
    const { newsroom, range, headquarters, close } = await openTwoDesks((name) => path.join(userData, name));
    try {
      await expect(range.release.headline).toHaveValue(/CAR CRDF/);
      for (const headline of ['Landing', 'Deleted']) {
        await range.release.startNew();
        await range.page.keyboard.type(headline);
        await range.release.body.click();
        await range.page.keyboard.type(`The ${headline.toLowerCase()} went well.`);
        await range.release.saved();
      }
      await startSharing(range, newsroom.url, 'author');
      await startSharing(headquarters, newsroom.url, 'release-authority');
      await headquarters.page.keyboard.press('Alt+1');
      await headquarters.release.list.getByRole('option', { name: /Landing/ }).click();
      await headquarters.release.body.getByText('The landing went well.').click();
      await headquarters.page.keyboard.press('End');
      await headquarters.page.keyboard.type(' HQ says so.');
      await headquarters.release.saved();
      await headquarters.release.list.getByRole('option', { name: /Deleted/ }).click();
      await headquarters.release.list.getByRole('option', { name: /Deleted/ }).focus();
      await command(headquarters, 'move this release to the trash');
      await expect(headquarters.release.list.getByRole('option', { name: /Deleted/ })).toBeHidden();
      await shareNow(headquarters);

      await range.page.keyboard.press('Alt+1');
      await range.release.list.getByRole('option', { name: /Landing/ }).click();
      await range.release.body.getByText('The landing went well.').click();
      await range.page.keyboard.press('End');
      await range.page.keyboard.type(' The range saw it.');
      await range.release.saved();
      await shareNow(range);
      if (language === 'ru') {
        await command(range, 'window in russian');
        await expect(range.page.locator('html')).toHaveAttribute('lang', 'ru');
        await range.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
      }
      const { share, common } = texts[language];
      await range.page.getByRole('button', { name: language === 'en' ? '2 questions from other desks' : '2 вопроса от коллег' }).click();
      const dialog = range.page.getByRole('dialog', { name: share.title });
      await dialog.getByRole('option', { name: 'Landing' }).click();
      const place = dialog.getByRole('region', { name: share.place.edited });
      await expect(place).toContainText('HQ says so.');
      await place.getByRole('radio', { name: share.take.own }).check({ force: true });
      const own = place.getByRole('textbox');
      await own.click();
      await range.page.keyboard.press('Control+a');
      await range.page.keyboard.type('Written anew in ');
      await range.page.keyboard.press('Control+b');
      await range.page.keyboard.type('bold');
      await look(range.page, `share-passage-${language}`);
      await dialog.getByRole('button', { name: share.act.decide }).click();
      await expect(dialog.getByRole('option')).toHaveCount(1);
      await look(range.page, `share-deleted-${language}`);
      await dialog.getByRole('button', { name: share.act.keep }).click();
      await expect(dialog.getByText(share.none.title)).toBeVisible();
      await look(range.page, `share-none-${language}`);
      await dialog.getByRole('button', { name: common.act.close }).click();
      if (language === 'ru') {
        await command(range, 'window in english');
      }
      await expect(range.release.body).toContainText('Written anew in bold');
      await expect(range.release.body.locator('strong, b').filter({ hasText: 'bold' })).toBeVisible();
    } finally {
      await close();
    }
  });

test('a courier bundle goes from one desk to another that has no link; what was altered on the way is refused by name', async ({
  userData,
}) => {
  const { range, headquarters, close } = await openTwoDesks((name) => path.join(userData, name));
  try {
    await expect(range.release.headline).toHaveValue(/CAR CRDF/);
    await range.release.startNew();
    await range.page.keyboard.type('Carried by hand');
    await range.release.body.click();
    await range.page.keyboard.type('There is no link here.');
    await range.release.saved();
    const file = path.join(userData, 'courier.dateline');
    await chooseToSave(range.app, file);
    await command(range, 'Write a courier bundle');
    const dialog = range.page.getByRole('dialog', { name: 'Courier bundle' });
    await look(range.page, 'bundle-en-light');
    const said = await answering(range.app, 'Write it', () => dialog.getByRole('button', { name: 'Write the file' }).click());
    expect(said).toContain(`It is written to`);
    await range.release.told(/“courier.dateline” is written and read back/);

    await chooseToOpen(headquarters.app, file);
    await command(headquarters, 'Take a courier bundle in');
    await headquarters.release.told(/The bundle of Joint Press Center is in. 1 item is new here./);
    await headquarters.release.list.getByRole('option', { name: /Carried by hand/ }).click();
    await expect(headquarters.release.body).toContainText('There is no link here.');
    await chooseToOpen(headquarters.app, file);
    await command(headquarters, 'Take a courier bundle in');
    await headquarters.release.told(/Nothing in it is new here./);

    const bytes = readFileSync(file);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    const altered = path.join(userData, 'altered.dateline');
    writeFileSync(altered, bytes);
    await chooseToOpen(headquarters.app, altered);
    await command(headquarters, 'Take a courier bundle in');
    await headquarters.release.told(/“altered.dateline” is not as it was written/);
    await picture(headquarters.page, 'bundle-altered-en-light');
  } finally {
    await close();
  }
});
