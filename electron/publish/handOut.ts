import type { Release } from '../../core/release/release.ts';
import type { Result } from '../../core/result.ts';

/** Puts the files of a release, those of its kit, into a new folder at this path, whole or not at all; gives the manifest's SHA-256. */
export type HandOut = (release: Release, folder: string) => Promise<Result<{ manifest: string }>>;
