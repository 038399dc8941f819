import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

const tag = /^(?:x-none|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[A-Za-z\d]{4,8})*)$/u;

/** Languages are said by tags that are ones (BCP 47). */
export const languages: Rule = {
  id: 'W28',
  *faults({ stories, related, xml }) {
    const styles = related('styles');
    const places = [...stories.map((part) => [part, xml(part)] as const), ...(styles ? [['styles', styles] as const] : [])];
    for (const [part, root] of places)
      for (const { attributes } of all(root, 'w:lang', 'w:themeFontLang'))
        for (const name of ['w:val', 'w:eastAsia', 'w:bidi']) {
          const said = attributes[name];
          if (said !== undefined && said !== '' && !tag.test(said)) yield { part, what: `“${said}” is no language` };
        }
  },
};
