import type { ReleaseText } from '../../core/history/revision.ts';
import { documentText } from '../../core/release/documentText.ts';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { Database } from './database.ts';
import { metaColumns, releaseRow, wholeMeta } from './releaseMeta.ts';
import type { ReleaseMeta } from './releaseMeta.ts';
import { seal } from './seal.ts';
import { normalise } from './search/normalise.ts';
import { matchExpression, readQuery } from './search/query.ts';
import type { Term } from './search/query.ts';
import { snippet } from './search/snippet.ts';

/** The words of one release as they are shown around a hit. */
interface SearchText {
  headline: string;
  around: string;
  body: string;
}

/** How much a word counts in the headline, in the fields around the text, and in the text. */
const weights = '8.0, 3.0, 1.0';

/** Puts the words of a release into the index, in place of what stood there. */
export function indexText(database: Database, n: number, id: string, { fields, document }: ReleaseText): void {
  const text: SearchText = {
    headline: lines(fields.headline, fields.subheadline),
    around: lines(fields.number, fields.dateline?.place, fields.dateline?.country, fields.training, fields.notes),
    body: documentText(document, fields.language),
  };
  dropFromIndex(database, n);
  database.run(
    'INSERT INTO search_text (n, headline, around, body, sha256) VALUES (?, ?, ?, ?, ?)',
    n,
    text.headline,
    text.around,
    text.body,
    sealOf(id, text),
  );
  database.run(
    'INSERT INTO search_words (rowid, headline, around, body) VALUES (?, ?, ?, ?)',
    n,
    normalise(text.headline),
    normalise(text.around),
    normalise(text.body),
  );
}

/** Takes the words of a release out of the index. */
export function dropFromIndex(database: Database, n: number): void {
  database.run('DELETE FROM search_words WHERE rowid = ?', n);
  database.run('DELETE FROM search_text WHERE n = ?', n);
}

/**
 * Finds releases by their settled words, the best hit first. First the numbers of the best are found, then rows and
 * snippets for these alone. Any text may be typed; one without letters and digits finds nothing.
 */
export function search(database: Database, typed: string, limit: number): Result<ReleaseRow[]> {
  const terms = readQuery(typed);
  if (terms.length === 0) return ok([]);
  const found = database.all<{ n: number }>(
    `SELECT rowid AS n FROM search_words WHERE search_words MATCH ? AND rank MATCH 'bm25(${weights})' ORDER BY rank LIMIT ?`,
    matchExpression(terms),
    limit,
  );
  const rows: ReleaseRow[] = [];
  for (const { n } of found) {
    const meta = database.get<ReleaseMeta>(`SELECT ${metaColumns} FROM release_meta WHERE n = ?`, n);
    if (meta) rows.push(releaseRow(wholeMeta(meta), snippetOf(database, meta, terms)));
  }
  return ok(rows);
}

/** The words around the hit: in the text if it is there, else in the fields around it or the headline. */
function snippetOf(database: Database, { n, id }: ReleaseMeta, terms: readonly Term[]): string {
  // As bytes: most of a text is only sealed and never becomes a string.
  const text = database.get<{ headline: Buffer; around: Buffer; body: Buffer; sha256: string }>(
    'SELECT CAST(headline AS BLOB) AS headline, CAST(around AS BLOB) AS around, CAST(body AS BLOB) AS body, sha256 FROM search_text WHERE n = ?',
    n,
  );
  if (!text || seal(id, { utf8: text.headline }, { utf8: text.around }, { utf8: text.body }) !== text.sha256) return '';
  return snippet(text.body, terms) || snippet(text.around, terms) || snippet(text.headline, terms);
}

const sealOf = (id: string, text: SearchText): string => seal(id, text.headline, text.around, text.body);
const lines = (...parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join('\n');
