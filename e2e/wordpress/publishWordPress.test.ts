import { createHash, randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { sampleInput, sampleInputRu } from '../../core/export/sampleInput.testing.ts';
import { smallPng } from '../../core/photo/picture.testing.ts';
import type { Release } from '../../core/release/release.ts';
import { readPhoto } from '../../core/outbox/wordpress/readWordPress.ts';
import { wordpressRequest } from '../../core/outbox/wordpress/wordpressRequest.ts';
import { exchange } from '../../electron/publish/exchange.ts';
import { valueOf } from '../../electron/library/library.testing.ts';
import { wordpressForTests, written } from './wordpressDesk.testing.ts';

vi.setConfig({ testTimeout: 60_000 });
const { site, ask, posts, page, deskAt } = wordpressForTests();

test('a release with a photo becomes one public post that says what it says, written by somebody with the rights of an author', async () => {
  const desk = await deskAt();
  const release = { ...sampleInputRu.release, id: randomUUID(), fields: { ...sampleInputRu.release.fields, embargo: null } };
  const photo = desk.photo([...sampleInputRu.photos.values()][0]!.bytes);
  const [sample = ''] = sampleInputRu.photos.keys();
  const shown = JSON.parse(JSON.stringify(release).replaceAll(sample, photo)) as Release;
  valueOf(await desk.publish(shown));
  await desk.courier.drain();
  const parcel = await desk.parcel();
  expect(parcel.error).toBeNull();
  expect(parcel).toMatchObject({ state: 'delivered', receipt: { url: `${site().url}/${shown.id}/` } });
  const [post, ...others] = await posts(shown.id);
  expect(others).toEqual([]);
  expect(post).toMatchObject({ status: 'publish', slug: shown.id, title: { raw: shown.fields.headline } });
  const { status, html } = await page(shown.id);
  expect(status).toBe(200);
  for (const said of ['tel:+74956213323', 'Су-25', '<figcaption', 'alt="Два штурмовика над горным хребтом"']) expect(html).toContain(said);
  expect(html).toContain(`wp-content/uploads/`);
  expect(html).not.toMatch(/795.27.10|accredited crews/u);
  // What the rights of an author leave out would be something of ours: the text stands there as it was sent.
  const [, sent] = /<!-- dateline [0-9a-f-]{36} ([0-9a-f]{64}) -->/u.exec(post?.content.raw ?? '') ?? [];
  const text = post?.content.raw.replace(/\n<!-- dateline [^>]*-->\s*$/u, '') ?? '';
  expect(createHash('sha256').update(text).digest('hex')).toBe(sent);

  // Again, corrected: the same post, and the photo is not sent twice.
  const before = await ask<object[]>('GET', '/wp/v2/media&per_page=100');
  const corrected = { ...shown, fields: { ...shown.fields, headline: 'Исправленный заголовок' } };
  valueOf(await desk.library.saveDraft({ id: shown.id, fields: corrected.fields, document: corrected.document, caret: null }));
  valueOf(await desk.outbox['outbox.publish']({ releaseId: shown.id, destinationId: desk.destination.id }));
  await desk.courier.drain();
  const again = await posts(shown.id);
  expect(again.map(({ id, status: state, title }) => [id, state, title.raw])).toEqual([[post?.id, 'publish', 'Исправленный заголовок']]);
  expect(await ask<object[]>('GET', '/wp/v2/media&per_page=100')).toHaveLength(before.length);
});

test('answers that are lost make neither a second post nor a lost one', async () => {
  const lost = new Set<string>();
  // Of each request that changes something the first answer never arrives, and the first create arrives late as well.
  const desk = await deskAt((line) => {
    const key = line.replace(/ HTTP.*$/u, '');
    if (!line.startsWith('POST') || lost.has(key)) return 'none';
    lost.add(key);
    return 'drop-response';
  });
  const release = written();
  const photo = desk.photo(smallPng);
  release.document.blocks.push({ type: 'figure', id: 'f', photo, alt: 'A ridge', decorative: false, caption: [], credit: '' });
  valueOf(await desk.publish(release));
  for (let round = 0; round < 8 && (await desk.parcel()).state !== 'delivered'; round += 1) {
    await desk.outbox['outbox.sendNow']({ id: (await desk.parcel()).id });
    await desk.courier.drain();
  }
  expect((await desk.parcel()).error).toBeNull();
  expect(lost.size).toBeGreaterThanOrEqual(3);
  expect((await posts(release.id)).map(({ status }) => status)).toEqual(['publish']);
  const media = await ask<{ slug: string }[]>('GET', `/wp/v2/media&slug=sha-${photo}`);
  expect(media).toHaveLength(1);
});

test('what somebody at the site has changed, trashed or deleted is neither written over nor brought back', async () => {
  const stopped = async (release: Release, change: (id: number) => Promise<unknown>) => {
    // The word to publish does not get through before the change.
    let isHeld = true;
    const desk = await deskAt((line) => (isHeld && /rest_route=%2Fwp%2Fv2%2Fposts%2F\d+/u.test(line) ? 'refuse' : 'none'));
    valueOf(await desk.publish(release));
    await desk.courier.drain();
    const [draft] = await posts(release.id);
    expect(draft?.status).toBe('draft');
    await change(draft?.id ?? 0);
    isHeld = false;
    await desk.outbox['outbox.sendNow']({ id: (await desk.parcel()).id });
    await desk.courier.drain();
    return desk;
  };
  const edited = written();
  const desk = await stopped(edited, (id) => ask('POST', `/wp/v2/posts/${id}`, { title: 'Edited at headquarters' }));
  expect(await desk.parcel()).toMatchObject({ state: 'refused', error: { kind: 'remote-conflict' } });
  expect((await posts(edited.id)).map(({ status, title }) => [status, title.raw])).toEqual([['draft', 'Edited at headquarters']]);

  const trashed = written();
  const other = await stopped(trashed, (id) => ask('DELETE', `/wp/v2/posts/${id}`));
  expect(await other.parcel()).toMatchObject({ state: 'refused', error: { kind: 'remote-trashed' } });
  await other.outbox['outbox.sendNow']({ id: (await other.parcel()).id });
  await other.courier.drain();
  expect(await other.parcel()).toMatchObject({ state: 'refused', error: { kind: 'remote-trashed' } });
  expect((await posts(trashed.id)).map(({ status }) => status)).toEqual(['trash']);

  const deleted = written();
  const third = await stopped(deleted, (id) => ask('DELETE', `/wp/v2/posts/${id}&force=true`));
  expect(await third.parcel()).toMatchObject({ state: 'refused', error: { kind: 'remote-trashed' } });
  expect(await posts(deleted.id)).toEqual([]);
  // Who sends it all the same has been asked.
  await third.outbox['outbox.sendNow']({ id: (await third.parcel()).id });
  await third.courier.drain();
  expect((await posts(deleted.id)).map(({ status }) => status)).toEqual(['publish']);
});

test('a late request that made a second draft is tidied away, and nobody else’s draft is', async () => {
  const release = written();
  let isHeld = true;
  const desk = await deskAt((line) => (isHeld && /rest_route=%2Fwp%2Fv2%2Fposts%2F\d+/u.test(line) ? 'refuse' : 'none'));
  valueOf(await desk.publish(release));
  await desk.courier.drain();
  const [draft] = await posts(release.id);
  const again = { title: draft?.title.raw, content: draft?.content.raw, slug: release.id, status: 'draft' };
  await ask('POST', '/wp/v2/posts', again, site().accounts.author);
  await ask('POST', '/wp/v2/posts', { ...again, title: 'A note of headquarters', content: 'Their own words.' });
  expect((await posts(release.id)).map(({ status }) => status)).toEqual(['draft', 'draft', 'draft']);
  isHeld = false;
  await desk.outbox['outbox.sendNow']({ id: (await desk.parcel()).id });
  await desk.courier.drain();
  expect((await posts(release.id)).map(({ status, title }) => [status, title.raw])).toEqual([
    ['publish', 'Joint training'],
    ['trash', 'Joint training'],
    ['draft', 'A note of headquarters'],
  ]);
});

test('a wrong password, an account that may not publish, and a site that is none are told apart, and nothing is lost', async () => {
  const desk = await deskAt();
  const { 'destinations.check': check, 'destinations.save': save } = desk.destinations;
  const { id, address, name } = desk.destination;
  expect(await check({ id })).toEqual({ ok: true, value: { name: 'Press Center' } });
  const release = written();
  const spaced = (password: string) => password.match(/.{1,4}/gu)?.join(' ') ?? '';
  const as = async (user: string, password: string) =>
    valueOf(await save({ id, name, address, kind: 'wordpress', user, photoLimit: null, shares: false, token: spaced(password) }));
  await as('press-author', 'aaaabbbbccccddddeeeeffff');
  valueOf(await desk.publish(release));
  await desk.courier.drain();
  expect(await desk.parcel()).toMatchObject({ state: 'waiting', error: { kind: 'token-refused' } });
  const { contributor, author } = site().accounts;
  await as(contributor.user, contributor.password);
  expect(await check({ id })).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
  await desk.outbox['outbox.sendNow']({ id: (await desk.parcel()).id });
  await desk.courier.drain();
  expect(await desk.parcel()).toMatchObject({ state: 'waiting', error: { kind: 'not-allowed' } });
  await as(author.user, author.password);
  await desk.outbox['outbox.sendNow']({ id: (await desk.parcel()).id });
  await desk.courier.drain();
  // The draft of the contributor is not the author's to publish: it waits to be told, and nothing is doubled.
  expect(await desk.parcel()).toMatchObject({ state: 'waiting', error: { kind: 'not-allowed' } });
  expect((await posts(release.id)).map(({ status }) => status)).toEqual(['draft']);
});

test('a photo that was damaged on the way is sent again, one of a kind the site does not take is a person’s to decide', async () => {
  const { url, accounts } = site();
  const { user, password } = accounts.author;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const line = { address: url, authorization, fetch, signal: new AbortController().signal };
  const told = { name: 'Site', now: new Date() };
  const send = async (bytes: Uint8Array, md5 = createHash('md5').update(bytes).digest('hex')) =>
    readPhoto(
      await exchange(
        line,
        wordpressRequest({
          for: 'photo',
          photo: createHash('sha256').update(randomUUID()).digest('hex'),
          content: { bytes, mime: 'image/png', width: 24, height: 16 },
          md5,
          alt: '',
        }),
      ),
      told,
    );
  expect((await send(smallPng)).ok).toBe(true);
  // WordPress itself would take half a picture for a whole one.
  const cut = await send(smallPng.subarray(0, 90), createHash('md5').update(smallPng).digest('hex'));
  expect(cut).toMatchObject({ ok: false, fault: { kind: 'again', whole: false } });
  expect(await send(new TextEncoder().encode('<?php echo 1;'))).toMatchObject({ ok: false, fault: { kind: 'blocked' } });
});

test('the sample in English stands there as it was written, and nothing in it is taken for markup or run', async () => {
  const desk = await deskAt();
  const evil = '<script>alert(1)</script>';
  const release: Release = {
    ...sampleInput.release,
    id: randomUUID(),
    fields: { ...sampleInput.release.fields, headline: `A & B “quoted” ${evil}`, embargo: null },
    document: {
      ...sampleInput.release.document,
      blocks: sampleInput.release.document.blocks.filter(({ type }) => type !== 'figure'),
    },
  };
  release.document.blocks.push({ type: 'paragraph', id: 'x', children: [{ type: 'text', text: `${evil} a < b & c`, marks: [] }] });
  valueOf(await desk.publish(release));
  await desk.courier.drain();
  expect((await desk.parcel()).error).toBeNull();
  const { html } = await page(release.id);
  expect(html).not.toContain(evil);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; a &lt; b &amp; c');
});
