import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createListener } from 'node:net';
import type { AddressInfo } from 'node:net';
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
        script.append(source);
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

/** What the page of the window calls the machine by. */
interface Bridge {
  dateline: { calls: Record<string, (argument: unknown) => Promise<{ ok: boolean; error?: { kind: string } }>> };
}

test('WebRTC sends no packet: neither to STUN nor to TURN, over UDP or TCP', async ({ page, app }) => {
  let packets = 0;
  const udp = createSocket('udp4').on('message', () => (packets += 1));
  const tcp = createListener((socket) => {
    packets += 1;
    socket.destroy();
  });
  await Promise.all([once(udp.bind(0, '127.0.0.1'), 'listening'), once(tcp.listen(0, '127.0.0.1'), 'listening')]);
  const { port } = udp.address();
  const { port: tcpPort } = tcp.address() as AddressInfo;
  try {
    const gathered = await page.evaluate(
      async (servers) => {
        const connection = new RTCPeerConnection({
          iceServers: [{ urls: servers.stun }, { urls: servers.turn, username: 'a', credential: 'b' }],
        });
        connection.createDataChannel('out');
        const found: string[] = [];
        const done = new Promise((resolve) => {
          connection.addEventListener('icecandidate', ({ candidate }) => {
            if (candidate === null) resolve(null);
            else if (candidate.candidate !== '') found.push(candidate.candidate);
          });
        });
        await connection.setLocalDescription(await connection.createOffer());
        await done;
        connection.close();
        return found;
      },
      {
        stun: `stun:127.0.0.1:${port}`,
        turn: [`turn:127.0.0.1:${port}?transport=udp`, `turn:127.0.0.1:${tcpPort}?transport=tcp`],
      },
    );
    expect(gathered).toEqual([]);
    expect(packets).toBe(0);
  } finally {
    udp.close();
    tcp.close();
  }
  // The stand-in is shut from its start; that the application shuts Electron too is what it was told.
  const told = await app.evaluate(async ({ BrowserWindow, session }) => [
    BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
    await session.defaultSession.resolveProxy('http://127.0.0.1/'),
  ]);
  expect(told).toEqual(['disable_non_proxied_udp', 'SOCKS5 127.0.0.1:9']);
});

test('no text becomes markup that runs: only a parser’s own document takes it', async ({ page }) => {
  const tried = await page.evaluate(() => {
    const refused = (act: () => unknown) => {
      try {
        act();
        return 'taken';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    };
    const html = '<img src=x onerror="window.owned=1">';
    const place = document.createElement('div');
    return {
      inner: refused(() => (place.innerHTML = html)),
      outer: refused(() => (document.body.appendChild(document.createElement('p')).outerHTML = html)),
      beside: refused(() => place.insertAdjacentHTML('beforeend', html)),
      range: refused(() => document.createRange().createContextualFragment(html)),
      script: refused(() => (document.createElement('script').src = 'app.js')),
      worker: refused(() => new Worker('worker.js')),
      parsed: new DOMParser().parseFromString('<b>bold</b>', 'text/html').body.textContent,
    };
  });
  const refused = 'refused';
  expect(tried).toEqual({
    inner: refused,
    outer: refused,
    beside: refused,
    range: refused,
    script: refused,
    worker: refused,
    parsed: 'bold',
  });
  expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
});

test('without a person’s key or click a script gets neither a question nor a file dialog; one key gets it one', async ({ page, app }) => {
  await app.evaluate(({ dialog }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    dialog.showOpenDialog = async () => {
      shown.push('open');
      return { canceled: true, filePaths: [] };
    };
    dialog.showMessageBox = async () => {
      shown.push('question');
      return { response: 0, checkboxChecked: false };
    };
  });
  const shown = () => app.evaluate(() => (globalThis as { shown?: string[] }).shown);
  const ask = () =>
    page.evaluate(async () => {
      for (const key of ['a', 'Enter']) dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      const { calls } = (globalThis as unknown as Bridge).dateline;
      const destination = {
        id: null,
        name: 'Stranger',
        kind: 'dateline',
        address: 'https://stranger.example',
        user: '',
        photoLimit: null,
        shares: true,
        token: 'theirs',
      };
      const asked = Array.from({ length: 20 }, () => [
        calls['import.file']?.(null),
        calls['destinations.save']?.(destination),
        calls['app.openOutside']?.({ url: 'https://stranger.example/?all=of-it' }),
      ]);
      const answers = await Promise.all(asked.flat().map(async (answer) => answer));
      return [...new Set(answers.map((answer) => answer?.error?.kind))];
    });
  expect(await ask()).toEqual(['cancelled']);
  expect(await shown()).toEqual([]);
  await page.keyboard.press('Shift');
  expect(await ask()).toEqual(['cancelled']);
  expect(await shown()).toHaveLength(1);
  expect(await page.evaluate(() => (globalThis as unknown as Bridge).dateline.calls['destinations.list']?.(null))).toMatchObject({
    value: [],
  });
});
