import { closeSync, openSync, readSync } from 'node:fs';
import { applicationId } from './pragmas.ts';

/**
 * The shape a library file says it has, read from its first 100 bytes without opening it (SQLite file format §1.3); null
 * when it is missing, too short or not marked as ours.
 */
export function versionInHeader(file: string): number | null {
  const header = Buffer.alloc(100);
  let read = 0;
  try {
    const descriptor = openSync(file, 'r');
    try {
      read = readSync(descriptor, header);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
  const isOurs = read === 100 && header.toString('latin1', 0, 15) === 'SQLite format 3' && header.readUInt32BE(68) === applicationId;
  return isOurs ? header.readUInt32BE(60) : null;
}
