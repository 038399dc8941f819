import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';

/**
 * Renames a damaged `settings.json` to `settings.damaged-20221020-090000.json` (UTC) beside it, never over another file. Gives
 * the new name; throws what the file system throws.
 */
export function moveAside(file: string, now: Date): string {
  const { dir, name, ext } = path.parse(file);
  const [day = '', time = ''] = now.toISOString().replace(/[-:]/g, '').split('T');
  const stem = `${name}.damaged-${day}-${time.slice(0, 6)}`;
  let kept = `${stem}${ext}`;
  for (let count = 2; existsSync(path.join(dir, kept)); count += 1) kept = `${stem}-${count}${ext}`;
  renameSync(file, path.join(dir, kept));
  return kept;
}
