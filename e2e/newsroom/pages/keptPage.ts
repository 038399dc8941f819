import type { Room } from '../api/room.ts';
import type { Statements } from '../store/store.ts';
import { publicReleases, type Version } from '../releases.ts';
import { escaped } from './layout.ts';
import { readRelease, type ReleaseFacts } from './readRelease.ts';

/** What the page of a version shows: its facts and its text as HTML that is safe. */
export interface ReleasePage {
  facts: ReleaseFacts;
  html: string;
}

/** Counted up whenever what is let through or shown changes; a page made by older rules is made anew. */
const rules = 1;

type PageRoom = Pick<Room, 'store' | 'cleaner'>;
type Named = Pick<Version, 'uuid' | 'n'>;

/** Makes the page of a document; null when its HTML takes more than any release does. */
export async function makePage({ cleaner }: Pick<Room, 'cleaner'>, document: string): Promise<ReleasePage | null> {
  const { html, plain, ...facts } = readRelease(document);
  const cleaned = await cleaner.clean(html);
  return cleaned === null ? null : { facts, html: cleaned || paragraphs(plain) };
}

/** Keeps the page of a version, so that no reader waits for it to be made. */
export const keepPage = ({ run }: Statements, { uuid, n }: Named, { facts, html }: ReleasePage): Promise<void> =>
  run(
    `INSERT INTO pages (uuid, n, rules, facts, html) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (uuid, n) DO UPDATE SET rules = excluded.rules, facts = excluded.facts, html = excluded.html`,
    uuid,
    n,
    rules,
    JSON.stringify(facts),
    html,
  );

/** The facts of everything anybody may read at an instant, for the list. */
export async function publicFacts(room: PageRoom, now: string): Promise<{ uuid: string; facts: ReleaseFacts }[]> {
  const listed = await publicReleases(room.store, now, rules);
  const factsOf = async ({ facts, ...version }: (typeof listed)[number]): Promise<ReleaseFacts> =>
    facts === null ? (await madeOnce(room, version)).facts : (JSON.parse(facts) as ReleaseFacts);
  return Promise.all(listed.map(async (one) => ({ uuid: one.uuid, facts: await factsOf(one) })));
}

/** The page of a published version. */
export async function pageOfVersion(room: PageRoom, version: Named): Promise<ReleasePage> {
  const [kept] = await room.store.all<{ facts: string; html: string }>(
    'SELECT facts, html FROM pages WHERE uuid = ? AND n = ? AND rules = ?',
    version.uuid,
    version.n,
    rules,
  );
  return kept ? { facts: JSON.parse(kept.facts) as ReleaseFacts, html: kept.html } : madeOnce(room, version);
}

const underWay = new WeakMap<Room['cleaner'], Map<string, Promise<ReleasePage>>>();

/** Makes and keeps a page that was published before pages were kept, once for all who ask meanwhile; as plain text where its HTML takes too much. */
function madeOnce(room: PageRoom, version: Named): Promise<ReleasePage> {
  const making = underWay.get(room.cleaner) ?? new Map<string, Promise<ReleasePage>>();
  underWay.set(room.cleaner, making);
  const name = `${version.uuid} ${version.n}`;
  const page = making.get(name) ?? makeAnew(room, version).finally(() => making.delete(name));
  making.set(name, page);
  return page;
}

async function makeAnew(room: PageRoom, version: Named): Promise<ReleasePage> {
  const [row] = await room.store.all<{ document: string }>(
    'SELECT document FROM versions WHERE uuid = ? AND n = ?',
    version.uuid,
    version.n,
  );
  const document = row?.document ?? '{}';
  const { html: _, plain, ...facts } = readRelease(document);
  const page = (await makePage(room, document)) ?? { facts, html: paragraphs(plain) };
  await keepPage(room.store, version, page);
  return page;
}

const paragraphs = (plain: string): string =>
  plain
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
