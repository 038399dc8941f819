import { readFileSync } from 'node:fs';
import { processTree } from './processTree.ts';

/** What a start must not share: its data, its page, its ways of being spoken to. */
const own = /^--(user-data-dir|app|remote-debugging-(port|pipe))(=|$)/;

/** The flags of the browser that a process has started, less those that are each start's own; none where Electron is the browser. */
export function browserFlags(root: number): string[] {
  for (const pid of processTree(root)) {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    if (words.some((word) => word.startsWith('--app='))) return words.filter((word) => word.startsWith('--') && !own.test(word));
  }
  return [];
}
