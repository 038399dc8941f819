import { readdir, readFile, readlink } from 'node:fs/promises';

const tables = ['tcp', 'tcp6', 'udp', 'udp6'];
/** 127.0.0.0/8 and ::1, plain or mapped, and "nowhere yet", as the kernel writes them in hexadecimal. */
const near = /^([0-9A-F]{6}7F|0{8}|0{32}|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F):/;

/**
 * The far ends, outside this computer, of all sockets that a process and its descendants hold now, as Linux's /proc tells:
 * `udp 0101A8C0:0035` is a question to a name server.
 */
export async function foreignSockets(process: number): Promise<string[]> {
  const inodes = new Set((await Promise.all((await familyOf(process)).map(socketsOf))).flat());
  const found: string[] = [];
  for (const table of tables) {
    const lines = (await readFile(`/proc/net/${table}`, 'utf8')).trim().split('\n').slice(1);
    for (const line of lines) {
      const [, , far = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
      if (inodes.has(inode) && !near.test(far)) found.push(`${table} ${far}`);
    }
  }
  return found;
}

async function familyOf(process: number): Promise<number[]> {
  const all = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const parents = await Promise.all(
    all.map(async (id) => {
      const status = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => ''); // gone meanwhile
      return [id, Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])] as const;
    }),
  );
  const family = [process];
  for (const member of family) family.push(...parents.filter(([, parent]) => parent === member).map(([id]) => id));
  return family;
}

async function socketsOf(process: number): Promise<string[]> {
  const folder = `/proc/${process}/fd`;
  const handles = await readdir(folder).catch(() => []); // gone meanwhile
  const targets = await Promise.all(handles.map((handle) => readlink(`${folder}/${handle}`).catch(() => '')));
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []);
}
