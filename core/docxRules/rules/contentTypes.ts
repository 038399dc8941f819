import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

const part = '[Content_Types].xml';

/** Every part has a content type, every type its part, none twice. */
export const contentTypes: Rule = {
  id: 'P02',
  *faults({ names, xml }) {
    if (!names.has(part)) {
      yield { part, what: 'is missing' };
      return;
    }
    const types = xml(part);
    const extensions = [...all(types, 'Default')].map((type) => (type.attributes['Extension'] ?? '').toLowerCase());
    const parts = [...all(types, 'Override')].map((type) => (type.attributes['PartName'] ?? '').replace(/^\//u, ''));
    for (const listed of [extensions, parts])
      for (const [place, one] of listed.entries()) if (listed.indexOf(one) !== place) yield { part, what: `“${one}” twice` };
    for (const one of parts) if (!names.has(one)) yield { part, what: `“${one}” is not there` };
    for (const name of names)
      if (name !== part && !parts.includes(name) && !extensions.includes((name.split('.').at(-1) ?? '').toLowerCase()))
        yield { part: name, what: 'has no content type' };
  },
};
