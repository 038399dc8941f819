import type { ReleaseLanguage } from '../i18n/language.ts';
import { documentLabels } from '../export/documentLabels.ts';
import { dayText } from './dayText.ts';
import { modernZone } from '../gazetteer/timeZones.ts';
import { confirmedEmbargo, isOpenEmbargo, unknownInstant } from './openEmbargo.ts';
import type { Embargo } from './release.ts';
import { zonedTime } from './zonedTime.ts';

const minute = 60_000;

/**
 * Until when a text may not be published, with local time, zone, offset and UTC:
 * "EMBARGOED UNTIL 20 October 2022, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)". Seconds are rounded up, so that the printed
 * minute never comes before the embargo ends; a zone that is not known leaves UTC alone. An embargo a person has yet to confirm
 * says so in place of the zone.
 */
export function embargoText(embargo: Embargo, language: ReleaseLanguage): string {
  const until = Math.ceil(Date.parse(embargo.until) / minute) * minute;
  const utc = new Date(until).toISOString();
  const utcDay = utc.slice(0, 10);
  const utcTime = `${utc.slice(11, 16)} UTC`;
  const local = embargo.zone === 'UTC' ? null : zonedTime(until, embargo.zone);
  const { embargoedUntil } = documentLabels(language);
  if (isOpenEmbargo(embargo)) return openText(embargo, language);
  if (!local) return `${embargoedUntil} ${dayText(utcDay, language)}, ${utcTime}`;
  const inUtc = local.day === utcDay ? utcTime : `${dayText(utcDay, language)}, ${utcTime}`;
  return `${embargoedUntil} ${dayText(local.day, language)}, ${local.time} (${modernZone(embargo.zone)}, ${offsetText(local.offset)}; ${inUtc})`;
}

function openText(embargo: Embargo, language: ReleaseLanguage): string {
  const { embargoedUntil, embargoOpen, timeOpen } = documentLabels(language);
  const { until, zone } = confirmedEmbargo(embargo);
  const local = zonedTime(Date.parse(until), zone);
  if (until === unknownInstant || !local) return embargoOpen;
  return `${embargoedUntil} ${dayText(local.day, language)}, ${local.time} (${timeOpen})`;
}

function offsetText(offset: number): string {
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}
