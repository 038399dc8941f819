import path from 'node:path';
import { ok, type Result } from '../../core/result.ts';
import { readSourceBytes } from '../files/readSource.ts';
import type { Cli } from './cliServices.ts';

/** The Word file of `--letterhead`, looked at and tried, as an export takes it; nothing where none is named. */
export async function letterheadIn(cli: Cli, file: string | undefined): Promise<Result<{ ownLetterhead?: Uint8Array }>> {
  if (file === undefined) return ok({});
  const bytes = await readSourceBytes(file);
  if (!bytes.ok) return bytes;
  const read = await cli.exportJob().readLetterhead(bytes.value, path.basename(file), cli.settings().get().letterhead);
  return read.ok ? ok({ ownLetterhead: new Uint8Array(bytes.value) }) : read;
}
