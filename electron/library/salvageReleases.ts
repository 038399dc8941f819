import type { Database } from './database.ts';
import { readable, attempt, rowNumbers } from './readDamaged.ts';
import { addMeta, metaColumns, metaOfFields, sealOfMeta, writeMeta } from './releaseMeta.ts';
import type { ReleaseMeta } from './releaseMeta.ts';
import { writeBody } from './releaseTexts.ts';
import { headColumns, isWholeHead, keepRevision, newestWholeRevision, readRevision } from './revisions.ts';
import type { RevisionHead } from './revisions.ts';
import { indexText } from './search.ts';
import { isWhole, readText } from './storedText.ts';
import type { StoredText } from './storedText.ts';
import { ageOf, isNewer } from './textAge.ts';
import type { TextAge } from './textAge.ts';

/** What a damaged library had of a release: how it is called, and the seal of its newest text, or null where that cannot be read. */
export interface HadRelease {
  id: string;
  headline: string;
  sha256: string | null;
}

/** The age of each text brought over, by the id of its release; the fresh library counts anew. */
export type TextAges = Map<string, TextAge>;

/**
 * Brings over every release of which a text holds its checksum, oldest first, so that the list keeps its order. Where the fresh
 * library has the release, the newer of the two texts stays, and the revisions of both. Gives what the damaged library had.
 */
export function salvageReleases(damaged: Database, fresh: Database, ages: TextAges): HadRelease[] {
  const had: HadRelease[] = [];
  for (const candidates of rowsByNumber(damaged).values()) {
    const meta = candidates.find(isWholeMeta);
    // A damaged row may still name the right release; the text, sealed with that name, decides.
    const found = (meta ? [meta] : candidates).find((candidate) => salvageRelease(damaged, fresh, candidate, meta !== undefined, ages));
    const named = meta ?? found;
    if (named) had.push({ id: named.id, headline: named.headline, sha256: newestSeal(damaged, named.n) });
  }
  return had;
}

/** The seal of the newest text of a release, whole or not. */
const newestSeal = (database: Database, n: number): string | null =>
  attempt(() => {
    const draft = database.get<{ sha256: string }>('SELECT sha256 FROM drafts WHERE n = ? AND json IS NOT NULL', n);
    return (draft ?? database.get<{ sha256: string }>('SELECT sha256 FROM release_body WHERE n = ?', n))?.sha256;
  }) ?? null;

/** The same of a library that was repaired, for each release that was to come back. */
export function wentBack(had: readonly HadRelease[], fresh: Database): { older: string[]; lost: string[] } {
  const now = had.map(({ id, headline, sha256 }) => {
    const n = fresh.get<{ n: number }>('SELECT n FROM release_meta WHERE id = ?', id)?.n;
    return { headline, isThere: n !== undefined, isSame: n !== undefined && sha256 !== null && newestSeal(fresh, n) === sha256 };
  });
  return {
    older: now.filter(({ isThere, isSame }) => isThere && !isSame).map(({ headline }) => headline),
    lost: now.filter(({ isThere }) => !isThere).map(({ headline }) => headline),
  };
}

/** All copies of each list row that can be read, from the table and from the indexes that hold it whole. */
function rowsByNumber(damaged: Database): Map<number, ReleaseMeta[]> {
  const inTable = rowNumbers(damaged, 'release_meta').flatMap(
    (n) => attempt(() => damaged.get<ReleaseMeta>(`SELECT ${metaColumns} FROM release_meta NOT INDEXED WHERE n = ?`, n)) ?? [],
  );
  const inIndexes = [
    ['release_list', ''],
    ['release_trash', 'NOT '],
  ].flatMap(([index, not]) =>
    ['ASC', 'DESC'].flatMap((order) =>
      readable<ReleaseMeta>(
        damaged,
        `SELECT ${metaColumns} FROM release_meta INDEXED BY ${index} WHERE trashed_at IS ${not}NULL ORDER BY changed ${order}`,
      ),
    ),
  );
  const byNumber = new Map<number, ReleaseMeta[]>();
  // The order of the list first; rows that only the table still has come after.
  for (const row of [...inIndexes, ...inTable]) {
    const rows = byNumber.get(row.n);
    if (rows) rows.push(row);
    else byNumber.set(row.n, [row]);
  }
  return byNumber;
}

const isWholeMeta = (meta: ReleaseMeta): boolean => sealOfMeta(meta) === meta.sha256;

