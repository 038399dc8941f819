import { isKitDocument, kitDocumentKinds, type KitDocumentKind } from '../release/release.ts';
import type { KitLook } from './kitLook.ts';
import type { KitPlan } from './kitPlan.ts';

/** Something a kit usually has and this one has not, or that keeps it from being handed out. */
export type MissingPart =
  | 'title'
  | 'edition'
  | 'release'
  | KitDocumentKind
  | 'photo-sheet'
  | 'photos'
  | 'contacts'
  | 'contact-blocks'
  /** Releases that are in the trash or gone. */
  | 'gone'
  /** Releases that nobody has called ready. */
  | 'draft';

/** What a kit lacks, in the order of its anatomy, and of how many releases it is said (else 0). */
export function missingParts(
  plan: Omit<KitPlan, 'id' | 'updatedAt'>,
  { rows, photos, contacts }: KitLook,
): { part: MissingPart; count: number }[] {
  const named = plan.parts.flatMap((part) => (part.type === 'release' ? part.id : []));
  const there = rows.filter(({ trashedAt }) => trashedAt === null);
  const has = (type: 'photo-sheet' | 'contacts') => plan.parts.some((part) => part.type === type);
  const gone = named.filter((id) => !there.some((row) => row.id === id)).length;
  const drafts = there.filter(({ status }) => status === 'draft').length;
  const found: [MissingPart, boolean | number][] = [
    ['gone', gone],
    ['title', plan.title.trim() === ''],
    ['edition', plan.number.trim() === '' && plan.version.trim() === ''],
    ['release', !there.some(({ kind }) => !isKitDocument(kind))],
    ...kitDocumentKinds.map((kind): [MissingPart, boolean] => [kind, !there.some((row) => row.kind === kind)]),
    ['photo-sheet', !has('photo-sheet')],
    ['photos', has('photo-sheet') && photos === 0],
    ['contacts', !has('contacts')],
    ['contact-blocks', has('contacts') && contacts === 0],
    ['draft', drafts],
  ];
  return found.flatMap(([part, is]) => (is === false || is === 0 ? [] : { part, count: is === true ? 0 : is }));
}
