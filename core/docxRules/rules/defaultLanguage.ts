import { child } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Where nothing else is said, the words have a language. */
export const defaultLanguage: Rule = {
  id: 'A02',
  *faults({ related }) {
    const styles = related('styles');
    const defaults = styles && child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    if ((child(defaults, 'w:lang')?.attributes['w:val'] ?? '') === '')
      yield { part: 'styles', what: 'no language is said', isWarning: true };
  },
};
