import i18next from 'i18next';
import { unreachable } from '../../core/export/unreachable.ts';
import type { UiLanguage } from '../../core/i18n/language.ts';
import type { ReleaseFields } from '../../core/release/release.ts';
import { zonedTime } from '../../core/release/zonedTime.ts';
import { momentText, shortDayText } from '../i18n/timeText.ts';

/** The value of a field as a person reads it, in the language of the window; empty where there is none. */
export function fieldText(fields: ReleaseFields, field: keyof ReleaseFields, language: UiLanguage): string {
  const app = i18next.getFixedT(language, 'app');
  switch (field) {
    case 'kind':
      return app(`kind.${fields.kind}`);
    case 'language':
      return app(`language.${fields.language}`);
    case 'date':
      return fields.date === null ? '' : shortDayText(fields.date, language);
    case 'dateline':
      return fields.dateline === null ? '' : [fields.dateline.place, fields.dateline.country].filter((part) => part !== '').join(', ');
    case 'embargo': {
      if (fields.embargo === null) return '';
      const { until, zone } = fields.embargo;
      // A zone this computer does not know leaves the time in UTC.
      const known = zonedTime(Date.parse(until), zone) === null ? 'UTC' : zone;
      return `${momentText(until, language, known)} (${known})`;
    }
    case 'number':
    case 'headline':
    case 'subheadline':
    case 'training':
    case 'notes':
      return fields[field];
    default:
      return unreachable(field);
  }
}
