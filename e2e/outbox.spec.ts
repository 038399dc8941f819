import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Parcel } from '../core/outbox/parcel.ts';
import { newRelease } from '../core/release/newRelease.ts';
import type { Destination } from '../core/settings/settings.ts';
import { openLibrary } from '../electron/library/openLibrary.ts';
import { newParcel } from '../electron/publish/newParcel.ts';
import { expect, launch, test } from './launch.ts';
import { look } from './pages/look.ts';
import { texts } from './pages/texts.ts';

const destination: Destination = {
  id: '3f0f5b1e-93ab-4f1c-9d2e-0a1b2c3d4e5f',
  name: 'Press site',
  kind: 'dateline',
  address: 'https://press.example.org',
  user: '',
  photoLimit: null,
  shares: false,
};
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

/** What an outbox can look like on a bad day; none of it is tried again within the hour. */
const day: [headline: string, more: Partial<Parcel>][] = [
  [
    'Rubezh-2022: the next phase has begun',
    {
      step: 'photos',
      etag: '"x"',
      attempts: 2,
      error: { kind: 'destination-unreachable', name: 'Press site' },
      arrived: { photos: 1, ofPhotos: 3, bytes: 1_400_000, ofBytes: 4_200_000 },
    },
  ],
  ['Programme of the day of the press', { step: 'draft' }],
  [
    'Statement of the chief of the joint staff',
    { step: 'publish', etag: '"x"', attempts: 1, error: { kind: 'awaits-approval', name: 'Press site' } },
  ],
  [
    'Landing at Harbmaidon',
    {
      state: 'delivered',
      step: 'done',
      photos: 'without',
      receipt: { publishedAt: '2026-11-20T10:00:00.000Z', url: 'https://press.example.org/releases/1', etag: '"x"' },
      arrived: { photos: 0, ofPhotos: 4, bytes: 0, ofBytes: 6_100_000 },
    },
  ],
  ['Figures of the training', { state: 'refused', error: { kind: 'remote-conflict', name: 'Press site' } }],
];

for (const [language, theme] of [
  ['en', 'light'],
  ['ru', 'dark'],
] as const) {
  test(`the outbox of a bad day, in ${language}, ${theme}: what has arrived, what waits, why and what to do; the order is changed by keys`, async ({
    userData,
  }) => {
    mkdirSync(userData, { recursive: true });
    const settings = { uiLanguage: language, theme, destinations: [destination], welcomed: true };
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(settings));
    const opened = await openLibrary(path.join(userData, 'library'));
    if (!opened.ok) throw new Error(opened.error.kind);
    const { library } = opened.value;
    for (const [headline, more] of day) {
      const now = new Date();
      const release = newRelease({ template: null, now, language: 'en', newId: randomUUID });
      const written = { ...release, fields: { ...release.fields, headline } };
      await library.create(written);
      const parcel = newParcel({ release: written, destination, now, newId: randomUUID });
      await library.queueParcel(parcel, written);
      await library.updateParcel({ ...parcel, nextAt: inAnHour(), ...more });
    }
    await library.close();

    const { app, page } = await launch(userData);
    const { outbox, common } = texts[language];
    await page.keyboard.press('Alt+4');
    const parcels = page.getByRole('list', { name: outbox.list }).getByRole('listitem');
    await expect(parcels).toHaveCount(day.length);
    await expect(parcels.filter({ hasText: 'Landing at Harbmaidon' }).getByRole('button', { name: outbox.sendPhotos })).toBeVisible();
    await expect(parcels.filter({ hasText: 'Figures' })).toContainText(common.status.refused);
    await look(page, `outbox-full-${language}-${theme}`);

    // Texts go before photos; among texts what a person puts first goes first.
    await expect(parcels.first()).toContainText('Programme');
    const later = parcels.first().getByRole('button', { name: outbox.later });
    await later.focus();
    await page.keyboard.press('Enter');
    await expect(parcels.first()).toContainText('Statement');
    await expect(parcels.nth(1)).toContainText('Programme');
    await app.close();
  });
}
