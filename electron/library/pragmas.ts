import type { Database } from './database.ts';

/** Marks a SQLite file as a library of ours: "DLNE" in ASCII, at byte 68 of the file (SQLite file format §1.3.16). */
export const applicationId = 0x44_4c_4e_45;

/**
 * Sets a connection up so that a commit survives a power cut (WAL with FULL; `fullfsync` for macOS), deleted text is
 * overwritten, and a crafted file cannot run code. The page cache is 16 MB, the log is cut back to 16 MB.
 */
export function setPragmas(database: Database): void {
  for (const pragma of [
    'journal_mode=WAL',
    'synchronous=FULL',
    'fullfsync=1',
    'checkpoint_fullfsync=1',
    'busy_timeout=5000',
    'foreign_keys=ON',
    'trusted_schema=OFF',
    'cell_size_check=ON',
    'mmap_size=0',
    'temp_store=MEMORY',
    'secure_delete=ON',
    'cache_size=-16000',
    'journal_size_limit=16777216',
    'wal_autocheckpoint=1000',
  ])
    database.script(`PRAGMA ${pragma}`);
}
