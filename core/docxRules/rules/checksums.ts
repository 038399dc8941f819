import { crc32 } from '../../crc32.ts';
import type { Rule } from '../rule.ts';

/** Every entry has the check sum the table gives it. */
export const checksums: Rule = {
  id: 'P10',
  *faults({ entries, bytes }) {
    for (const { name, crc, size } of entries) {
      const data = bytes(name);
      if (data.length !== size || crc32(data) !== crc) yield { part: name, what: 'its bytes are not the ones it was written with' };
    }
  },
};
