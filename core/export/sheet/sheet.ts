import { languageTag, type ReleaseLanguage } from '../../i18n/language.ts';
import { withoutThreads } from '../../release/document/withoutThreads.ts';
import { dayText } from '../../release/dayText.ts';
import { releaseLineText } from '../../release/releaseLineText.ts';
import { cleanLine } from '../../cleanText.ts';
import { documentLabels, type DocumentLabels } from '../documentLabels.ts';
import type { ExportInput } from '../exporter.ts';
import type { Letterhead } from '../../settings/settings.ts';
import type { Part } from './part.ts';
import { printedParts } from './printedParts.ts';

/**
 * A release as it is printed, in reading order and free of anything a format could choke on: what all formats set in type.
 * Empty strings are not printed. Notes to editors and numbers that are not public are not in it; comments are told by their
 * threads in a file for colleagues alone.
 */
export interface Sheet {
  language: ReleaseLanguage;
  /** The full tag of the text: `en-GB`. */
  tag: string;
  labels: DocumentLabels;
  /** The full tag of the fixed words and the letterhead. */
  labelTag: string;
  /** Organisation, unit and address, without the empty ones. */
  letterhead: string[];
  releaseLine: string;
  embargoed: boolean;
  headline: string;
  subheadline: string;
  /** "No. 12/2022" */
  number: string;
  /** The day of issue: as printed and in ISO. */
  day: { text: string; iso: string } | null;
  parts: Part[];
  endMark: string;
  paper: Letterhead['paper'];
}

/** Lays a release out for printing. */
export function sheetOf({ release, photos, letterhead, isInternal = false }: ExportInput): Sheet {
  const { fields, document } = release;
  const { language, date } = fields;
  const labels = documentLabels(language);
  const { organisation, unit, address } = letterhead[labels.language];
  const number = cleanLine(fields.number);
  return {
    language,
    tag: languageTag[language],
    labels,
    labelTag: languageTag[labels.language],
    letterhead: [organisation, unit, address].map(cleanLine).filter((line) => line !== ''),
    releaseLine: cleanLine(releaseLineText(fields)),
    embargoed: fields.embargo !== null,
    headline: cleanLine(fields.headline),
    subheadline: cleanLine(fields.subheadline),
    number: number === '' ? '' : `${labels.number}\u00A0${number}`,
    day: date === null ? null : { text: dayText(date, language), iso: date },
    parts: printedParts(isInternal ? document : withoutThreads(document), fields, photos),
    endMark: letterhead.endMark,
    paper: letterhead.paper,
  };
}
