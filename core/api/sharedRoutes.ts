import { z } from 'zod';
import { onceProblems, versionProblems, type ApiRoute } from './apiRoute.ts';
import { changesPage, jsonObject, recordKind, sharedRecord, versionList, writtenVersion } from './resources.ts';

/** What several desks work on, and what has happened to it. */
export const sharedRoutes = {
  records: {
    method: 'GET',
    path: '/v1/{kind}',
    act: 'read',
    summary: 'Everything shared of a kind, in pages; its ETag stays while nothing of it changes',
    query: z.object({ after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(200).optional() }),
    gives: {
      200: { says: 'The newest versions', schema: z.object({ kind: recordKind, records: z.array(sharedRecord), more: z.boolean() }) },
      304: { says: 'Nothing has changed' },
    },
    problems: ['body-unreadable'],
  },
  record: {
    method: 'GET',
    path: '/v1/{kind}/{uuid}',
    act: 'read',
    summary: 'The newest version of something shared',
    gives: { 200: { says: 'The newest version', schema: sharedRecord }, 304: { says: 'You have it' } },
    problems: ['not-found', 'gone'],
  },
  recordVersions: {
    method: 'GET',
    path: '/v1/{kind}/{uuid}/versions',
    act: 'read',
    summary: 'All versions of something shared, oldest first',
    gives: { 200: { says: 'The versions', schema: versionList } },
    problems: ['not-found'],
  },
  recordVersion: {
    method: 'GET',
    path: '/v1/{kind}/{uuid}/versions/{n}',
    act: 'read',
    summary: 'One version of something shared',
    gives: { 200: { says: 'The version', schema: sharedRecord } },
    problems: ['not-found'],
  },
  putRecord: {
    method: 'PUT',
    path: '/v1/{kind}/{uuid}',
    act: 'write',
    summary: 'Shares a document, new or in place of the version named; templates and trainings ask for an editor',
    once: true,
    conditional: true,
    body: jsonObject,
    gives: { 200: { says: 'Replaced, or the same was here', schema: writtenVersion }, 201: { says: 'Taken', schema: writtenVersion } },
    problems: [...onceProblems, ...versionProblems, 'gone'],
  },
  deleteRecord: {
    method: 'DELETE',
    path: '/v1/{kind}/{uuid}',
    act: 'manage',
    summary: 'Says that something shared was deleted; its versions stay',
    once: true,
    conditional: true,
    gives: { 200: { says: 'The version that says so', schema: writtenVersion } },
    problems: ['key-missing', 'key-reused', 'not-found', 'gone', 'version-conflict', 'precondition-missing'],
  },
  changes: {
    method: 'GET',
    path: '/v1/changes',
    act: 'read',
    summary: 'What has happened since a cursor, oldest first',
    query: z.object({
      since: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).optional(),
      limit: z.coerce.number().int().min(1).max(500).optional(),
      documents: z.enum(['0', '1']).optional().meta({ description: '1: each record with its newest version' }),
    }),
    gives: { 200: { says: 'A page of changes', schema: changesPage } },
    problems: ['body-unreadable'],
  },
} as const satisfies Record<string, ApiRoute>;
