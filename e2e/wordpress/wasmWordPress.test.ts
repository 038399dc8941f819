import { expect, test } from 'vitest';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { valueOf } from '../../electron/library/library.testing.ts';
import { wordpressForTests, written } from './wordpressDesk.testing.ts';

const { deskAt, posts, page, site } = wordpressForTests(true);

test(
  'a WordPress on a PHP of npm is a WordPress: a release with its photo goes public there once, and is recalled',
  { timeout: 120_000 },
  async () => {
    const desk = await deskAt();
    const release = written();
    const photo = desk.photo(smallPng);
    release.document.blocks.push({ type: 'figure', id: 'f1', photo, alt: 'A ridge', decorative: false, caption: [], credit: '' });
    valueOf(await desk.publish(release));
    await desk.courier.drain();
    expect(await desk.parcel()).toMatchObject({ state: 'delivered' });
    expect(await posts(release.id)).toMatchObject([{ status: 'publish', title: { raw: 'Joint training' } }]);
    const shown = await page(release.id);
    expect(shown.status).toBe(200);
    expect(shown.html).toContain('Words of the release.');
    const [picture = ''] = /http[^"]*uploads[^"]*\.png/.exec(shown.html) ?? [];
    expect((await fetch(picture)).headers.get('content-type')).toBe('image/png');
    expect(site().php(`echo get_option( 'blogname' );`)).toBe('Press Center');
    valueOf(await desk.outbox['outbox.recall']({ id: (await desk.parcel()).id, reason: '' }));
    await desk.courier.drain();
    expect(await posts(release.id)).toMatchObject([{ status: 'draft' }]);
  },
);
