import type { Rule } from '../rule.ts';

/** Nothing but links leads out of the file: no picture, template or object is fetched when it is opened. */
export const outsideParts: Rule = {
  id: 'P06',
  *faults({ names, relationships }) {
    for (const name of names) {
      if (!name.endsWith('.rels')) continue;
      const part = name.replace('_rels/', '').replace(/\.rels$/u, '');
      for (const { kind, isExternal, target } of relationships(part))
        if (isExternal && kind !== 'hyperlink') yield { part: name, what: `${kind} from “${target.slice(0, 80)}”` };
    }
  },
};
