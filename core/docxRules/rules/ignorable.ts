import type { Rule } from '../rule.ts';

/** Every prefix that may be passed over is declared (ISO/IEC 29500-3 §7.2). */
export const ignorable: Rule = {
  id: 'W20',
  *faults({ names, xml, prefixes }) {
    for (const part of names) {
      if (!/^word\/.*\.xml$/u.test(part)) continue;
      const listed = xml(part).attributes['mc:Ignorable']?.trim() ?? '';
      for (const prefix of listed === '' ? [] : listed.split(/\s+/u))
        if (!prefixes(part).has(prefix)) yield { part, what: `the prefix “${prefix}” is not declared` };
    }
  },
};
