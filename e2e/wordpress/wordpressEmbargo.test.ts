import { expect, test, vi } from 'vitest';
import { valueOf } from '../../electron/library/library.testing.ts';
import { wordpressForTests, written } from './wordpressDesk.testing.ts';

vi.setConfig({ testTimeout: 60_000 });
const { site, posts, page, deskAt } = wordpressForTests();
const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

test('an embargo is kept by the site to its minute; one that is too near is held here, and nothing is public meanwhile', async () => {
  const desk = await deskAt();
  const later = written({ embargo: { until: minutes(60), zone: 'Asia/Dushanbe' } });
  valueOf(await desk.publish(later));
  await desk.courier.drain();
  expect((await desk.parcel()).error).toBeNull();
  const [post] = await posts(later.id);
  expect(post?.status).toBe('future');
  expect(Math.abs(Date.parse(`${post?.date_gmt}Z`) - Date.parse(later.fields.embargo?.until ?? ''))).toBeLessThan(1000);
  expect((await page(later.id)).status).toBe(404);

  for (const seconds of [30, 59, 61, 200]) {
    const near = await deskAt();
    const release = written({ embargo: { until: minutes(seconds / 60), zone: 'Asia/Dushanbe' } });
    valueOf(await near.publish(release));
    await near.courier.drain();
    expect(await near.parcel()).toMatchObject({ state: 'waiting', error: { kind: 'embargo-near' } });
    expect((await posts(release.id)).map(({ status }) => status)).toEqual(['draft']);
    expect((await page(release.id)).status).toBe(404);
  }
});

test('an hour is not trusted to a clock that is apart, and what was shown too early goes back among the drafts', async () => {
  const ahead = await deskAt(
    () => 'none',
    () => new Date(Date.now() - 86_400_000),
  );
  const release = written({ embargo: { until: minutes(60), zone: 'Asia/Dushanbe' } });
  valueOf(await ahead.publish(release));
  await ahead.courier.drain();
  expect(await ahead.parcel()).toMatchObject({ state: 'waiting', error: { kind: 'clock-apart' } });
  expect((await page(release.id)).status).toBe(404);

  const desk = await deskAt();
  const early = written({ embargo: { until: minutes(90), zone: 'Asia/Dushanbe' } });
  // A plugin of the site that knows no waiting.
  site().php(
    `file_put_contents(WPMU_PLUGIN_DIR . '/now.php', '<?php add_filter("wp_insert_post_data", function($d) { if ($d["post_status"] === "future") { $d["post_status"] = "publish"; } return $d; });');`.replace(
      'file_put',
      `@mkdir(WPMU_PLUGIN_DIR); file_put`,
    ),
  );
  try {
    valueOf(await desk.publish(early));
    await desk.courier.drain();
  } finally {
    site().php(`unlink(WPMU_PLUGIN_DIR . '/now.php');`);
  }
  expect(await desk.parcel()).toMatchObject({ state: 'refused', error: { kind: 'embargo-broken' } });
  expect((await posts(early.id)).map(({ status }) => status)).toEqual(['draft']);
  expect((await page(early.id)).status).toBe(404);
});
