import type { Outcome } from './outcome.ts';
import type { Parcel } from './parcel.ts';
import type { Reply } from './reply.ts';
import type { Told } from './replyFault.ts';

/** The release, version and moment the tests of the outbox are about. */
export const release = '5f0c3a52-6f0e-4d5f-9c37-3f1d6f7f2a10';
export const otherRelease = '6f0c3a52-6f0e-4d5f-9c37-3f1d6f7f2a11';
export const etag = '"a1b2c3"';
export const told: Told = { name: 'Newsroom', now: new Date('2022-10-20T12:00:00.000Z') };

type Answered = Extract<Reply, { kind: 'answer' }>;

/** An answer in JSON with what the API says. */
export const answered = (status: number, value: unknown, more: Partial<Answered> = {}): Answered => ({
  kind: 'answer',
  status,
  contentType: 'application/json',
  etag: null,
  date: null,
  retryAfter: null,
  uploadOffset: null,
  redirect: 'none',
  text: JSON.stringify(value),
  ...more,
});

/** An error as the API tells it. */
export const problemReply = (status: number, type: string, more: Partial<Answered> = {}): Answered =>
  answered(status, { type: `urn:dateline:problem:${type}`, title: type, status }, { contentType: 'application/problem+json', ...more });

/** What the sign-in page of a hotel answers for any address. */
export const signInPage = (status = 200): Answered =>
  answered(status, null, { contentType: 'text/html; charset=utf-8', text: '<!doctype html><title>Welcome</title>' });

/** An outcome that is tried again by itself; `whole` when the whole destination rests. */
export const again = (kind: 'destination-unreachable' | 'destination-not-api' | 'destination-other-host'): Outcome => ({
  kind: 'again',
  whole: true,
  error: { kind, name: told.name },
  after: null,
});

/** A parcel that was queued at noon. */
export const madeParcel = (given: Partial<Parcel> = {}): Parcel => ({
  id: 'b6c1a0de-0000-4000-8000-000000000001',
  releaseId: release,
  headline: 'Rubezh',
  destinationId: '8f2d7f5e-1c1b-4d6e-9a55-0d8f6a3b2c11',
  destinationName: told.name,
  key: 'c6c1a0de-0000-4000-8000-000000000001',
  intent: 'publish',
  reason: '',
  photos: 'with',
  arrived: { photos: 0, ofPhotos: 0, bytes: 0, ofBytes: 0 },
  rank: 0,
  state: 'waiting',
  step: 'draft',
  etag: null,
  attempts: 0,
  nextAt: '2022-10-20T12:00:00.000Z',
  error: null,
  receipt: null,
  queuedAt: '2022-10-20T12:00:00.000Z',
  updatedAt: '2022-10-20T12:00:00.000Z',
  ...given,
});
