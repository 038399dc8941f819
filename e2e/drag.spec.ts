import { expect, test } from './launch.ts';
import { picture } from './pages/look.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('a block is moved with the mouse by its grip, also on a larger page, Escape leaves it, and one undo brings it back', async ({
  page,
}) => {
  const release = new ReleasePage(page);
  const { keyboard, mouse } = page;
  await release.startNew();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  const words = ['First.', 'Second.', 'Third.'];
  for (const [at, word] of words.entries()) {
    if (at > 0) await keyboard.press('Enter');
    await keyboard.type(word);
  }
  const paragraphs = release.body.locator('p');
  await expect(paragraphs).toHaveText(words);
  const box = async (at: number) => (await paragraphs.nth(at).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const grip = page.locator('.block-grip');
  /** Takes the block at one place by its grip and holds it over the upper edge of another. */
  const hold = async (from: number, over: number) => {
    const taken = await box(from);
    await mouse.move(taken.x + 60, taken.y + taken.height / 2);
    await expect(grip).toHaveCSS('opacity', '1');
    const held = (await grip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(Math.abs(held.y - taken.y)).toBeLessThan(4);
    await mouse.move(held.x + held.width / 2, held.y + held.height / 2);
    await mouse.down();
    const target = await box(over);
    await mouse.move(target.x + 40, target.y + 2, { steps: 4 });
    await expect(page.locator('.block-drop')).toBeVisible();
  };
  await hold(2, 0);
  await page.screenshot({ path: 'test-results/screens/dragging.png' });
  await mouse.up();
  await expect(paragraphs).toHaveText(['Third.', 'First.', 'Second.']);
  await expect(release.body).toBeFocused();
  await keyboard.press('Control+z');
  await expect(paragraphs).toHaveText(words);

  await hold(2, 0);
  await keyboard.press('Escape');
  await mouse.up();
  await expect(page.locator('.block-drop')).toBeHidden();
  await expect(paragraphs).toHaveText(words);

  await page.getByRole('button', { name: 'Enlarge the page' }).click();
  await expect.poll(async () => (await box(0)).height).toBeGreaterThan(28.5);
  await hold(1, 0);
  await mouse.up();
  await expect(paragraphs).toHaveText(['Second.', 'First.', 'Third.']);
  await picture(page, 'dragged');
});
