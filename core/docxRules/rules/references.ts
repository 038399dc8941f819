import { all, type Element } from '../element.ts';
import type { Rule } from '../rule.ts';

/** What an attribute of an element must lead to, where it can be told. */
const kinds: Readonly<Record<string, string>> = {
  'w:hyperlink r:id': 'hyperlink',
  'a:hlinkClick r:id': 'hyperlink',
  'a:blip r:embed': 'image',
  'w:headerReference r:id': 'header',
  'w:footerReference r:id': 'footer',
};

/** Every reference has its relationship, of the right kind, and every relationship leads to a part. */
export const references: Rule = {
  id: 'P04',
  *faults({ names, relationships, stories, xml }) {
    for (const name of names) {
      if (!name.endsWith('.rels')) continue;
      const of = name.replace('_rels/', '').replace(/\.rels$/u, '');
      if (of !== '' && !names.has(of)) yield { part: name, what: 'belongs to a part that is not there', isWarning: true };
      const ids = new Set<string>();
      for (const { id, isExternal, part, target } of relationships(of)) {
        if (!/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id)) yield { part: name, what: `“${id}” is no id` };
        if (ids.has(id)) yield { part: name, what: `“${id}” twice` };
        ids.add(id);
        if (!isExternal && !names.has(part)) yield { part: name, what: `“${target}” is not there` };
      }
    }
    for (const story of stories) {
      const known = new Map(relationships(story).map((one) => [one.id, one]));
      const used = new Set<string>();
      for (const element of all(xml(story), ...referring)) {
        for (const [attribute, id] of idsOf(element)) {
          used.add(id);
          const found = known.get(id);
          const wanted = kinds[`${element.name} ${attribute}`];
          if (!found) yield { part: story, what: `${element.name} names “${id}”, which is not there` };
          else if (wanted !== undefined && found.kind !== wanted) yield { part: story, what: `${element.name} leads to a ${found.kind}` };
        }
      }
      for (const { id, kind } of known.values())
        if (['hyperlink', 'image', 'header', 'footer'].includes(kind) && !used.has(id))
          yield { part: story, what: `nothing uses “${id}” (${kind})`, isWarning: true };
    }
  },
};

const referring = [
  'w:hyperlink', 'a:hlinkClick', 'a:hlinkHover', 'a:blip', 'w:headerReference', 'w:footerReference', 'v:imagedata', 'o:OLEObject', 'w:altChunk', 'w:attachedTemplate',
]; // prettier-ignore
const idsOf = ({ attributes }: Element) =>
  ['r:id', 'r:embed', 'r:link'].flatMap((name): [string, string][] => {
    const id = attributes[name];
    return id === undefined || id === '' ? [] : [[name, id]];
  });
