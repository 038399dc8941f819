import { kitDocumentKinds, type ReleaseKind } from '../release/release.ts';

/** What tells where a part usually stands in a kit. */
export interface PlacedPart {
  kind: ReleaseKind | 'photo-sheet' | 'contacts';
  /** ISO day of a release; the newest stands first. */
  date?: string | null;
}

const afterReleases = ['fact-sheet', 'backgrounder', 'biography', 'photo-sheet', 'programme', 'contacts'] as const satisfies readonly (
  | (typeof kitDocumentKinds)[number]
  | 'photo-sheet'
  | 'contacts'
)[];

/** Releases first; what stands after them in the trade's usual order. */
const rank = ({ kind }: PlacedPart): number => afterReleases.findIndex((one) => one === kind) + 1;

/** Where a part is put into a kit: the index in `parts` it usually stands at. What a person has ordered otherwise stays so. */
export function usualPlace(parts: readonly PlacedPart[], added: PlacedPart): number {
  const own = rank(added);
  if (own === 0) {
    const day = added.date ?? '';
    const older = parts.findIndex((part) => rank(part) === 0 && (part.date ?? '') < day);
    if (older >= 0) return older;
  }
  return parts.findLastIndex((part) => rank(part) <= own) + 1;
}
