import { z } from 'zod';
import { isoInstant } from '../release/release.ts';
import { role } from './role.ts';

/** A strong ETag (RFC 9110): the SHA-256 of the stored document in quotes. */
export const etag = z
  .string()
  .regex(/^"[0-9a-f]{64}"$/)
  .meta({ description: 'Strong ETag: SHA-256 of the stored document, in quotes' });
/** A SHA-256 in hex. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
/** A JSON object of which the API reads no more than it has to. */
export const jsonObject = z.record(z.string(), z.unknown());
const version = z.int().positive();
const author = z.string().max(200).meta({ description: 'The name of the user who did it' });

/** Where a release stands at a newsroom. */
export const remoteStates = ['draft', 'submitted', 'approved', 'scheduled', 'published', 'retracted'] as const;
export const remoteState = z.enum(remoteStates);
export type RemoteState = z.infer<typeof remoteState>;

/** What the API tells of the newest version of a release. */
export const releaseView = z
  .object({
    uuid: z.uuid(),
    etag,
    version,
    state: remoteState,
    key: z.string().nullable().meta({ description: 'The Idempotency-Key this version was written with' }),
    author,
    missing: z.array(sha256Hex).meta({ description: 'Photos this version shows that have not arrived yet' }),
    publishedAt: isoInstant.optional().meta({ description: 'From when anybody may read it' }),
    url: z.url().optional().meta({ description: 'Where it is or will be read' }),
  })
  .meta({ id: 'Release' });
export type ReleaseView = z.infer<typeof releaseView>;

/** The kinds of what is shared between desks. */
export const recordKinds = ['drafts', 'contacts', 'signoffs', 'snippets', 'templates', 'trainings'] as const;
export const recordKind = z.enum(recordKinds).meta({ id: 'RecordKind' });
export type RecordKind = z.infer<typeof recordKind>;

/** One version of something shared, with its document; `document` is null in a version that says it was deleted. */
export const sharedRecord = z
  .object({
    kind: recordKind,
    uuid: z.uuid(),
    version,
    etag,
    author,
    at: isoInstant,
    key: z.string().nullable(),
    document: jsonObject.nullable(),
  })
  .meta({ id: 'SharedRecord' });
export type SharedRecord = z.infer<typeof sharedRecord>;

/** What is said of a version that was just written: everything but the document, which its sender has. */
export const writtenVersion = sharedRecord.omit({ document: true }).meta({ id: 'WrittenVersion' });

/** Something that happened since a cursor. A release names its new state, a record its new version. */
export const change = z
  .object({
    cursor: z.int().positive(),
    kind: z.enum([...recordKinds, 'releases']),
    uuid: z.uuid(),
    version,
    what: z.enum(['written', 'deleted', 'submitted', 'approved', 'published', 'retracted']),
    author,
    at: isoInstant,
    record: sharedRecord.optional().meta({ description: 'The newest version of the record, where documents were asked for' }),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof change>;

/** A page of changes, oldest first. Ask again from `next`; `more` tells that there is more at once. */
export const changesPage = z
  .object({ changes: z.array(change), next: z.int().nonnegative(), more: z.boolean() })
  .meta({ id: 'ChangesPage' });
export type ChangesPage = z.infer<typeof changesPage>;

/** Who a newsroom is, what time it has there, what it can do and whom the token belongs to. */
export const statusView = z
  .object({
    api: z.literal('dateline'),
    version: z.literal(1),
    name: z.string().max(300),
    now: isoInstant,
    capabilities: z.object({
      embargo: z.boolean(),
      idempotentCreate: z.boolean(),
      conditionalWrite: z.boolean(),
      resumable: z.boolean(),
      shared: z.boolean(),
      maxAssetBytes: z.int().positive(),
      maxDocumentBytes: z.int().positive(),
      minEmbargoLeadSeconds: z.int().nonnegative(),
    }),
    user: z.object({ name: author, role }),
  })
  .meta({ id: 'Status' });
export type StatusView = z.infer<typeof statusView>;

/** An error (RFC 9457). */
export const problemView = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    current: z.object({ etag, version }).nullable().optional(),
    missing: z.array(sha256Hex).optional(),
    maxBytes: z.int().optional(),
    needs: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

/** The versions there are of something, oldest first. */
export const versionList = z.object({
  versions: z.array(z.object({ version, etag, author, at: isoInstant })),
});
