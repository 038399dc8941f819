import type { Contact } from '../../core/contact/contact.ts';
import type { SignOff } from '../../core/contact/signOff.ts';
import type { PhotoBytes } from '../../core/export/exporter.ts';
import type { ReleaseText, RevisionReason, RevisionRow } from '../../core/history/revision.ts';
import type { ListQuery, OpenedRelease } from '../../core/ipc/contract.ts';
import type { KitPlan } from '../../core/kit/kitPlan.ts';
import type { LetterheadFile } from '../../core/letterhead/letterheadFile.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import type { Caret } from '../../core/release/caret.ts';
import type { ReleaseDocument } from '../../core/release/document/document.ts';
import type { DocumentChange } from '../../core/release/document/documentChange.ts';
import type { Release, ReleaseFields, ReleaseStatus } from '../../core/release/release.ts';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import type { Result } from '../../core/result.ts';
import type { OpenedQuestion, ShareAnswer, ShareKey, ShareQuestion } from '../../core/share/shareQuestion.ts';
import type { Bundle, SharedThing } from '../../core/share/bundle.ts';
import type { ArrivedVersion, Push, ShareWork, VersionName, ShareWorkGiven } from '../../core/share/shareWork.ts';
import type { Snippet } from '../../core/snippet/snippet.ts';
import type { OwnTemplate } from '../../core/release/ownTemplate.ts';
import type { Training } from '../../core/training/training.ts';
import type { PhotoStore } from './photoStore.ts';

/**
 * The library as the rest of the machine sees it: one SQLite file behind a worker thread. A promise that is kept means
 * "committed and synced". Expected failures are values; anything else throws.
 */
export interface Library {
  list: (query: ListQuery) => Promise<Result<{ rows: ReleaseRow[]; total: number }>>;
  /** What the list shows of these releases, in the trash or not; those that are gone are left out. */
  rows: (ids: readonly string[]) => Promise<Result<ReleaseRow[]>>;
  search: (text: string, limit: number) => Promise<Result<ReleaseRow[]>>;
  /** Stores a new release with its first revision, found by search at once. */
  create: (release: Release) => Promise<Result<null>>;
  open: (id: string) => Promise<Result<OpenedRelease>>;
  /** Autosave: the whole text into the draft row and the list row, one transaction. */
  saveDraft: (draft: {
    id: string;
    fields: ReleaseFields;
    document: ReleaseDocument;
    caret: Caret | null;
  }) => Promise<Result<{ savedAt: string; seal: string }>>;
  /** The same with only what changed since the text with this seal. Null, and nothing is stored, when the newest text is another. */
  saveDraftChange: (draft: {
    id: string;
    fields: ReleaseFields;
    change: DocumentChange;
    caret: Caret | null;
    seal: string;
  }) => Promise<Result<{ savedAt: string; seal: string } | null>>;
  /** Turns an unsettled draft into the body, a revision and the search index. Nothing to do is no error. */
  settle: (id: string, reason: RevisionReason) => Promise<Result<null>>;
  setStatus: (id: string, status: ReleaseStatus) => Promise<Result<null>>;
  trash: (id: string) => Promise<Result<null>>;
  restore: (id: string) => Promise<Result<null>>;

  /** The newest revisions of a release, newest first, at most `limit`, and how many there are. */
  revisions: (id: string, limit: number) => Promise<Result<{ rows: RevisionRow[]; total: number }>>;
  openRevision: (id: string, revision: number) => Promise<Result<ReleaseText>>;
  /**
   * Makes the text of a revision the present one, in one transaction; the text it replaces is kept as a revision before, and
   * `before` names it. A release on its way out is refused. `before` is null when the text was the present one already.
   */
  restoreRevision: (id: string, revision: number) => Promise<Result<{ before: number | null }>>;

  contacts: () => Promise<Result<Contact[]>>;
  saveContact: (contact: Contact) => Promise<Result<null>>;
  removeContact: (id: string) => Promise<Result<null>>;
  restoreContact: (id: string) => Promise<Result<null>>;
  signOffs: () => Promise<Result<SignOff[]>>;
  saveSignOff: (signOff: SignOff) => Promise<Result<null>>;
  removeSignOff: (id: string) => Promise<Result<null>>;
  restoreSignOff: (id: string) => Promise<Result<null>>;
  snippets: () => Promise<Result<Snippet[]>>;
  saveSnippet: (snippet: Snippet) => Promise<Result<null>>;
  removeSnippet: (id: string) => Promise<Result<null>>;
  restoreSnippet: (id: string) => Promise<Result<null>>;
  ownTemplates: () => Promise<Result<OwnTemplate[]>>;
  saveOwnTemplate: (template: OwnTemplate) => Promise<Result<null>>;
  removeOwnTemplate: (id: string) => Promise<Result<null>>;
  restoreOwnTemplate: (id: string) => Promise<Result<null>>;
  trainings: () => Promise<Result<Training[]>>;
  saveTraining: (training: Training) => Promise<Result<null>>;
  removeTraining: (id: string) => Promise<Result<null>>;
  restoreTraining: (id: string) => Promise<Result<null>>;
  kits: () => Promise<Result<KitPlan[]>>;
  /** Null where it is out of the book. */
  kit: (id: string) => Promise<Result<KitPlan | null>>;
  saveKit: (plan: KitPlan) => Promise<Result<null>>;
  removeKit: (id: string) => Promise<Result<null>>;
  restoreKit: (id: string) => Promise<Result<null>>;
  letterheads: () => Promise<Result<LetterheadFile[]>>;
  /** Null where it is out of the book. */
  letterhead: (id: string) => Promise<Result<LetterheadFile | null>>;
  saveLetterhead: (letterhead: LetterheadFile) => Promise<Result<null>>;
  removeLetterhead: (id: string) => Promise<Result<null>>;
  restoreLetterhead: (id: string) => Promise<Result<null>>;

