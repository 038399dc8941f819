import { readFileSync, readdirSync } from 'node:fs';

/** Memory of a process and everything it has started, in MB of proportional set size (Linux `smaps_rollup`). */
export function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = parentOf(entry);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  let kilobytes = 0;
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    kilobytes += proportional(pid);
    open.push(...(children.get(pid) ?? []));
  }
  return Math.round(kilobytes / 1024);
}

const parentOf = (pid: string): number | null => {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return null; // gone in between
  }
};
const proportional = (pid: number): number => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};
