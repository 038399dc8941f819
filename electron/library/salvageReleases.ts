import type { RevisionReason } from '../../core/history/revision.ts';
import type { Database } from './database.ts';
import { readable, attempt, rowNumbers } from './readDamaged.ts';
import { addMeta, metaColumns, metaOfFields, sealOfMeta } from './releaseMeta.ts';
import type { ReleaseMeta } from './releaseMeta.ts';
import { writeBody } from './releaseTexts.ts';
import { addRevision, newestWholeRevision, readRevision } from './revisions.ts';
import { indexText } from './search.ts';
import { isWhole, readText } from './storedText.ts';
import type { StoredText } from './storedText.ts';

/** Brings over every release of which a text holds its checksum, oldest first, so that the list keeps its order. */
export function salvageReleases(damaged: Database, fresh: Database): void {
  for (const candidates of rowsByNumber(damaged).values()) {
    const meta = candidates.find(isWholeMeta);
    // A damaged row may still name the right release; the text, sealed with that name, decides.
    for (const candidate of meta ? [meta] : candidates) if (salvageRelease(damaged, fresh, candidate, meta !== undefined)) break;
  }
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
function salvageRelease(damaged: Database, fresh: Database, meta: ReleaseMeta, isMetaWhole: boolean): boolean {
  if (fresh.get('SELECT 1 FROM release_meta WHERE id = ?', meta.id)) return true;
  const stored = (table: string) =>
    attempt(() => {
      const text = damaged.get<StoredText>(`SELECT json, saved_at, sha256 FROM ${table} WHERE n = ? AND json IS NOT NULL`, meta.n);
      return text && isWhole(meta.id, text) ? text : undefined;
    });
  const draft = stored('drafts');
  const body = stored('release_body') ?? attempt(() => newestWholeRevision(damaged, meta)) ?? undefined;
  const newest = draft ?? body;
  if (!newest) return false;
  const text = readText(newest);
  const settled = body ?? newest;
  const n = addMeta(fresh, {
    id: meta.id,
    ...metaOfFields(text.fields),
    updated_at: newest.saved_at,
    ...(isMetaWhole
      ? { status: meta.status, created_at: meta.created_at, trashed_at: meta.trashed_at }
      : { status: 'draft', created_at: settled.saved_at, trashed_at: null }),
  });
  writeBody(fresh, n, settled);
  salvageRevisions(damaged, fresh, meta, n);
  salvageCaret(damaged, fresh, meta.n, n, draft);
  if (!isMetaWhole || meta.trashed_at === null) indexText(fresh, n, meta.id, readText(settled));
  return true;
}

function salvageRevisions(damaged: Database, fresh: Database, { n, id }: ReleaseMeta, to: number): void {
  const rows = readable<{ revision: number; reason: RevisionReason }>(
    damaged,
    'SELECT revision, reason FROM revisions WHERE n = ? ORDER BY revision',
    n,
  );
  for (const { revision, reason } of rows) {
    const text = attempt(() => readRevision(damaged, revision));
    if (text && isWhole(id, text)) addRevision(fresh, to, text, typeof reason === 'string' ? reason : 'idle');
  }
}

function salvageCaret(damaged: Database, fresh: Database, n: number, to: number, draft: StoredText | undefined): void {
  const caret = attempt(() => damaged.get<{ caret: string | null; saved_at: string }>('SELECT caret, saved_at FROM drafts WHERE n = ?', n));
  if (!draft && !caret) return;
  fresh.run(
    'INSERT INTO drafts (n, json, saved_at, sha256, caret) VALUES (?, ?, ?, ?, ?)',
    to,
    draft?.json ?? null,
    draft?.saved_at ?? (typeof caret?.saved_at === 'string' ? caret.saved_at : ''),
    draft?.sha256 ?? '',
    typeof caret?.caret === 'string' ? caret.caret : null,
  );
}
