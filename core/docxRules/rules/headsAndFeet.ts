import { all, child } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Heads are heads and feet are feet; one for the first or for even pages is asked for. */
export const headsAndFeet: Rule = {
  id: 'W13',
  *faults({ main, names, relationships, related, xml }) {
    if (main === undefined) return;
    const settings = related('settings');
    const byId = new Map(relationships(main).map((one) => [one.id, one.part]));
    for (const section of all(xml(main), 'w:sectPr')) {
      const seen = new Set<string>();
      for (const { name, attributes } of section.children) {
        if (name !== 'w:headerReference' && name !== 'w:footerReference') continue;
        const { 'w:type': type = 'default', 'r:id': id = '' } = attributes;
        if (seen.has(name + type)) yield { part: main, what: `two ${name} of type ${type}` };
        seen.add(name + type);
        const part = byId.get(id);
        const root = name === 'w:headerReference' ? 'w:hdr' : 'w:ftr';
        if (part !== undefined && names.has(part) && xml(part).name !== root) yield { part, what: `is used as ${root}` };
        const asked =
          type === 'first' ? child(section, 'w:titlePg') : type === 'even' ? settings && child(settings, 'w:evenAndOddHeaders') : section;
        if (!asked) yield { part: main, what: `nothing asks for the ${name} of type ${type}`, isWarning: true };
      }
    }
  },
};
