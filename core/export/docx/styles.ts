import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { characterStyles } from './characterStyles.ts';
import { coverStyles } from './coverStyles.ts';
import { headerStyles } from './headerStyles.ts';
import { ink } from './page.ts';
import { sans, serif, space, style } from './style.ts';
import { styleId } from './styleId.ts';

/** The styles of a release in Word, built-in ones under their built-in names so that Word's own panes know them. */
export function styles(tag: string): IStylesOptions {
  return {
    default: {
      document: { run: { font: serif, size: 24, language: { value: tag } }, paragraph: { spacing: space(0, 0) } },
      heading1: heading(1, 36, space(0, 120, 1.05)),
      heading2: heading(2, 26, space(280, 100, 1.1)),
      heading3: heading(3, 23, space(220, 80, 1.1)),
      listParagraph: { name: 'List Paragraph', quickFormat: true, run: {}, paragraph: { spacing: space(0, 80, 1.15) } },
      hyperlink: { name: 'Hyperlink', basedOn: 'DefaultParagraphFont', run: { color: ink.link, underline: { type: 'single' } } },
    },
    paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true }, ...bodyStyles, ...headerStyles, ...coverStyles],
    characterStyles,
  };
}

const heading = (level: 1 | 2 | 3, size: number, spacing: ReturnType<typeof space>) => ({
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: styleId.body,
  quickFormat: true,
  uiPriority: 9,
  run: { font: sans, size, bold: true, color: ink.navy },
  paragraph: { spacing, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

const bodyStyles: IParagraphStyleOptions[] = [
  style(styleId.body, 'Body Text', {}, { spacing: space(0, 150, 1.15) }),
  style(styleId.subtitle, 'Subtitle', { size: 26, italics: true, color: ink.grey }, { spacing: space(0, 120, 1.1), keepNext: true }),
  style(
    styleId.releaseLine,
    'Release Line',
    { font: sans, size: 19, bold: true, color: ink.navy, characterSpacing: 12 },
    { spacing: space(0, 220), keepNext: true },
  ),
  style(
    styleId.embargoLine,
    'Embargo Line',
    { color: ink.embargo },
    { spacing: space(0, 220), border: { left: { style: 'single', size: 24, space: 8, color: ink.embargo } } },
    styleId.releaseLine,
  ),
  style(styleId.meta, 'Issue Line', { font: sans, size: 19, color: ink.grey }, { spacing: space(0, 260), keepNext: true }),
  style(
    styleId.quote,
    'Quote',
    { italics: true },
    {
      spacing: space(120, 220, 1.15),
      indent: { left: 400, right: 400 },
      keepLines: true,
      border: { left: { style: 'single', size: 18, space: 12, color: ink.navy } },
    },
    styleId.body,
  ),
  style(
    styleId.attribution,
    'Attribution',
    { italics: false, font: sans, size: 20, color: ink.grey },
    { spacing: space(0, 220, 1.1) },
    styleId.quote,
  ),
  style(
    styleId.rule,
    'Rule',
    { size: 8 },
    { spacing: space(120, 220), border: { bottom: { style: 'single', size: 6, space: 1, color: ink.grey } } },
  ),
  style(styleId.tableText, 'Table Text', { font: sans, size: 20 }, { spacing: space(0, 0, 1.1) }),
  style(styleId.tableHead, 'Table Head', { bold: true, color: ink.navy }, {}, styleId.tableText),
  style(styleId.afterTable, 'After Table', { size: 8 }, { spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } }),
  style(styleId.caption, 'caption', { font: sans, size: 19, color: ink.grey }, { spacing: space(80, 200, 1.1), keepLines: true }),
  style(styleId.tableCaption, 'Table Caption', { bold: true }, { spacing: space(220, 90, 1.1), keepNext: true }, styleId.caption),
  style(styleId.figure, 'Figure', {}, { spacing: space(160, 0) }),
  style(styleId.note, 'Editorial Note', { italics: true, color: ink.grey }, {}, styleId.body),
  style(styleId.signOff, 'Sign-off', { bold: true }, { spacing: space(0, 0, 1.15), keepLines: true }),
  style(styleId.contactLine, 'Contact Line', {}, { spacing: space(120, 150, 1.15), keepLines: true }),
  style(styleId.endMark, 'End Mark', {}, { spacing: space(240, 0), alignment: 'center' }),
];
