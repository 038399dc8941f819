import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What one kill came to. `lost` counts saves or letters that had been told to be saved; `typing` is the time of typing lost, in milliseconds. */
export interface KillLine {
  of: 'library' | 'window';
  seed: number;
  round: number;
  lost: number;
  typing: number | null;
}

/** Appends a kill to a result file. */
export function logKill(file: string, line: KillLine): void {
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** Reads a result file; a last line that a kill of the runner cut off is left out. */
export function killsIn(file: string): KillLine[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as KillLine);
}
