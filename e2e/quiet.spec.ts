import { expect, test } from './launch.ts';
import { foreignSockets } from './pages/foreignSockets.ts';
import { ReleasePage } from './pages/ReleasePage.ts';

test('no request leaves the machine while nobody publishes', async ({ page, app }) => {
  const own = new URL(page.url()).origin;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== own) asked.push(request.url());
  });
  const process = app.process().pid ?? 0;
  const sockets = new Set<string>();
  // What a browser asks on its own it asks in its first seconds; Linux tells every socket of the whole family.
  const look = async () => {
    if (globalThis.process.platform === 'linux') for (const socket of await foreignSockets(process)) sockets.add(socket);
  };
  await look();
  const release = new ReleasePage(page);
  await release.startNew();
  for (const word of ['Rubezh-2022 ', 'began ', 'at ', 'Harbmaidon ', 'with ', 'an ', 'mistaek ']) {
    await page.keyboard.type(word);
    await look();
  }
  for (const key of ['Alt+3', 'Alt+4', 'Alt+5', 'Alt+1']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
    await look();
  }
  await release.saved();
  expect([...sockets]).toEqual([]);
  expect(asked).toEqual([]);
});
