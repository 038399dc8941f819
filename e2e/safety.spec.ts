import { createServer } from 'node:http';
import { expect, test } from './launch.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('the window is hostile ground: no Node, no channel, no eval, no foreign page, no request', async ({ page }) => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end('seen');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const foreign = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  try {
    const found = await page.evaluate(async (url) => {
      const names = Object.keys(globalThis).filter((name) => /^(require|process|module|electron|ipcRenderer|Buffer)$/.test(name));
      const bridge = (globalThis as unknown as { dateline: Record<string, unknown> }).dateline;
      const runs = async (source: string) => {
        const script = document.createElement('script');
        script.textContent = source;
        document.head.append(script);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return 'owned' in globalThis;
      };
      const evals = await new Promise((resolve) => {
        // DevTools lifts the ban on eval while it evaluates, so this runs later.
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval -- that it is refused is the test
            resolve((0, eval)('1 + 1'));
          } catch {
            resolve('refused');
          }
        }, 0);
      });
      const image = new Image();
      const seen = new Promise((resolve) => {
        image.addEventListener('load', () => resolve('loaded'));
        image.addEventListener('error', () => resolve('refused'));
      });
      image.src = `${url}picture.png`;
      return {
        names,
        frozen: Object.isFrozen(bridge),
        parts: Object.keys(bridge),
        script: await runs('globalThis.owned = true'),
        evals,
        image: await seen,
        fetched: await fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
        opened: window.open(url) === null,
      };
    }, foreign);
    expect(found).toEqual({
      names: [],
      frozen: true,
      parts: ['calls', 'events'],
      script: false,
      evals: 'refused',
      image: 'refused',
      fetched: 'refused',
      opened: true,
    });
    const before = page.url();
    await page.evaluate((url) => {
      location.href = url;
    }, foreign);
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
    await expect(new ReleasePage(page).headline).toBeVisible();
    expect(asked).toBe(0);
  } finally {
    server.close();
  }
});

test('nothing in normal use breaks the rules the page lives under', async ({ page, app }) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) broken.push(message.text());
  });
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.type('A headline');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Words ');
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<p>pasted <b>bold</b> <a href="https://example.org">link</a></p>');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect(release.body.locator('strong')).toHaveCount(times + 1);
  }
  for (const key of ['Alt+3', 'Alt+4', 'Alt+5', 'Alt+1']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.keyboard.press('Escape');
  await release.saved();
  expect(broken).toEqual([]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('hostile HTML in the clipboard runs nothing and leaves no trace but its words', async ({ page }) => {
  const release = new ReleasePage(page);
  await release.startNew();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(release.body).toBeFocused();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p onclick="window.owned=1">said <a href="javascript:window.owned=1">here</a><img src=x onerror="window.owned=1"><svg onload="window.owned=1"></svg><iframe srcdoc="<script>parent.owned=1</script>"></iframe></p><script>window.owned=1</script>',
    );
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(release.body).toContainText('said here');
  await expect(release.body.locator('a, img, svg, iframe, script, [onclick]')).toHaveCount(0);
  expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
});
