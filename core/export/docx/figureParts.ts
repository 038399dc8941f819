import { SimpleField, type ImageRun, type Paragraph, type ParagraphChild } from 'docx';
import type { PrintedFigure } from '../sheet/part.ts';
import { inlineRuns } from './inlineRuns.ts';
import { pictureHeight, twips } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './pictureRun.ts';
import type { Setting } from './setting.ts';
import { styleId } from './styleId.ts';
import { textRuns } from './textRuns.ts';

/** A picture, its caption kept below it; a photo that is not there is told in words. */
export function figureParts(figure: PrintedFigure, setting: Setting, keepNext: boolean): Paragraph[] {
  const { language, labels } = setting.sheet;
  const credit = figure.credit === '' ? [] : textRuns(`${labels.credit}: ${figure.credit}`, language, { italics: true });
  const words = [...numberRuns(figure, setting), ...inlineRuns(figure.caption, language, setting.claim)];
  const caption = [...words, ...(words.length > 0 && credit.length > 0 ? textRuns(' ', language) : []), ...credit];
  const keep = caption.length > 0 || keepNext ? { keepNext: true } : {};
  return [
    figure.photo
      ? paragraph(styleId.figure, [picture(figure, figure.photo, setting)], keep)
      : paragraph(styleId.note, textRuns(labels.photoMissing, language), keep),
    ...(caption.length === 0 ? [] : [paragraph(styleId.caption, caption, keepNext ? { keepNext } : {})]),
  ];
}

/**
 * "Photo 3. ", the number in a field that Word counts by, one sequence through all languages of a kit. A photo that stands there twice has
 * one number, which is no field the second time.
 */
function numberRuns({ photo, caption, credit }: PrintedFigure, setting: Setting): ParagraphChild[] {
  if (photo === null || (caption.length === 0 && credit === '')) return [];
  const { labels } = setting.sheet;
  const { number, isNew } = setting.photoNumber(photo.sha256);
  const count = isNew ? [new SimpleField('SEQ Photo \\* ARABIC', String(number))] : textRuns(String(number), labels.language);
  return [...textRuns(`${labels.photo} `, labels.language), ...count, ...textRuns('. ', labels.language)];
}

const picture = ({ alt }: PrintedFigure, { sha256, file }: NonNullable<PrintedFigure['photo']>, setting: Setting): ImageRun =>
  pictureRun({ alt, sha256, file, name: setting.sheet.labels.photo }, setting, {
    width: Math.floor(setting.width / twips),
    height: pictureHeight,
  });
