import { deepestDocument, largestDocument } from '../api/largest.ts';
import { jsonNesting } from '../jsonNesting.ts';
import type { BundleItem } from './bundle.ts';
import { readSharedDraft } from './sharedDraft.ts';
import { readSharedEntry } from './sharedEntry.ts';

/**
 * Reads something that travelled by its schema, and names the photos it shows; null when this program cannot read it, or it is longer or
 * lies deeper than any newsroom takes.
 */
export function readItem({ kind, json }: Pick<BundleItem, 'kind' | 'json'>): { photos: string[] } | null {
  if (json.length > largestDocument || jsonNesting(json) > deepestDocument) return null;
  if (kind !== 'drafts') return readSharedEntry(kind, json) && { photos: [] };
  const draft = readSharedDraft(json);
  return draft && { photos: draft.document.blocks.flatMap((block) => (block.type === 'figure' ? block.photo : [])) };
}