  /** Checks the bytes (JPEG or PNG by content), strips their metadata, keeps them by SHA-256. Same bytes twice are stored once. */
  addPhoto: (bytes: Uint8Array, name: string) => Promise<Result<{ photo: string; width: number; height: number }>>;
  photo: (photo: string) => Promise<Result<PhotoBytes>>;
  /** Looks at each of these photos and says where they can be read. A missing or damaged one is an error. */
  photoStore: (photos: readonly string[]) => Promise<Result<PhotoStore>>;

  /** The frozen release, the parcel and the status `waiting`: one transaction. */
  queueParcel: (parcel: Parcel, frozen: Release) => Promise<Result<null>>;
  parcels: () => Promise<Result<Parcel[]>>;
  /** The release as it was frozen for this parcel. */
  frozen: (parcelId: string) => Promise<Result<Release>>;
  /** Parcel and the status of its release, one transaction. */
  updateParcel: (parcel: Parcel) => Promise<Result<null>>;

  /** How far the changes at this place have been read; 0 from the beginning. */
  shareCursor: (destinationId: string) => Promise<Result<number>>;
  /** How many versions of a place wait here to be taken in or decided about. */
  shareWaiting: (destinationId: string) => Promise<Result<number>>;
  /** Those of the changes whose versions have not arrived here yet. */
  shareUnknown: (destinationId: string, changed: readonly VersionName[]) => Promise<Result<VersionName[]>>;
  /** Keeps versions of the other side until they are dealt with, and how far its changes have been read: one transaction. */
  shareArrived: (destinationId: string, versions: readonly ArrivedVersion[], cursor: number) => Promise<Result<null>>;
  /** Takes in what fits in, and tells what is to be sent. Nothing is written over or deleted: such a thing becomes a question. */
  shareWork: (given: ShareWorkGiven) => Promise<Result<ShareWork>>;
  /** The other side holds what was sent, as this version. */
  sharePushed: (push: Push, held: { etag: string; version: number }) => Promise<Result<null>>;
  /** Sharing with this place ends: its questions are gone, what was agreed on stays for when it begins again. */
  shareStopped: (destinationId: string) => Promise<Result<null>>;
  /** Begins a bundle: who this desk is, the bundle's number, and everything there is to share. */
  bundleBegun: () => Promise<Result<Pick<Bundle, 'desk' | 'number' | 'at'> & { things: SharedThing[] }>>;
  /** Some of it as a courier takes it along, with the photos it shows; without what lies in the trash or nobody has written in. */
  bundlePart: (things: readonly SharedThing[]) => Promise<Result<Pick<Bundle, 'items' | 'seen'> & { photos: string[] }>>;
  /** Takes in what fits in of another desk's bundle; the rest become questions. `open` releases do not change by themselves. */
  bundleIn: (bundle: Bundle, open: readonly string[]) => Promise<Result<{ taken: SharedThing[]; known: number }>>;
  /** The photos of shared drafts that are still to be sent and to be fetched. */
  sharePhotos: (destinationId: string) => Promise<Result<{ send: string[]; fetch: string[] }>>;
  /** A photo is on both sides now, or never will be. */
  sharePhotoMoved: (destinationId: string, photo: string) => Promise<Result<null>>;
  /** Takes in what other desks did to a draft, where it fits in; true when its text is another one now. */
  shareTake: (id: string) => Promise<Result<boolean>>;
  /** What a person has to look at of what other desks did, oldest first. */
  shareQuestions: () => Promise<Result<ShareQuestion[]>>;
  openShareQuestion: (key: ShareKey) => Promise<Result<OpenedQuestion>>;
  /** Does what a person decided, if both sides still say what they said then. */
  answerShare: (given: { key: ShareKey; etag: string; seal: string; answer: ShareAnswer }) => Promise<Result<null>>;

  /** Checkpoints the log and closes the file. */
  close: () => Promise<void>;
}
