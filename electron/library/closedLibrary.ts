import type { AppError } from '../../core/appError.ts';
import { fail } from '../../core/result.ts';
import type { Library } from './library.ts';

/** Stands where a library would that could not be opened: every question is answered with the reason, nothing is written. */
export const closedLibrary = (error: AppError): Library => {
  const refuse = async () => fail(error);
  return {
    list: refuse,
    rows: refuse,
    search: refuse,
    create: refuse,
    open: refuse,
    saveDraft: refuse,
    saveDraftChange: refuse,
    settle: refuse,
    setStatus: refuse,
    trash: refuse,
    restore: refuse,
    revisions: refuse,
    openRevision: refuse,
    restoreRevision: refuse,
    contacts: refuse,
    saveContact: refuse,
    removeContact: refuse,
    restoreContact: refuse,
    signOffs: refuse,
    saveSignOff: refuse,
    removeSignOff: refuse,
    restoreSignOff: refuse,
    snippets: refuse,
    saveSnippet: refuse,
    removeSnippet: refuse,
    restoreSnippet: refuse,
    kits: refuse,
    kit: refuse,
    saveKit: refuse,
    removeKit: refuse,
    restoreKit: refuse,
    letterheads: refuse,
    letterhead: refuse,
    saveLetterhead: refuse,
    removeLetterhead: refuse,
    restoreLetterhead: refuse,
    addPhoto: refuse,
    photo: refuse,
    photoStore: refuse,
    queueParcel: refuse,
    parcels: refuse,
    frozen: refuse,
    updateParcel: refuse,
    close: async () => {},
  };
};
