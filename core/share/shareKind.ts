import { z } from 'zod';
import type { RecordKind } from '../api/resources.ts';

/** What of a library is shared between desks: releases that are being written, and the books they are written from. */
export const shareKinds = ['drafts', 'contacts', 'signoffs', 'snippets', 'templates', 'trainings'] as const satisfies readonly RecordKind[];
export const shareKind = z.enum(shareKinds);
export type ShareKind = z.infer<typeof shareKind>;
/** What everybody works from, and what only an editor of the newsroom changes there. */
export const managedKinds: ReadonlySet<ShareKind> = new Set<ShareKind>(['templates', 'trainings']);
/** The kinds that are entries of a book. */
export type EntryKind = Exclude<ShareKind, 'drafts'>;
