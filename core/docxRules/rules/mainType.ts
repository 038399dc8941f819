import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

const types = '[Content_Types].xml';
const wanted = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The main part is a document: not a template, and without macros. */
export const mainType: Rule = {
  id: 'W00',
  *faults({ names, main, xml }) {
    if (main === undefined || !names.has(types)) return;
    const type = [...all(xml(types), 'Override')].find(({ attributes }) => attributes['PartName'] === `/${main}`)?.attributes[
      'ContentType'
    ];
    if (type !== wanted) yield { part: main, what: `its content type is “${type ?? ''}”` };
  },
};
