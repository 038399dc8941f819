import type { Rule } from '../rule.ts';

/** Every part of XML is whole, in UTF-8, without a document type and without characters that no XML may hold. */
export const wellFormed: Rule = {
  id: 'P07',
  *faults({ names, xml }) {
    for (const part of names) {
      if (!/\.(?:xml|rels)$/u.test(part)) continue;
      try {
        xml(part);
      } catch (error) {
        yield { part, what: error instanceof Error ? error.message : String(error) };
      }
    }
  },
};
