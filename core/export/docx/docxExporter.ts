import { Document, Packer } from 'docx';
import type { Exporter, ExportInput } from '../exporter.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { bodyParts } from './bodyParts.ts';
import { commented } from './commented.ts';
import { zipped } from '../../zip/zipped.ts';
import { finish } from './finish/finish.ts';
import { layPhotos } from './finish/layPhotos.ts';
import { numbering } from './numbering.ts';
import { letterheadDocx } from './letterhead/letterheadDocx.ts';
import { margin, papers, textWidth } from './page.ts';
import { pageEdges } from './pageEdges.ts';
import { notesParts } from './notesParts.ts';
import { paragraph } from './paragraph.ts';
import { releaseProperties } from './releaseProperties.ts';
import { newCounters, newSetting } from './setting.ts';
import { styleId } from './styleId.ts';
import { styles } from './styles.ts';
import { tableCaptions } from './tableCaptions.ts';
import { textRuns } from './textRuns.ts';
import { titleParts } from './titleParts.ts';

/** Hands a release out as a Word file (ISO/IEC 29500) that Microsoft's rules find nothing wrong with; same input, same bytes. */
export const docxExporter: Exporter = {
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  render,
};

async function render(input: ExportInput): Promise<Uint8Array> {
  if (input.ownLetterhead) return letterheadDocx(input, input.ownLetterhead);
  const sheet = sheetOf(input);
  const { isInternal = false, release } = input;
  const { comments, claim } = commented(isInternal ? (release.document.threads ?? []) : []);
  const children = [
    ...titleParts(sheet),
    // An embargo stays the first line of the first page.
    ...(isInternal ? [paragraph(styleId.embargoLine, textRuns(sheet.labels.internal, sheet.labels.language))] : []),
    ...bodyParts(newSetting(sheet, newCounters(), textWidth(sheet.paper), claim)),
    ...(isInternal ? notesParts(release.fields.notes, sheet) : []),
  ];
  const document = new Document({
    styles: styles(sheet.tag),
    numbering,
    ...(comments.length === 0 ? {} : { comments: { children: comments } }),
    compatibility: { version: 15 },
    sections: [
      {
        properties: { titlePage: true, page: { size: papers[sheet.paper], margin } },
        ...pageEdges(sheet),
        children,
      },
    ],
    // Without this the library marks a field it cannot count itself as out of date, and Word asks a frightening question on opening.
    pageNumbers: () => ({ bookmarks: new Map() }),
  });
  const parts = finish(new Uint8Array(await Packer.toArrayBuffer(document)), {
    properties: releaseProperties(input, sheet),
    company: sheet.letterhead[0],
    captions: tableCaptions(sheet),
  });
  return zipped(layPhotos(parts, input.photos));
}
