import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AppError } from '../../core/appError.ts';
import type { ListQuery } from '../../core/ipc/contract.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import type { ReleaseDocument } from '../../core/release/document/document.ts';
import { emptyFields } from '../../core/release/newRelease.ts';
import type { Release, ReleaseFields } from '../../core/release/release.ts';
import type { Result } from '../../core/result.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import type { GuardedLibrary } from './guardedLibrary.ts';
import { libraryFiles } from './libraryFiles.ts';
import { openInThread } from './openInThread.ts';

/** A new empty folder for one test. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'dateline-library-'));

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The list without any narrowing. */
export const wholeList: ListQuery = { view: 'releases', statuses: [], kinds: [], languages: [], offset: 0, limit: 500 };

/** A document of plain paragraphs. */
export const paragraphs = (...texts: string[]): ReleaseDocument => ({
  version: 1,
  blocks: texts.map((text, at) => ({ type: 'paragraph', id: `p${at}`, children: text === '' ? [] : [{ type: 'text', text, marks: [] }] })),
});

/** A release of plain paragraphs. */
export function madeRelease(fields: Partial<ReleaseFields> = {}, ...texts: string[]): Release {
  const at = '2022-10-20T09:00:00.000Z';
  return {
    id: randomUUID(),
    status: 'draft',
    fields: { ...emptyFields('en', '2022-10-20'), ...fields },
    document: paragraphs(...texts),
    createdAt: at,
    updatedAt: at,
  };
}

/** A parcel that has just been queued. */
export function madeParcel(release: Release, given: Partial<Parcel> = {}): Parcel {
  return {
    id: randomUUID(),
    releaseId: release.id,
    headline: release.fields.headline,
    destinationId: '8f2d7f5e-1c1b-4d6e-9a55-0d8f6a3b2c11',
    destinationName: 'Newsroom',
    key: randomUUID(),
    intent: 'publish',
    reason: '',
    photos: 'with',
    arrived: { photos: 0, ofPhotos: 0, bytes: 0, ofBytes: 0 },
    rank: 0,
    state: 'waiting',
    step: 'draft',
    etag: null,
    attempts: 0,
    nextAt: '2022-10-20T10:00:00.000Z',
    error: null,
    receipt: null,
    queuedAt: '2022-10-20T10:00:00.000Z',
    updatedAt: '2022-10-20T10:00:00.000Z',
    ...given,
  };
}

/** A library on this thread with a clock that goes on a second each time it is read. */
export interface OpenForTest extends GuardedLibrary {
  folder: string;
  notices: AppError[];
}

/** Opens a library on this thread, as the worker does. */
export function openForTest(folder = newFolder()): OpenForTest {
  const notices: AppError[] = [];
  let seconds = 0;
  const clock = () => new Date(Date.UTC(2022, 9, 20, 12) + seconds++ * 1000);
  return { ...valueOf(openInThread(folder, clock, (notice) => notices.push(notice))), folder, notices };
}

/** Opens a closed library's file by itself, for a look or for harm. */
export function withFile<T>(folder: string, act: (database: Database) => T): T {
  const database = openDatabase(libraryFiles(folder).database);
  try {
    return act(database);
  } finally {
    database.close();
  }
}
