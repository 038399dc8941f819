import { z } from 'zod';

const named = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), name: z.string() });
const bare = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind) });

/**
 * Every failure that is expected and told, as a value. `name` is what the person calls the thing: a file, a folder, a
 * headline, a destination. The sentences stand in `core/i18n/errors`; an added kind does not compile without its sentence.
 */
export const appError = z.discriminatedUnion('kind', [
  // files that come in
  named('file-empty'),
  named('file-binary'),
  named('file-missing'),
  named('file-too-large'),
  named('file-format-unknown'),
  named('file-damaged'),
  named('file-password'),
  named('file-old-word'),
  // what is typed
  z.strictObject({ kind: z.literal('date-invalid'), value: z.string() }),
  z.strictObject({ kind: z.literal('phone-invalid'), value: z.string() }),
  z.strictObject({ kind: z.literal('email-invalid'), value: z.string() }),
  z.strictObject({ kind: z.literal('input-invalid'), field: z.string() }),
  named('picture-unreadable'),
  named('picture-heic'),
  named('picture-large'),
  // the library and settings on this computer
  z.strictObject({ kind: z.literal('library-damaged'), name: z.string(), keptAs: z.string() }),
  z.strictObject({ kind: z.literal('library-newer'), name: z.string(), theirs: z.int(), ours: z.int() }),
  named('library-busy'),
  // `keptAs` names the rescue library; and, once that is the library again, what had stood in its place
  z.strictObject({ kind: z.literal('library-replaced'), name: z.string(), keptAs: z.string() }),
  z.strictObject({ kind: z.literal('library-rescued'), name: z.string(), keptAs: z.string() }),
  z.strictObject({ kind: z.literal('settings-damaged'), name: z.string(), keptAs: z.string() }),
  z.strictObject({ kind: z.literal('settings-restored'), name: z.string(), keptAs: z.string() }),
  named('release-missing'),
  named('release-damaged'),
  named('written-otherwise'),
  named('release-older'),
  named('release-incomplete'),
  named('release-queued'),
  named('revision-missing'),
  named('revision-damaged'),
  named('parcel-missing'),
  named('parcel-under-way'),
  named('photo-missing'),
  // the disk
  named('folder-missing'),
  named('folder-read-only'),
  named('disk-full'),
  named('file-in-use'),
  z.strictObject({ kind: z.literal('file-failed'), name: z.string(), code: z.string() }),
  // what goes out
  z.strictObject({ kind: z.literal('kit-missing') }),
  z.strictObject({ kind: z.literal('kit-too-large'), name: z.string(), size: z.string() }),
  z.strictObject({ kind: z.literal('kit-unreadable'), name: z.string(), place: z.string() }),
  z.strictObject({ kind: z.literal('format-unknown'), name: z.string(), known: z.string() }),
  // letterheads of one's own; `place` names a part, an address, a place to fill in, or a rule
  named('letterhead-not-word'),
  named('letterhead-encrypted'),
  named('letterhead-too-large'),
  named('letterhead-macros'),
  z.strictObject({ kind: z.literal('letterhead-outside'), name: z.string(), place: z.string() }),
  z.strictObject({ kind: z.literal('letterhead-embedded'), name: z.string(), place: z.string() }),
  z.strictObject({ kind: z.literal('letterhead-asks-nothing'), name: z.string(), place: z.string() }),
  z.strictObject({ kind: z.literal('letterhead-breaks'), name: z.string(), place: z.string() }),
  bare('letterhead-missing'),
  z.strictObject({ kind: z.literal('print-failed'), reason: z.string() }),
  z.strictObject({ kind: z.literal('export-check-failed'), name: z.string(), missing: z.string() }),
  // `detail` is for whoever mends it, and only in English
  z.strictObject({ kind: z.literal('export-rule-broken'), name: z.string(), rule: z.string(), place: z.string(), detail: z.string() }),
  named('destination-missing'),
  named('destination-insecure'),
  named('destination-unreachable'),
  named('destination-not-api'),
  named('destination-other-host'),
  named('destination-no-embargo'),
  named('clock-apart'),
  named('embargo-passed'),
  named('parcel-old'),
  named('embargo-broken'),
  named('embargo-near'),
  named('embargo-open'),
  named('token-missing'),
  named('token-refused'),
  named('not-allowed'),
  named('remote-conflict'),
  named('remote-trashed'),
  named('not-shown'),
  named('awaits-approval'),
  named('folder-not-there'),
  named('recall-by-hand'),
  named('remote-retracted'),
  named('remote-nothing'),
  named('approval-moved'),
  named('recall-watched'),
  named('correction-held'),
  z.strictObject({ kind: z.literal('remote-refused'), name: z.string(), status: z.int(), detail: z.string() }),
  named('remote-too-large'),
  // what is shared with other desks
  named('share-not-there'),
  named('share-many-questions'),
  bare('share-moved'),
  named('share-conflict'),
  z.strictObject({ kind: z.literal('bundle-altered'), name: z.string(), place: z.string() }),
  named('bundle-unreadable'),
  named('bundle-too-large'),
  named('bundle-newer'),
  z.strictObject({ kind: z.literal('remote-failed'), name: z.string(), status: z.int() }),
  // the command line
  named('command-unknown'),
  named('command-incomplete'),
  // the window
  bare('display-missing'),
  bare('stumbled'),
  bare('cancelled'),
]);

/** An expected failure: what happened and to what. */
export type AppError = z.infer<typeof appError>;

/** The names of all expected failures. */
export type AppErrorKind = AppError['kind'];
