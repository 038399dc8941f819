import { z } from 'zod';
import { isoInstant } from '../release/release.ts';
import { onceProblems, versionProblems, type ApiRoute } from './apiRoute.ts';
import { etag, jsonObject, releaseView, versionList } from './resources.ts';

const versioned = z.strictObject({ etag });

/** Releases: sent as drafts, approved, published, retracted. */
export const releaseRoutes = {
  release: {
    method: 'GET',
    path: '/v1/releases/{uuid}',
    act: 'read',
    summary: 'The newest version of a release with its ninjs document',
    gives: { 200: { says: 'The newest version', schema: releaseView.extend({ document: jsonObject }) } },
    problems: ['not-found'],
  },
  putRelease: {
    method: 'PUT',
    path: '/v1/releases/{uuid}',
    act: 'write',
    summary:
      'Takes a draft as a ninjs 3.1 document, new or in place of the version named; its photos may follow. What is public, or held until its embargo ends, is replaced by its author or an editor alone',
    once: true,
    conditional: true,
    body: jsonObject,
    gives: { 200: { says: 'Replaced, or the same was here', schema: releaseView }, 201: { says: 'Taken', schema: releaseView } },
    problems: [...onceProblems, ...versionProblems, 'not-yours'],
  },
  releaseVersions: {
    method: 'GET',
    path: '/v1/releases/{uuid}/versions',
    act: 'read',
    summary: 'All versions of a release, oldest first; none is ever changed',
    gives: { 200: { says: 'The versions', schema: versionList } },
    problems: ['not-found'],
  },
  releaseVersion: {
    method: 'GET',
    path: '/v1/releases/{uuid}/versions/{n}',
    act: 'read',
    summary: 'One version of a release as it was sent',
    gives: { 200: { says: 'The ninjs document', schema: jsonObject } },
    problems: ['not-found'],
  },
  submit: {
    method: 'POST',
    path: '/v1/releases/{uuid}/submit',
    act: 'write',
    summary: 'Puts a version before the release authority',
    once: true,
    body: versioned,
    gives: { 200: { says: 'Submitted', schema: releaseView } },
    problems: [...onceProblems, 'not-found', 'version-conflict', 'retracted'],
  },
  approve: {
    method: 'POST',
    path: '/v1/releases/{uuid}/approve',
    act: 'approve',
    summary: 'Approves a version; only this version may be published then',
    once: true,
    body: versioned,
    gives: { 200: { says: 'Approved', schema: releaseView } },
    problems: [...onceProblems, 'not-found', 'version-conflict', 'retracted'],
  },
  publish: {
    method: 'POST',
    path: '/v1/releases/{uuid}/publish',
    act: 'publish',
    summary:
      'Makes the named version public, at once or when its embargo ends; the later of the two embargoes counts, and none ends after the year 9999 (UTC)',
    once: true,
    body: z.strictObject({ etag, embargoedUntil: isoInstant.optional() }),
    gives: { 200: { says: 'Public, or held until its embargo ends', schema: releaseView } },
    problems: [
      ...onceProblems,
      'not-found',
      'version-conflict',
      'approved-version-is-not-current',
      'awaits-approval',
      'asset-missing',
      'retracted',
    ],
  },
  retract: {
    method: 'POST',
    path: '/v1/releases/{uuid}/retract',
    act: 'write',
    summary:
      'Takes a release back for good, whatever of it is on its way; an author only where he wrote what is public of it or, as long as nothing is, every version',
    once: true,
    body: z.strictObject({ reason: z.string().max(2000) }),
    gives: { 200: { says: 'Nobody can read it any more', schema: releaseView } },
    problems: [...onceProblems, 'not-found', 'not-yours'],
  },
} as const satisfies Record<string, ApiRoute>;
