import { ImageRun, type Paragraph } from 'docx';
import type { PrintedFigure } from '../sheet/part.ts';
import { inlineRuns } from './inlineRuns.ts';
import { pictureBox } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureStub } from './finish/pictureStub.ts';
import type { Setting } from './setting.ts';
import { styleId } from './styleId.ts';
import { textRuns } from './textRuns.ts';

/** A picture, its caption kept below it; a photo that is not there is told in words. */
export function figureParts(figure: PrintedFigure, setting: Setting, keepNext: boolean): Paragraph[] {
  const { language, labels } = setting.sheet;
  const credit = figure.credit === '' ? [] : textRuns(`${labels.credit}: ${figure.credit}`, language, { italics: true });
  const words = inlineRuns(figure.caption, language);
  const caption = [...words, ...(words.length > 0 && credit.length > 0 ? textRuns(' ', language) : []), ...credit];
  const keep = caption.length > 0 || keepNext ? { keepNext: true } : {};
  return [
    figure.photo
      ? paragraph(styleId.figure, [picture(figure, figure.photo, setting)], keep)
      : paragraph(styleId.note, textRuns(labels.photoMissing, language), keep),
    ...(caption.length === 0 ? [] : [paragraph(styleId.caption, caption, keepNext ? { keepNext } : {})]),
  ];
}

function picture({ alt }: PrintedFigure, photo: NonNullable<PrintedFigure['photo']>, setting: Setting): ImageRun {
  const number = setting.nextPicture();
  const named = { id: String(number), name: `${setting.sheet.labels.photo} ${number}` };
  return new ImageRun({
    type: photo.file.mime === 'image/png' ? 'png' : 'jpg',
    data: pictureStub(photo.sha256),
    transformation: fitted(photo.file),
    ...(alt === '' ? { altText: named, decorative: true } : { altText: { ...named, description: alt } }),
  });
}

/** Made smaller until it fits, never larger than it is at 96 pixels an inch. */
function fitted({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, pictureBox.width / width, pictureBox.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
