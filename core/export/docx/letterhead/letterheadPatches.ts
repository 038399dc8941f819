import { PatchType, type IPatch } from 'docx';
import { lettered } from '../../../letterhead/lettered.ts';
import type { Placeholder } from '../../../letterhead/placeholder.ts';
import { datelineText } from '../../../release/datelineText.ts';
import type { ExportInput } from '../../exporter.ts';
import { sheetOf } from '../../sheet/sheet.ts';
import { bodyParts } from '../bodyParts.ts';
import { textWidth } from '../page.ts';
import { paragraph } from '../paragraph.ts';
import { newCounters, newSetting } from '../setting.ts';
import { styleId } from '../styleId.ts';
import { textRuns } from '../textRuns.ts';
import { textWidthOf } from './textWidthOf.ts';

/**
 * What is put into each place a letterhead asks for. `document` is its main part, `pictures` the number of those it has. An embargo it does not
 * ask for stands over the body.
 */
export function letterheadPatches(
  input: ExportInput,
  known: readonly Placeholder[],
  document: string,
  pictures: number,
): Record<string, IPatch> {
  const sheet = sheetOf(input);
  const { language, labels } = sheet;
  const { fields } = input.release;
  const { organisation, unit, address } = input.letterhead[labels.language];
  const width = textWidthOf(document, textWidth(sheet.paper));
  const counters = newCounters(pictures);
  const parts = lettered(input, known);
  const words = (text: string, spoken = language): IPatch => ({ type: PatchType.PARAGRAPH, children: textRuns(text, spoken) });
  const blocks = (part: ExportInput, over: ReturnType<typeof paragraph>[] = []): IPatch => {
    const set = bodyParts(newSetting(sheetOf(part), counters, width));
    return { type: PatchType.DOCUMENT, children: [...over, ...set] };
  };
  const isEmbargoAsked = known.includes('embargo') || known.includes('release-line');
  const embargo = sheet.embargoed && !isEmbargoAsked ? [paragraph(styleId.embargoLine, textRuns(sheet.releaseLine, labels.language))] : [];
  const patches: Record<Placeholder, IPatch> = {
    headline: words(sheet.headline),
    subheadline: words(sheet.subheadline),
    'release-line': words(sheet.releaseLine, labels.language),
    embargo: words(sheet.embargoed ? sheet.releaseLine : '', labels.language),
    date: words(sheet.day?.text ?? ''),
    dateline: words(fields.dateline ? datelineText(fields.dateline, fields.date, language) : ''),
    number: words(sheet.number),
    endmark: words(sheet.endMark),
    organisation: words(organisation, labels.language),
    unit: words(unit, labels.language),
    address: words(address, labels.language),
    body: blocks(parts.body, embargo),
    signoff: blocks(parts.signoff),
    contacts: blocks(parts.contacts),
    photos: blocks(parts.photos),
  };
  return Object.fromEntries(Object.entries(patches).filter(([name]) => known.some((one) => one === name)));
}
