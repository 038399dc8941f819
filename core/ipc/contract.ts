import { z } from 'zod';
import { appError } from '../appError.ts';
import { contactSchema, contactSnapshotSchema } from '../contact/contact.ts';
import { signOffSchema } from '../contact/signOff.ts';
import { fileFormats } from '../export/fileFormat.ts';
import { releaseTextSchema, revisionRowSchema } from '../history/revision.ts';
import { releaseLanguage, uiLanguage } from '../i18n/language.ts';
import { importReportSchema } from '../import/imported.ts';
import { moves } from '../outbox/moved.ts';
import { etag as apiEtag } from '../api/resources.ts';
import { remoteReleaseSchema } from '../outbox/remoteRelease.ts';
import { parcelSchema } from '../outbox/parcel.ts';
import { kitLookSchema } from '../kit/kitLook.ts';
import { kitFormats } from '../kit/kitFormat.ts';
import { kitPlanSchema } from '../kit/kitPlan.ts';
import { letterheadViewSchema } from '../letterhead/letterheadFile.ts';
import { caretSchema } from '../release/caret.ts';
import { documentSchema } from '../release/document/document.ts';
import { documentChangeSchema } from '../release/document/documentChange.ts';
import { isoInstant, releaseFieldsSchema, releaseKind, releaseSchema, releaseStatus } from '../release/release.ts';
import { releaseRowSchema } from '../release/releaseRow.ts';
import { templateSchema } from '../release/template.ts';
import { webKinds, destinationSchema, settingsSchema } from '../settings/settings.ts';
import { longestSpelled, spelledLanguages } from '../spelling/spelledWords.ts';
import { bundleReportSchema } from '../share/bundle.ts';
import { openedQuestionSchema, shareAnswerSchema, shareKeySchema, shareQuestionSchema } from '../share/shareQuestion.ts';
import { sharingStateSchema } from '../share/sharingState.ts';
import { snippetSchema } from '../snippet/snippet.ts';
import { trainingSchema } from '../training/training.ts';
import type { CallName } from './names.ts';

const nothing = z.null();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const spelledLanguage = z.enum(spelledLanguages);
const spelledWord = z.string().min(1).max(longestSpelled);
/** A template that comes with the program, or one of one's own. */
const templateId = z.union([templateSchema.shape.id, z.uuid()]);
const byId = z.strictObject({ id: z.uuid() });
const byRevision = z.strictObject({ id: z.uuid(), revision: z.int().positive() });
const call = <A extends z.ZodType, R extends z.ZodType>(argument: A, answer: R) => ({ argument, answer });

