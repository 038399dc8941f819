import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Word lays the file out as a present one, not as one of an old version. */
export const compatibility: Rule = {
  id: 'W24',
  *faults({ related }) {
    const settings = related('settings');
    const mode = settings && [...all(settings, 'w:compatSetting')].find(({ attributes }) => attributes['w:name'] === 'compatibilityMode');
    if (!mode || Number(mode.attributes['w:val']) < 15)
      yield { part: 'settings', what: `compatibility mode ${mode?.attributes['w:val'] ?? ''}`, isWarning: true };
  },
};
