import type { Rule } from '../rule.ts';

const longest = 255;

/** Properties stand once, their dates in the form that Word reads. */
export const properties: Rule = {
  id: 'W22',
  *faults({ relationships, names, xml }) {
    const part = relationships('').find(({ kind }) => kind === 'core-properties')?.part;
    if (part !== undefined && names.has(part)) {
      const seen = new Set<string>();
      for (const { name, text } of xml(part).children) {
        if (seen.has(name)) yield { part, what: `${name} twice` };
        seen.add(name);
        if (name === 'dcterms:created' || name === 'dcterms:modified') {
          if (!/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/u.test(text.trim()))
            yield { part, what: `“${text}” is no date` };
        } else if (text.length > longest && name !== 'dc:description')
          yield { part, what: `${name} has ${text.length} characters`, isWarning: true };
      }
    }
    const own = relationships('').find(({ kind }) => kind === 'custom-properties')?.part;
    if (own === undefined || !names.has(own)) return;
    const known = xml(own).children.map(({ attributes }) => (attributes['name'] ?? '').toLowerCase());
    for (const [place, name] of known.entries()) if (known.indexOf(name) !== place) yield { part: own, what: `“${name}” twice` };
  },
};
