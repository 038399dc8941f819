import type { LibraryInThread } from './libraryInThread.ts';

/** A call of the library that the worker answers. */
export type LibraryCall = keyof LibraryInThread;

const calls: Record<LibraryCall, true> = {
  list: true,
  rows: true,
  search: true,
  create: true,
  open: true,
  saveDraft: true,
  saveDraftChange: true,
  settle: true,
  setStatus: true,
  trash: true,
  restore: true,
  revisions: true,
  openRevision: true,
  restoreRevision: true,
  contacts: true,
  saveContact: true,
  removeContact: true,
  restoreContact: true,
  signOffs: true,
  saveSignOff: true,
  removeSignOff: true,
  restoreSignOff: true,
  snippets: true,
  saveSnippet: true,
  removeSnippet: true,
  restoreSnippet: true,
  kits: true,
  kit: true,
  saveKit: true,
  removeKit: true,
  restoreKit: true,
  letterheads: true,
  letterhead: true,
  saveLetterhead: true,
  removeLetterhead: true,
  restoreLetterhead: true,
  addPhoto: true,
  photo: true,
  photoStore: true,
  queueParcel: true,
  parcels: true,
  frozen: true,
  updateParcel: true,
};

/** The names of all calls, for the two ends of the wire; a call left out does not compile. */
export const libraryCalls = Object.keys(calls) as LibraryCall[];
