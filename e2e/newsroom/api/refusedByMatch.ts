import { problem, type Answer } from '../answer.ts';

/** Why a document may not take the place of the newest version: it was not named, or another was. Null when it may. */
export function refusedByMatch(newest: { etag: string; n: number } | undefined, match: string | undefined): Answer | null {
  const current = newest ? { etag: newest.etag, version: newest.n } : null;
  if (match === undefined) return newest ? problem('precondition-missing', { current }) : null;
  const isMatched = newest !== undefined && (match.trim() === '*' || match.split(',').some((etag) => etag.trim() === newest.etag));
  return isMatched ? null : problem('version-conflict', { current });
}
