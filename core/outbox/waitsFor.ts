import type { AppError } from '../appError.ts';

const link: ReadonlySet<AppError['kind']> = new Set([
  'destination-unreachable',
  'destination-not-api',
  'destination-other-host',
  'destination-insecure',
  'folder-not-there',
]);
const token: ReadonlySet<AppError['kind']> = new Set(['token-missing', 'token-refused', 'not-allowed']);

/** What a waiting parcel waits for besides its time: a link to the destination, a token that works, or nothing else. */
export function waitsFor(error: AppError | null): 'link' | 'token' | 'time' {
  if (error && link.has(error.kind)) return 'link';
  return error && token.has(error.kind) ? 'token' : 'time';
}
