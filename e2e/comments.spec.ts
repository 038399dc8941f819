import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, launch, test } from './launch.ts';
import { look } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';
import { texts } from './pages/texts.ts';

test('words are commented on by keys alone, replied to, resolved, and kept; the page as it is handed out knows nothing of it', async ({
  page,
}) => {
  const release = new ReleasePage(page);
  const { keyboard } = page;
  await release.startNew();
  await keyboard.type('The exercise began');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await keyboard.type('About 1,000 men and 300 vehicles take part. Losses are not planned.');
  for (let step = 0; step < 5; step += 1) await keyboard.press('Control+Shift+ArrowLeft');
  await keyboard.press('Control+Alt+m');
  const comments = page.getByRole('region', { name: 'Comments' });
  await expect(comments.getByLabel('Your comment')).toBeFocused();
  await keyboard.type('Not to be said like that');
  await keyboard.press('Tab');
  await keyboard.type('Ivan Petrov');
  await look(page, 'comment-new');
  await keyboard.press('Control+Enter');
  await expect(release.body).toBeFocused();
  const thread = comments.getByRole('listitem').filter({ hasText: 'Not to be said like that' }).first();
  await expect(thread).toContainText('Ivan Petrov');

  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Control+Alt+m');
  await expect(comments.getByLabel('Your reply')).toBeFocused();
  await keyboard.type('Agreed, to be taken out.');
  await keyboard.press('Control+Enter');
  await expect(thread).toContainText('Agreed, to be taken out.');
  await look(page, 'comments');

  await release.saved();
  await page.reload();
  await expect(thread).toContainText('Agreed, to be taken out.');
  await thread.getByRole('button', { name: /Show in the text/ }).click();
  await expect(release.body).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe('Losses are not planned.');

  await keyboard.press('Control+Alt+p');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText('Losses are not planned.')).toBeVisible();
  await expect(preview.getByText('Not to be said')).toHaveCount(0);
  await keyboard.press('Control+Alt+p');

  await thread.getByRole('button', { name: 'Resolve' }).click();
  await expect(comments.getByText('1 resolved')).toBeVisible();
  await comments.getByText('1 resolved').click();
  await thread.getByRole('button', { name: 'Delete the thread' }).click();
  await expect(comments).toBeHidden();
  await release.body.click();
  await keyboard.press('Control+z');
  await expect(comments).toBeVisible();
});

for (const theme of ['dark', 'contrast'] as const)
  test(`comments are read in Russian, ${theme}`, async ({ userData }) => {
    mkdirSync(userData, { recursive: true });
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ uiLanguage: 'ru', theme, author: 'Иван Петров' }));
    const { app, page } = await launch(userData);
    const { body } = texts.ru;
    const text = page.getByRole('textbox', { name: body.label });
    await text.locator('p').first().click();
    for (const words of ['Уточнить у командира.', 'Проверено.']) {
      await page.keyboard.press('End');
      await page.keyboard.press('Control+Shift+ArrowLeft');
      await page.keyboard.press('Control+Shift+ArrowLeft');
      await page.keyboard.press('Control+Alt+m');
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
      await page.keyboard.press('ArrowUp');
    }
    await look(page, `comments-ru-${theme}`);
    await app.close();
  });
