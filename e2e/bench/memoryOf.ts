import { readFileSync } from 'node:fs';
import { processTree } from './processTree.ts';

/** Memory of a process and everything it has started, in MB of proportional set size (Linux `smaps_rollup`). */
export const memoryOf = (root: number): number =>
  Math.round(processTree(root).reduce((kilobytes, pid) => kilobytes + proportional(pid), 0) / 1024);

const proportional = (pid: number): number => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // gone in between
  }
};
