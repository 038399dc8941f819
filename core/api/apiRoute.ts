import type { z } from 'zod';
import type { ApiProblem } from './apiProblem.ts';
import type { Act } from './role.ts';

/** A route of the Dateline API: what may be sent there by whom, and what comes back. `{…}` in a path names a part of it. */
export interface ApiRoute {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  path: `/v1/${string}`;
  act: Act;
  summary: string;
  /** Sent with an Idempotency-Key and done once for it. */
  once?: boolean;
  /** Whether an earlier version is named by If-Match. */
  conditional?: boolean;
  query?: z.ZodObject;
  /** The body: JSON read with a schema, or bytes of a media type. */
  body?: z.ZodType | string;
  /** The media type of what is given where it is no JSON. */
  bytes?: string;
  gives: Partial<Record<200 | 201 | 204 | 206 | 304, { says: string; schema?: z.ZodType }>>;
  problems: readonly ApiProblem[];
}

/** What can go wrong wherever a body is sent that is done once for its key. */
export const onceProblems = [
  'body-unreadable',
  'unsupported-media',
  'too-large',
  'schema-mismatch',
  'key-missing',
  'key-reused',
] as const satisfies readonly ApiProblem[];

/** And where it takes the place of a version. */
export const versionProblems = ['version-conflict', 'precondition-missing'] as const satisfies readonly ApiProblem[];
