import { expect, test } from 'vitest';
import { addRevision, thinRevisions } from './revisions.ts';
import { madeRelease, openForTest, withFile } from './library.testing.ts';
import { storeText } from './storedText.ts';

const hour = 3_600_000;

test('revisions are thinned by age, and the newest always stay', () => {
  const opened = openForTest();
  const release = madeRelease();
  opened.library.create(release);
  opened.close();
  const now = new Date('2024-01-01T12:00:00.000Z');
  const kept = withFile(opened.folder, (file) => {
    file.run('DELETE FROM revisions');
    // Every half an hour for 200 days, oldest first.
    for (let ago = 200 * 24; ago > 0; ago -= 0.5)
      addRevision(file, 1, storeText(release.id, release, new Date(now.getTime() - ago * hour).toISOString()), 'idle');
    thinRevisions(file, 1, now);
    return file.all<{ saved_at: string }>('SELECT saved_at FROM revisions ORDER BY revision').map(({ saved_at }) => Date.parse(saved_at));
  });
  const between = (from: number, to: number) =>
    kept.filter((at) => now.getTime() - at > from * hour && now.getTime() - at <= to * hour).length;
  expect(between(0, 24)).toBe(48);
  expect(between(24, 7 * 24)).toBe(6 * 24);
  expect(between(7 * 24, 90 * 24)).toBeGreaterThanOrEqual(83);
  expect(between(7 * 24, 90 * 24)).toBeLessThanOrEqual(85);
  expect(between(90 * 24, 201 * 24)).toBe(0);
});

test('a clock set far ahead, for one save or for a day of them, does not cost the history', () => {
  const opened = openForTest();
  const release = madeRelease();
  opened.library.create(release);
  opened.close();
  withFile(opened.folder, (file) => {
    for (let times = 0; times < 30; times++) addRevision(file, 1, storeText(release.id, release, release.updatedAt), 'idle');
    thinRevisions(file, 1, new Date('2099-01-01T00:00:00.000Z'));
    expect(file.all('SELECT 1 FROM revisions')).toHaveLength(31);
    for (let times = 0; times < 25; times++) {
      const at = new Date(Date.UTC(2040, 0, 1, 9, times)).toISOString();
      addRevision(file, 1, storeText(release.id, release, at), 'idle');
      thinRevisions(file, 1, new Date(at));
    }
    addRevision(file, 1, storeText(release.id, release, '2022-10-21T09:00:00.000Z'), 'idle');
    thinRevisions(file, 1, new Date('2022-10-21T09:00:00.000Z'));
    expect(file.all('SELECT 1 FROM revisions')).toHaveLength(57);
  });
});
