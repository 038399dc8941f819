import type { Rule } from '../rule.ts';

const part = 'ZIP';

/** Every entry has a name of its own that stays inside the package, and a packing that Word knows. */
export const entries: Rule = {
  id: 'P01',
  *faults({ entries: list }) {
    const seen = new Set<string>();
    for (const { name, isAscii, method, isEncrypted, hasDescriptor } of list) {
      const lower = name.toLowerCase();
      if (seen.has(lower)) yield { part, what: `“${name}” twice` };
      seen.add(lower);
      if (!isAscii) yield { part, what: `“${name}” has letters beyond ASCII` };
      if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) yield { part, what: `“${name}” leads out` };
      if (isEncrypted) yield { part, what: `“${name}” is encrypted` };
      if (method !== 0 && method !== 8) yield { part, what: `“${name}” is packed by method ${method}` };
      if (method === 0 && hasDescriptor) yield { part, what: `“${name}” is stored with its size behind it`, isWarning: true };
    }
  },
};
