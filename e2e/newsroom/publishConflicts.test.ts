import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Release } from '../../core/release/release.ts';
import { madeRelease, paragraphs, valueOf } from '../../electron/library/library.testing.ts';
import { openOutbox } from './outbox.testing.ts';

type Outbox = Awaited<ReturnType<typeof openOutbox>>;
const release = () => madeRelease({ headline: 'Rubezh' }, 'As the officer wrote it.');

/** Somebody at headquarters changes the release by the newsroom's own API. */
async function editAtHeadquarters({ newsroom }: Outbox, id: string, text = 'As headquarters wants it.') {
  const at = `/v1/releases/${id}`;
  const held = (await (await newsroom.ask('GET', at)).json()) as { etag: string; document: object };
  const body = JSON.stringify({ ...held.document, title: 'HQ', bodies: [{ role: 'main', contentType: 'text/plain', value: text }] });
  const put = await newsroom.ask('PUT', at, body, { 'if-match': held.etag, 'idempotency-key': `"hq-${randomUUID()}"` });
  expect(put.status).toBe(200);
  return ((await put.json()) as { etag: string }).etag;
}

/** Types other words into a release and queues it again. */
async function publishAgain({ library, outbox, destination, courier }: Outbox, { id, fields }: Release, text: string) {
  valueOf(await library.saveDraft({ id, fields, document: paragraphs(text), caret: null }));
  const queued = valueOf(await outbox['outbox.publish']({ releaseId: id, destinationId: destination.id }));
  await courier.drain();
  return valueOf(await library.parcels()).find((parcel) => parcel.id === queued.id);
}

test('what headquarters has changed meanwhile is never overwritten, nor published unseen', async () => {
  const outbox = await openOutbox([['POST', 'refuse']]);
  const { publish, courier, parcel, later, newsroom } = outbox;
  const sent = release();
  await publish(sent);
  await courier.drain();
  const etag = await editAtHeadquarters(outbox, sent.id);
  await later();
  const refused = await parcel();
  expect(refused).toMatchObject({ state: 'refused', error: { kind: 'remote-conflict' } });
  // Sending it once more without looking changes nothing.
  await outbox.outbox['outbox.sendNow']({ id: refused.id });
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'remote-conflict' } });
  expect(((await (await newsroom.ask('GET', `/v1/releases/${sent.id}`)).json()) as { etag: string }).etag).toBe(etag);
  expect(await newsroom.publications()).toEqual({});
});

test('a correction takes the place of what was published before: one page, the newer words', async () => {
  const outbox = await openOutbox();
  const sent = release();
  await outbox.publish(sent);
  await outbox.courier.drain();
  expect(await publishAgain(outbox, sent, 'As it was corrected.')).toMatchObject({ state: 'delivered' });
  const { html } = await outbox.newsroom.page(sent.id);
  expect(html).toContain('As it was corrected.');
  expect(html).not.toContain('As the officer wrote it.');
  expect((await outbox.newsroom.page('')).status).toBe(404);
  const list = await (await fetch(outbox.newsroom.url)).text();
  expect(list.split(`/releases/${sent.id}`)).toHaveLength(2);
});

test('a correction does not overwrite what headquarters made of the first text', async () => {
  const outbox = await openOutbox();
  const sent = release();
  await outbox.publish(sent);
  await outbox.courier.drain();
  await editAtHeadquarters(outbox, sent.id);
  expect(await publishAgain(outbox, sent, 'As it was corrected.')).toMatchObject({ state: 'refused', error: { kind: 'remote-conflict' } });
  expect((await outbox.newsroom.page(sent.id)).html).toContain('As the officer wrote it.');
});

test('a draft whose first answer was lost gives way to the corrected text after the first was taken back', async () => {
  const outbox = await openOutbox([['PUT', 'drop-response']]);
  const { publish, courier, parcel, newsroom } = outbox;
  const sent = release();
  await publish(sent);
  await courier.drain();
  expect(await newsroom.versions(sent.id)).toBe(1);
  expect(await outbox.outbox['outbox.cancel']({ id: (await parcel()).id })).toEqual({ ok: true, value: null });
  expect(await publishAgain(outbox, sent, 'As it was corrected.')).toMatchObject({ state: 'delivered' });
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
  expect((await newsroom.page(sent.id)).html).toContain('As it was corrected.');
});

test('a release deleted at headquarters, or lost with an old backup there, is asked about and then made anew under its own name', async () => {
  const { publish, courier, outbox, parcel, later, newsroom } = await openOutbox([['POST', 'refuse']]);
  const sent = release();
  await publish(sent);
  await courier.drain();
  await newsroom.store.run('DELETE FROM versions');
  await newsroom.store.run('DELETE FROM answers');
  await later();
  const refused = await parcel();
  expect(refused).toMatchObject({ state: 'refused', error: { kind: 'remote-refused', status: 404 } });
  expect(await newsroom.versions(sent.id)).toBe(0);
  await outbox['outbox.sendNow']({ id: refused.id });
  await courier.drain();
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test('a letterhead changed between two tries makes another text, not a refusal', async () => {
  const { publish, courier, settings, parcel, later, newsroom } = await openOutbox([['PUT', 'drop-response']]);
  const sent = release();
  await publish(sent);
  await courier.drain();
  const { letterhead } = settings.get();
  settings.set({ letterhead: { ...letterhead, en: { organisation: 'Another Office', unit: '', address: '' } } });
  await later();
  expect((await parcel()).state).toBe('delivered');
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
  expect((await newsroom.page(sent.id)).html).toContain('Another Office');
});