/** Brings one release over; false when none of its texts holds its checksum. */
function salvageRelease(damaged: Database, fresh: Database, meta: ReleaseMeta, isMetaWhole: boolean, ages: TextAges): boolean {
  const stored = (table: string) =>
    attempt(() => {
      const text = damaged.get<StoredText>(`SELECT json, saved_at, sha256 FROM ${table} WHERE n = ? AND json IS NOT NULL`, meta.n);
      return text && isWhole(meta.id, text) ? text : undefined;
    });
  const draft = stored('drafts');
  const body = stored('release_body') ?? attempt(() => newestWholeRevision(damaged, meta)) ?? undefined;
  const newest = draft ?? body;
  if (!newest) return false;
  const age = ageOf(damaged, meta.n, newest, draft !== undefined);
  const known = fresh.get<ReleaseMeta>(`SELECT ${metaColumns} FROM release_meta WHERE id = ?`, meta.id);
  const isOlder = known !== undefined && !isNewer(age, ages.get(meta.id) ?? currentAge(fresh, known.n));
  const text = readText(newest);
  const settled = body ?? newest;
  const about = { id: meta.id, ...(text ? metaOfFields(text.fields) : listedAs(meta, isMetaWhole)), updated_at: newest.saved_at };
  const unknown = { status: 'draft', created_at: settled.saved_at, trashed_at: null } as const;
  const { status, created_at, trashed_at } = isMetaWhole ? meta : (known ?? unknown);
  const n = known?.n ?? addMeta(fresh, { ...about, status, created_at, trashed_at });
  salvageRevisions(damaged, fresh, meta, n);
  if (isOlder) return true;
  if (known) writeMeta(fresh, { ...known, ...about, status, created_at, trashed_at }, false);
  ages.set(meta.id, age);
  writeBody(fresh, n, settled);
  salvageCaret(damaged, fresh, meta.n, n, draft);
  const words = readText(settled) ?? text;
  if (trashed_at === null && words) indexText(fresh, n, meta.id, words);
  return true;
}

/** How a release is listed whose text this version of the program cannot read. */
const listedAs = ({ kind, language, headline, place, date, embargo_until }: ReleaseMeta, isMetaWhole: boolean) =>
  isMetaWhole
    ? { kind, language, headline, place, date, embargo_until }
    : { kind: 'news' as const, language: 'en' as const, headline: '', place: '', date: null, embargo_until: null };

/** The age of the text a fresh library has, which it was not given by this repair. */
function currentAge(fresh: Database, n: number): TextAge {
  const draft = fresh.get<{ sha256: string }>('SELECT sha256 FROM drafts WHERE n = ? AND json IS NOT NULL', n);
  const text = draft ?? fresh.get<{ sha256: string }>('SELECT sha256 FROM release_body WHERE n = ?', n);
  return ageOf(fresh, n, text ?? { sha256: '' }, draft !== undefined);
}

function salvageRevisions(damaged: Database, fresh: Database, { n, id }: ReleaseMeta, to: number): void {
  const read = (columns: string) => readable<RevisionHead>(damaged, `SELECT ${columns} FROM revisions WHERE n = ? ORDER BY revision`, n);
  const heads = read(headColumns);
  // A source that could not be brought to the newest shape has no seals for its rows.
  for (const head of heads.length > 0 ? heads : read('revision, n, reason, saved_at, NULL AS row_seal')) {
    const text = attempt(() => readRevision(damaged, head.revision));
    if (text && isWhole(id, text))
      keepRevision(fresh, head.revision, to, text, isWholeHead(head) && typeof head.reason === 'string' ? head.reason : 'idle');
  }
}

function salvageCaret(damaged: Database, fresh: Database, n: number, to: number, draft: StoredText | undefined): void {
  const caret = attempt(() => damaged.get<{ caret: string | null; saved_at: string }>('SELECT caret, saved_at FROM drafts WHERE n = ?', n));
  if (!draft && !caret) {
    fresh.run('DELETE FROM drafts WHERE n = ?', to);
    return;
  }
  fresh.run(
    'INSERT OR REPLACE INTO drafts (n, json, saved_at, sha256, caret) VALUES (?, ?, ?, ?, ?)',
    to,
    draft?.json ?? null,
    draft?.saved_at ?? (typeof caret?.saved_at === 'string' ? caret.saved_at : ''),
    draft?.sha256 ?? '',
    typeof caret?.caret === 'string' ? caret.caret : null,
  );
}
