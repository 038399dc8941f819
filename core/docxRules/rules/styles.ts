import { all, child, valueOf } from '../element.ts';
import type { Rule } from '../rule.ts';

const using = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const;

/** Every style that is used is there, once, of the right type, and rests on no other in a ring. */
export const styles: Rule = {
  id: 'W06',
  *faults({ stories, related, xml }) {
    const root = related('styles');
    const list = root ? [...all(root, 'w:style')] : [];
    const types = new Map(list.map(({ attributes }) => [attributes['w:styleId'] ?? '', attributes['w:type'] ?? 'paragraph']));
    const part = 'styles';
    const ids = new Set<string>();
    const names = new Set<string>();
    const defaults = new Set<string>();
    for (const style of list) {
      const { 'w:styleId': id = '', 'w:type': type = 'paragraph', 'w:default': isDefault } = style.attributes;
      const name = (valueOf(style, 'w:name') ?? '').toLowerCase();
      if (ids.has(id)) yield { part, what: `style “${id}” twice` };
      if (name !== '' && names.has(name)) yield { part, what: `the name “${name}” twice` };
      ids.add(id);
      names.add(name);
      if (['1', 'true', 'on'].includes(isDefault ?? '')) {
        if (defaults.has(type)) yield { part, what: `two ${type} styles stand where none is named` };
        defaults.add(type);
      }
    }
    const below = new Map(list.map((style) => [style.attributes['w:styleId'] ?? '', valueOf(style, 'w:basedOn')]));
    for (const [id, base] of below) {
      if (base !== undefined && !below.has(base)) yield { part, what: `“${id}” rests on “${base}”, which is not there` };
      const passed = new Set<string>([id]);
      for (let next = base; next !== undefined; next = below.get(next)) {
        if (passed.has(next)) {
          yield { part, what: `“${id}” rests on itself` };
          break;
        }
        passed.add(next);
      }
    }
    for (const story of stories)
      for (const [name, type] of Object.entries(using))
        for (const { attributes } of all(xml(story), name)) {
          const id = attributes['w:val'] ?? '';
          const found = types.get(id);
          if (found === undefined) yield { part: story, what: `style “${id}” is not there` };
          else if (found !== type) yield { part: story, what: `“${id}” is a ${found} style, used as a ${type} style` };
        }
    if (root && list.some((style) => child(style, 'w:name') === undefined)) yield { part, what: 'a style has no name' };
  },
};
