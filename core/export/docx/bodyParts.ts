import type { FileChild } from 'docx';
import type { Part } from '../sheet/part.ts';
import { unreachable } from '../unreachable.ts';
import { contactLine, contactParts } from './contactParts.ts';
import { figureParts } from './figureParts.ts';
import { inlineRuns } from './inlineRuns.ts';
import { listParagraphs } from './listParagraphs.ts';
import { paragraph } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { styleId } from './styleId.ts';
import { tableParts } from './tableParts.ts';
import { textRuns } from './textRuns.ts';

/** The body and its end mark. Sign-off, contacts and end mark stay on one page; an end mark never stands alone. */
export function bodyParts(setting: Setting): FileChild[] {
  const { parts, endMark, language } = setting.sheet;
  const firstOfTail = parts.findLastIndex((part) => !['signOff', 'contacts', 'contactLine'].includes(part.type)) + 1;
  const body = parts.flatMap((part, index) => {
    const last = index === parts.length - 1;
    return bodyPart(part, setting, last ? endMark !== '' : index >= firstOfTail || part.type === 'signOff');
  });
  return endMark === '' ? body : [...body, paragraph(styleId.endMark, textRuns(endMark, language))];
}

function bodyPart(part: Part, setting: Setting, keepNext: boolean): FileChild[] {
  const { language, labels } = setting.sheet;
  const keep = keepNext ? { keepNext } : {};
  switch (part.type) {
    case 'paragraph':
      return [
        paragraph(
          styleId.body,
          [
            ...textRuns(part.dateline === '' ? '' : `${part.dateline}${part.runs.length === 0 ? '' : ' '}`, language, {
              style: styleId.strong,
            }),
            ...inlineRuns(part.runs, language, setting.claim),
          ],
          keep,
        ),
      ];
    case 'heading':
      return [paragraph(part.level === 2 ? styleId.heading2 : styleId.heading3, inlineRuns(part.runs, language, setting.claim))];
    case 'quote':
      if (part.attribution === '') return [paragraph(styleId.quote, inlineRuns(part.runs, part.language, setting.claim), keep)];
      return [
        ...(part.runs.length === 0
          ? []
          : [paragraph(styleId.quote, inlineRuns(part.runs, part.language, setting.claim), { keepNext: true })]),
        paragraph(styleId.attribution, textRuns(`— ${part.attribution}`, language), keep),
      ];
    case 'rule':
      return [paragraph(styleId.rule, [], keep)];
    case 'list':
      return listParagraphs(part, setting, keepNext);
    case 'table':
      return tableParts(part, setting, keepNext);
    case 'figure':
      return figureParts(part, setting, keepNext);
    case 'signOff':
      return part.lines.map((line, index) => {
        const first = index === 0;
        const end = index === part.lines.length - 1;
        const spacing = { before: first ? 240 : 0, after: end ? 160 : 0, line: 276, lineRule: 'auto' as const };
        return paragraph(styleId.signOff, textRuns(line, language), { spacing, ...(end ? keep : { keepNext: true }) });
      });
    case 'contacts':
      return contactParts(part, setting, keepNext);
    case 'contactLine':
      return [contactLine(part.contact, setting, keepNext)];
    case 'notShown':
      return [paragraph(styleId.note, textRuns(part.note, labels.language), keep)];
    default:
      return unreachable(part);
  }
}
