import { expect, test } from 'vitest';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { valueOf } from '../../electron/library/library.testing.ts';
import { clockAt } from '../newsroom/desk.testing.ts';
import { written, wordpressForTests, type SitePost } from './wordpressDesk.testing.ts';

const { deskAt, ask, site } = wordpressForTests();
type Desk = Awaited<ReturnType<typeof deskAt>>;

const postsOf = (id: string) => ask<SitePost[]>('GET', `/wp/v2/posts&slug=${id}&status=any&context=edit`);
const recall = async (desk: Desk) =>
  valueOf(await desk.outbox['outbox.recall']({ id: (await desk.parcels()).at(-1)?.id ?? '', reason: '' }));
const publishNow = async (desk: Desk, release = written()) => {
  valueOf(await desk.publish(release));
  await desk.courier.drain();
  expect((await desk.parcels()).at(-1)).toMatchObject({ state: 'delivered' });
  return release;
};
const seen = async (id: string): Promise<string> => {
  const [post] = await postsOf(id);
  return post?.status ?? 'nothing';
};

test('a release is taken down at once, looked at again while a late word to publish could come, and told as recalled then', async () => {
  const clock = clockAt(new Date().toISOString());
  const desk = await deskAt(() => 'none', clock.now);
  const release = await publishNow(desk);
  expect(await seen(release.id)).toBe('publish');
  await recall(desk);
  await desk.courier.drain();
  expect(await seen(release.id)).toBe('draft');
  expect((await desk.parcels()).at(-1)).toMatchObject({ state: 'waiting', error: { kind: 'recall-watched' } });

  // The word to publish that was sent before arrives now.
  const [post] = await postsOf(release.id);
  await ask('POST', `/wp/v2/posts/${post?.id}`, { status: 'publish' });
  clock.forward(6 * 60_000);
  await desk.courier.drain();
  expect(await seen(release.id)).toBe('draft');
  expect((await desk.parcels()).at(-1)).toMatchObject({ state: 'delivered', intent: 'retract' });
});

test('what somebody at the site has changed meanwhile is taken down too, with the change', async () => {
  const desk = await deskAt();
  const release = await publishNow(desk);
  const [post] = await postsOf(release.id);
  await ask('POST', `/wp/v2/posts/${post?.id}`, { title: 'Changed there' });
  await recall(desk);
  await desk.courier.drain();
  const [after] = await postsOf(release.id);
  expect(after).toMatchObject({ status: 'draft', title: { raw: 'Changed there' } });
});

test('what is in the trash stays there', async () => {
  const desk = await deskAt();
  const release = await publishNow(desk);
  const [post] = await postsOf(release.id);
  await ask('DELETE', `/wp/v2/posts/${post?.id}`);
  await recall(desk);
  await desk.courier.drain();
  expect(await ask<SitePost>('GET', `/wp/v2/posts/${post?.id}&context=edit`)).toMatchObject({ status: 'trash' });
});

test('a correction waits while the word to publish the text before may still arrive late, and is what stands there at the end', async () => {
  const clock = clockAt(new Date().toISOString());
  let isLost = true;
  const desk = await deskAt((line) => {
    if (!/^POST .*posts(%2F|\/)\d+/.test(line) || !isLost) return 'none';
    isLost = false;
    return 'drop-response';
  }, clock.now);
  const release = written();
  valueOf(await desk.publish(release));
  await desk.courier.drain();
  expect((await desk.parcels()).at(-1)).toMatchObject({ state: 'waiting', step: 'publish' });
  clock.forward(60_000);
  await desk.courier.drain();
  expect((await desk.parcels()).at(-1)).toMatchObject({ state: 'delivered' });

  const document = structuredClone(release.document);
  const [block] = document.blocks;
  if (block?.type === 'paragraph') block.children = [{ type: 'text', text: 'Corrected words.', marks: [] }];
  valueOf(await desk.library.saveDraft({ id: release.id, fields: release.fields, document, caret: null }));
  valueOf(await desk.outbox['outbox.publish']({ releaseId: release.id, destinationId: desk.destination.id }));
  await desk.courier.drain();
  expect((await desk.parcels()).at(-1)).toMatchObject({ state: 'waiting', error: { kind: 'correction-held' } });
  clock.forward(6 * 60_000);
  await desk.courier.drain();
  expect((await desk.parcels()).at(-1)).toMatchObject({ state: 'delivered' });
  const [post] = await postsOf(release.id);
  expect(post?.content.raw).toContain('Corrected words.');
});

test('the text is a draft at the site before its photo is sent, and one post with the photo at the end', async () => {
  const lines: string[] = [];
  let drafts: Promise<SitePost[]> | undefined;
  const release = written();
  const desk = await deskAt((line) => {
    lines.push(line);
    if (line.startsWith('POST /?rest_route=%2Fwp%2Fv2%2Fmedia') || /^POST .*media/.test(line)) drafts ??= postsOf(release.id);
    return 'none';
  });
  release.document.blocks.push({
    type: 'figure',
    id: 'f',
    photo: desk.photo(smallPng),
    alt: `A map ${release.id}`,
    decorative: false,
    caption: [],
    credit: '',
  });
  await publishNow(desk, release);
  // The site may hold this photo from another test; then it is not sent, and the text was there before it was looked for.
  if (drafts) expect((await drafts).map(({ status }) => status)).toEqual(['draft']);
  const create = lines.findIndex((line) => /^POST .*posts/.test(line));
  expect(create).toBeGreaterThan(-1);
  expect(create).toBeLessThan(lines.findIndex((line) => /media/.test(line)));
  const [post, ...others] = await postsOf(release.id);
  expect(others).toEqual([]);
  expect(post?.content.raw).toMatch(/<img[^>]+sha-[0-9a-f]{64}/);
  const shown = await fetch(`${site().url}/?p=${post?.id}`);
  expect(await shown.text()).toContain('<img');
});