/** How the list is narrowed; empty lists mean "all". */
export const listQuerySchema = z.strictObject({
  view: z.enum(['releases', 'trash']),
  statuses: z.array(releaseStatus),
  kinds: z.array(releaseKind),
  languages: z.array(releaseLanguage),
  offset: z.int().nonnegative(),
  limit: z.int().min(1).max(500),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

/** A file that was read back, found whole and written: its name, its size in bytes, and when that was. */
const writtenFile = z.strictObject({ name: z.string(), bytes: z.int(), checkedAt: isoInstant });

/** The SHA-256 (hex) that a stored text is sealed with: it tells one text from every other. */
const textSeal = z.string().regex(/^[0-9a-f]{64}$/);
/** When a text was stored, and its seal. */
const savedText = z.strictObject({ savedAt: isoInstant, seal: textSeal });

/** A release as it is opened for writing. */
export const openedReleaseSchema = savedText.extend({ release: releaseSchema, caret: caretSchema.nullable() });
export type OpenedRelease = z.infer<typeof openedReleaseSchema>;

/** A destination as the window sees it: whether there is a token, never the token. */
export const destinationViewSchema = destinationSchema.extend({ token: z.enum(['kept', 'session', 'none']) });
export type DestinationView = z.infer<typeof destinationViewSchema>;

/** Every call the window can make of the machine: what it sends and what it gets. Answers travel as `Result`. */
export const contract = {
  'app.start': call(
    nothing,
    z.strictObject({
      settings: settingsSchema,
      uiLanguage,
      version: z.string(),
      online: z.boolean(),
      notices: z.array(appError),
    }),
  ),
  'app.flushed': call(nothing, nothing),
  'app.openOutside': call(z.strictObject({ url: z.url({ protocol: /^(https?|mailto|tel)$/ }).max(2083) }), nothing),
  'settings.set': call(
    settingsSchema
      .pick({
        uiLanguage: true,
        theme: true,
        zoom: true,
        author: true,
        spelling: true,
        words: true,
        letterhead: true,
        ownLetterhead: true,
        askAfterHours: true,
        places: true,
        listOpen: true,
        inspectorOpen: true,
        lastRelease: true,
        welcomed: true,
      })
      .partial(),
    settingsSchema,
  ),
  'library.list': call(listQuerySchema, z.strictObject({ rows: z.array(releaseRowSchema), total: z.int() })),
  'library.search': call(z.strictObject({ text: z.string().max(500), limit: z.int().min(1).max(200) }), z.array(releaseRowSchema)),
  /** Those that come with the program, then one's own, which are in one language. */
  'templates.list': call(
    nothing,
    z.array(
      templateSchema
        .pick({ kind: true, name: true })
        .extend({ id: templateId, own: z.strictObject({ language: releaseLanguage }).nullable() }),
    ),
  ),
  /** Keeps the text of a release as a template of one's own. */
  'templates.keep': call(z.strictObject({ releaseId: z.uuid(), name: z.string().max(200) }), byId),
  'templates.remove': call(byId, nothing),
  'templates.restore': call(byId, nothing),
  'release.create': call(z.strictObject({ template: templateId.nullable(), language: releaseLanguage }), byId),
  'release.open': call(byId, openedReleaseSchema),
  'release.save': call(
    z.strictObject({ id: z.uuid(), fields: releaseFieldsSchema, document: documentSchema, caret: caretSchema.nullable() }),
    savedText,
  ),
  /** The same with only what changed since the text with this seal. Null when another text is stored: nothing was changed then. */
  'release.saveChange': call(
    z.strictObject({
      id: z.uuid(),
      fields: releaseFieldsSchema,
      change: documentChangeSchema,
      caret: caretSchema.nullable(),
      seal: textSeal,
    }),
    savedText.nullable(),
  ),
  'release.leave': call(byId, nothing),
  'release.setReady': call(z.strictObject({ id: z.uuid(), ready: z.boolean() }), nothing),
  'release.duplicate': call(byId, byId),
  'release.trash': call(byId, nothing),
  'release.restore': call(byId, nothing),
  'release.export': call(z.strictObject({ id: z.uuid(), format: z.enum(fileFormats) }), writtenFile),
  /** Ends what is being exported; the one who asked for it gets `cancelled`. */
  'export.cancel': call(nothing, nothing),
  /** The Word file of what is stored, to be looked at. */
  'release.preview': call(byId, bytes),
  /** The newest revisions of a release, newest first, and how many there are. */
  'history.list': call(
    z.strictObject({ id: z.uuid(), limit: z.int().min(1).max(10_000) }),
    z.strictObject({ rows: z.array(revisionRowSchema), total: z.int() }),
  ),
  'history.open': call(byRevision, releaseTextSchema),
  /** `before` is the revision that keeps the text which was replaced; null when nothing had to be. */
  'history.restore': call(byRevision, z.strictObject({ before: z.int().nullable() })),
  'import.file': call(nothing, importReportSchema),
  'import.text': call(z.strictObject({ text: z.string().max(2_000_000) }), importReportSchema),
  'contacts.list': call(nothing, z.array(contactSchema)),
  'contacts.save': call(z.strictObject({ id: z.uuid().nullable(), contact: contactSnapshotSchema }), contactSchema),
  'contacts.remove': call(byId, nothing),
  'contacts.restore': call(byId, nothing),
  'signOffs.list': call(nothing, z.array(signOffSchema)),
  'signOffs.save': call(z.strictObject({ id: z.uuid().nullable(), texts: signOffSchema.shape.texts }), signOffSchema),
  'signOffs.remove': call(byId, nothing),
  'signOffs.restore': call(byId, nothing),
  'snippets.list': call(nothing, z.array(snippetSchema)),
  'snippets.save': call(snippetSchema.omit({ id: true, updatedAt: true }).extend({ id: z.uuid().nullable() }), snippetSchema),
  'snippets.remove': call(byId, nothing),
  'snippets.restore': call(byId, nothing),
  'trainings.list': call(nothing, z.array(trainingSchema)),
  'trainings.save': call(trainingSchema.omit({ id: true, updatedAt: true }).extend({ id: z.uuid().nullable() }), trainingSchema),
  'trainings.remove': call(byId, nothing),
  'trainings.restore': call(byId, nothing),
  'kits.list': call(nothing, z.array(kitPlanSchema)),
  'kits.save': call(kitPlanSchema.omit({ updatedAt: true }).extend({ id: z.uuid().nullable() }), kitPlanSchema),
  'kits.remove': call(byId, nothing),
  'kits.restore': call(byId, nothing),
  /** What these releases bring into a kit, as they are stored now. */
  'kits.look': call(z.strictObject({ ids: z.array(z.uuid()).max(500) }), kitLookSchema),
  'kits.export': call(z.strictObject({ id: z.uuid(), format: z.enum(kitFormats) }), writtenFile),
  'letterheads.list': call(nothing, z.array(letterheadViewSchema)),
  /** Asks the person for a Word file, looks whether it can be a letterhead, and keeps it. */
  'letterheads.add': call(nothing, letterheadViewSchema),
  'letterheads.save': call(letterheadViewSchema.pick({ id: true, name: true, unit: true }), letterheadViewSchema),
  'letterheads.remove': call(byId, nothing),
  'letterheads.restore': call(byId, nothing),
  /** The letterhead filled in with a trial text, as a Word file. */
  'letterheads.preview': call(byId, bytes),
  'spelling.check': call(z.strictObject({ language: spelledLanguage, words: z.array(spelledWord).max(5000) }), z.array(z.string())),
  'spelling.suggest': call(z.strictObject({ language: spelledLanguage, word: spelledWord }), z.array(z.string())),
  'destinations.list': call(nothing, z.array(destinationViewSchema)),
  /** `token` null leaves the kept one as it is; an empty one forgets it. */
  'destinations.save': call(
    z.strictObject({
      id: z.uuid().nullable(),
      name: z.string().max(120),
      kind: z.enum(webKinds),
      address: z.string().max(2083),
      user: z.string().max(60),
      photoLimit: z.int().nonnegative().nullable(),
      shares: z.boolean(),
      token: z.string().max(4096).nullable(),
    }),
    destinationViewSchema,
  ),
  /** Asks for a folder in the machine's own dialog; null when the person changed their mind. */
  'destinations.addFolder': call(nothing, destinationViewSchema.nullable()),
  'destinations.remove': call(byId, nothing),
  'destinations.check': call(byId, z.strictObject({ name: z.string() })),
  'outbox.list': call(nothing, z.array(parcelSchema)),
  'outbox.publish': call(z.strictObject({ releaseId: z.uuid(), destinationId: z.uuid() }), parcelSchema),
  'outbox.cancel': call(byId, nothing),
  'outbox.sendNow': call(byId, nothing),
  'outbox.move': call(z.strictObject({ id: z.uuid(), to: z.enum(moves) }), nothing),
  /** Takes the release of a parcel back from where the parcel went. */
  'outbox.recall': call(z.strictObject({ id: z.uuid(), reason: z.string().max(2000) }), parcelSchema),
  /** Sends the photos of a parcel that went without them. */
  'outbox.sendPhotos': call(byId, parcelSchema),
  /** How many photos a release shows, and how many bytes they are. */
  'outbox.weigh': call(z.strictObject({ releaseId: z.uuid() }), z.strictObject({ photos: z.int(), bytes: z.int() })),
  /** What a newsroom holds of a release, as it is read before it is approved. */
  'approval.look': call(z.strictObject({ releaseId: z.uuid(), destinationId: z.uuid() }), remoteReleaseSchema),
  /** Approves this version there and no other. */
  'approval.give': call(z.strictObject({ releaseId: z.uuid(), destinationId: z.uuid(), etag: apiEtag }), nothing),
  /** How sharing stands with each destination it is switched on for, and what other desks did that a person has to look at. */
  'share.list': call(nothing, z.strictObject({ states: z.array(sharingStateSchema), questions: z.array(shareQuestionSchema) })),
  'share.now': call(nothing, nothing),
  'share.open': call(shareKeySchema, openedQuestionSchema),
  /** Does what a person decided, if both sides still say what they said then. */
  'share.answer': call(
    z.strictObject({ key: shareKeySchema, etag: z.string().max(200), seal: z.string().max(64), answer: shareAnswerSchema }),
    nothing,
  ),
  /** Lets in what other desks did to a release that is open on the page; whether its text is another one now. */
  'share.take': call(byId, z.strictObject({ isChanged: z.boolean() })),
  /** A courier bundle of everything shared, or of these releases alone. */
  'bundle.write': call(z.strictObject({ only: z.array(z.uuid()).max(1000).nullable(), photos: z.boolean() }), writtenFile),
  'bundle.read': call(nothing, bundleReportSchema),
} satisfies Record<CallName, { argument: z.ZodType; answer: z.ZodType }>;

type Contract = typeof contract;
/** What a call is given. */
export type CallArgument<N extends CallName> = z.infer<Contract[N]['argument']>;
/** What a call gives back, inside a `Result`. */
export type CallAnswer<N extends CallName> = z.infer<Contract[N]['answer']>;
