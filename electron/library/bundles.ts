import { createHash, randomUUID } from 'node:crypto';
import { ok } from '../../core/result.ts';
import type { Bundle, BundleItem, BundleSeen, SharedThing } from '../../core/share/bundle.ts';
import { readItem } from '../../core/share/readItem.ts';
import { shareKinds, type ShareKind } from '../../core/share/shareKind.ts';
import type { Database } from './database.ts';
import { dealWith } from './dealWith.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import type { Tell } from './releaseTexts.ts';
import { sharedLocal, tableOf } from './sharedLocal.ts';
import { readShare, writeShare } from './shareRows.ts';

type Part = Pick<LibraryInThread, 'bundleBegun' | 'bundlePart' | 'bundleIn'>;

/** What a courier carries: this desk's shared things on their way out, and those of another desk coming in. */
export const bundles = (database: Database, now: () => Date, tell: Tell): Part => ({
  bundleBegun: () =>
    database.transaction(() => {
      const { id: desk, bundles: before } = ownDesk(database);
      const number = before + 1;
      database.run('UPDATE desk SET bundles = ?', number);
      return ok({ desk, number, at: now().toISOString(), things: sharedThings(database) });
    }),
  bundlePart: (things) => {
    const items = things.flatMap(({ kind, id }): BundleItem[] => {
      const local = sharedLocal(database, kind, id, tell);
      return local && local.json !== null && !local.isBlank ? [{ kind, id, json: local.json }] : [];
    });
    const photos = new Set(items.flatMap((item) => readItem(item)?.photos ?? []));
    return ok({ items, seen: items.flatMap(({ kind, id }) => seenOfOthers(database, kind, id)), photos: [...photos] });
  },
  bundleIn: (bundle, open) =>
    database.transaction(() => {
      const own = ownDesk(database);
      const told = { taken: [] as { kind: ShareKind; id: string }[], known: 0 };
      // A desk's own bundle brings it nothing.
      if (bundle.desk === own.id) return ok({ ...told, known: bundle.items.length });
      database.run('INSERT OR REPLACE INTO desks (id, name) VALUES (?, ?)', bundle.desk, bundle.author);
      for (const item of bundle.items) {
        const isNews = arrive(database, bundle, item, own);
        if (!isNews) told.known += 1;
        const key = { destinationId: bundle.desk, kind: item.kind, id: item.id };
        const dealt = dealWith(database, key, { isOpen: open.includes(item.id), mayManage: false, now: now(), tell });
        if (dealt.taken) told.taken.push({ kind: item.kind, id: item.id });
      }
      return ok(told);
    }),
});

/** Who this desk is to others, and how many bundles it has written. */
function ownDesk(database: Database): { id: string; bundles: number } {
  const desk = database.get<{ id: string; bundles: number }>('SELECT id, bundles FROM desk');
  if (desk) return desk;
  const made = { id: randomUUID(), bundles: 0 };
  database.run('INSERT INTO desk (id, bundles) VALUES (?, ?)', made.id, made.bundles);
  return made;
}

/**
 * Keeps what another desk says of one thing until it is dealt with. It is merged against the newest version both had: what this desk last
 * took in of the other, or what the other had last taken in of this one, whichever was later by this desk's own count of bundles.
 */
function arrive(
  database: Database,
  { desk, author, number, at, seen }: Bundle,
  item: BundleItem,
  own: { id: string; bundles: number },
): boolean {
  const { kind, id, json } = item;
  const row = readShare(database, { destinationId: desk, kind, id });
  if (number <= row.base_version || number <= row.theirs_version) return false;
  const mine = seen.find((one) => one.desk === own.id && one.kind === kind && one.id === id);
  const base = mine && mine.number > row.our_version ? mine.json : row.base;
  const etag = `"${createHash('sha256').update(json).digest('hex')}"`;
  writeShare(database, { ...row, base, our_version: own.bundles, theirs: json, theirs_etag: etag, theirs_version: number, author, at });
  return json !== row.base;
}

/** Everything there is to share, what lies in the trash or is blank among it. */
const sharedThings = (database: Database): SharedThing[] =>
  shareKinds.flatMap((kind) =>
    database
      .all<{ id: string }>(kind === 'drafts' ? 'SELECT id FROM release_meta ORDER BY n' : `SELECT id FROM ${tableOf[kind]} ORDER BY rowid`)
      .map(({ id }) => ({ kind, id })),
  );

/** What this desk has taken in of one thing in the bundles of others. */
const seenOfOthers = (database: Database, kind: ShareKind, id: string): BundleSeen[] =>
  database.all<{ id: string }>('SELECT id FROM desks').flatMap(({ id: desk }) => {
    const { base, base_version: number } = readShare(database, { destinationId: desk, kind, id });
    return base === null || number === 0 ? [] : { desk, number, kind, id, json: base };
  });
