import { createServer, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { madeRelease } from '../../electron/library/library.testing.ts';
import { openAuthority, type Certificate } from './certificates.testing.ts';
import { openOutbox } from './outbox.testing.ts';

const trusted = getCACertificates('default');
const authority = openAuthority();
const stranger = openAuthority();
setDefaultCACertificates([...trusted, authority.ca]);
afterAll(() => setDefaultCACertificates(trusted));

const here = 'IP:127.0.0.1,DNS:localhost';
const [past, future] = [`${new Date().getUTCFullYear() - 2}0101`, `${new Date().getUTCFullYear() + 2}0101`];

/** A newsroom behind TLS, as one that is run by docs/newsroom.md; counts what gets through to it. */
async function openBehindTls(certificate: Certificate) {
  let reached = 0;
  const outbox = await openOutbox();
  const inner = new URL(outbox.newsroom.url);
  const server = createTlsServer(certificate, (asked, answer) => {
    reached += 1;
    const passed = request(
      { hostname: inner.hostname, port: inner.port, method: asked.method, path: asked.url, headers: asked.headers },
      (given) => {
        answer.writeHead(given.statusCode ?? 500, given.headers);
        given.pipe(answer);
      },
    );
    asked.pipe(passed);
  });
  await new Promise<void>((opened) => void server.listen(0, '127.0.0.1', opened));
  const bound = server.address();
  const address = `https://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await outbox.destinations['destinations.save']({ ...outbox.destination, kind: 'dateline', address, token: 'secret-token' });
  return { ...outbox, reached: () => reached };
}

test('behind a certificate that is right a release is published', async () => {
  const { publish, courier, parcel, reached } = await openBehindTls(authority.give('right', here, past, future));
  await publish(madeRelease({ headline: 'Rubezh' }, 'Words.'));
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'delivered' });
  expect(reached()).toBeGreaterThan(1);
});

test.each<[string, () => Certificate]>([
  ['has expired', () => authority.give('expired', here, '20200101', '20210101')],
  ['is not valid yet', () => authority.give('early', here, future, `${new Date().getUTCFullYear() + 3}0101`)],
  ['belongs to another host', () => authority.give('other', 'DNS:news.example.org', past, future)],
  ['comes from somebody nobody knows', () => stranger.give('unknown', here, past, future)],
])('where the certificate %s neither token nor text leaves, the release waits, and no unprotected way is tried', async (_, give) => {
  const { publish, courier, parcel, later, reached, newsroom, proxy } = await openBehindTls(give());
  await publish(madeRelease({ headline: 'Rubezh' }, 'Words.'));
  await courier.drain();
  await later();
  expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind: 'destination-unreachable' } });
  expect(reached()).toBe(0);
  // The same newsroom answers without TLS; it was not asked.
  expect(proxy.requests).toEqual([]);
  expect(await newsroom.publications()).toEqual({});
});

test('a server that answers a TLS greeting with plain words gets nothing', async () => {
  const heard: string[] = [];
  const server = createServer((asked, answer) => {
    heard.push(JSON.stringify(asked.headers));
    answer.end('plain');
  });
  await new Promise<void>((opened) => void server.listen(0, '127.0.0.1', opened));
  const bound = server.address();
  onTestFinished(() => void server.close());
  const outbox = await openOutbox();
  const address = `https://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  await outbox.destinations['destinations.save']({ ...outbox.destination, kind: 'dateline', address, token: 'secret-token' });
  await outbox.publish(madeRelease({ headline: 'Rubezh' }, 'Words.'));
  await outbox.courier.drain();
  expect(await outbox.parcel()).toMatchObject({ state: 'waiting', error: { kind: 'destination-unreachable' } });
  expect(heard).toEqual([]);
});
