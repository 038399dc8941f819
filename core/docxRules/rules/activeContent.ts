import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** No field fetches something from elsewhere or starts a program, no other file is taken in, no object is inside. */
export const activeContent: Rule = {
  id: 'W25',
  *faults({ names, stories, xml }) {
    for (const name of names)
      if (/vbaProject|\/embeddings\/|\/activeX\//u.test(name)) yield { part: name, what: 'is a program or an object' };
    for (const part of stories) {
      for (const { name } of all(xml(part), 'w:altChunk', 'w:object', 'o:OLEObject', 'w:subDoc')) yield { part, what: `holds ${name}` };
      for (const { text, attributes } of all(xml(part), 'w:instrText', 'w:fldSimple'))
        if (/^\s*(?:INCLUDE\w*|DDE\w*|LINK|IMPORT|DATABASE|MACROBUTTON)\b/iu.test(attributes['w:instr'] ?? text))
          yield { part, what: `the field “${(attributes['w:instr'] ?? text).trim().slice(0, 60)}”` };
    }
  },
};
