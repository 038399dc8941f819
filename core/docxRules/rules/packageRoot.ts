import type { Rule } from '../rule.ts';

const part = '_rels/.rels';

/** The package names one document and at most one set of properties. */
export const packageRoot: Rule = {
  id: 'P03',
  *faults({ names, relationships, main }) {
    if (!names.has(part)) {
      yield { part, what: 'is missing' };
      return;
    }
    const kinds = relationships('').map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    if (count('officeDocument') !== 1) yield { part, what: `names ${count('officeDocument')} documents` };
    else if (main === undefined) yield { part, what: 'names a document that is not there' };
    if (count('core-properties') > 1) yield { part, what: 'names the properties twice' };
  },
};
