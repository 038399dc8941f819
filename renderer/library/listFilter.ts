import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { ReleaseKind, ReleaseStatus } from '../../core/release/release.ts';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';

/** How the list is narrowed; an empty list means "all". */
export interface ListFilter {
  statuses: readonly ReleaseStatus[];
  kinds: readonly ReleaseKind[];
  languages: readonly ReleaseLanguage[];
}

export const noFilter: ListFilter = { statuses: [], kinds: [], languages: [] };

/** Tells whether anything is left out. */
export const isNarrowed = ({ statuses, kinds, languages }: ListFilter): boolean => statuses.length + kinds.length + languages.length > 0;

/** Tells whether a row found by its words passes the filter too. */
export const passes = ({ statuses, kinds, languages }: ListFilter, row: ReleaseRow): boolean =>
  (statuses.length === 0 || statuses.includes(row.status)) &&
  (kinds.length === 0 || kinds.includes(row.kind)) &&
  (languages.length === 0 || languages.includes(row.language));
