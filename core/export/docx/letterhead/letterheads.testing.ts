import { Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { sampleInputRu } from '../../sampleInput.testing.ts';

const [crest] = [...sampleInputRu.photos.values()];

/** What a test changes about a letterhead. */
interface Made {
  /** The lines of its body, each a paragraph. */
  lines?: readonly string[];
  header?: string;
  /** Left and right margins, in twips. */
  margin?: number;
}

/** A letterhead as an office makes one: crest and table in the head, page numbers in the foot, a look of its own, places to fill. */
export async function letterhead({
  lines = [
    '{{release-line}}',
    '{{headline}}',
    '{{ date }} · {{number}}',
    '{{body}}',
    '{{signoff}}',
    '{{contacts}}',
    '{{photos}}',
    '{{endmark}}',
  ],
  header = 'Ministry of Defence – {{unit}}',
  margin = 1700,
}: Made = {}): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: { document: { run: { font: 'Georgia', size: 23 } } },
      paragraphStyles: [
        { id: 'berschrift1', name: 'heading 1', basedOn: 'Normal', run: { size: 40, color: '004B23' }, paragraph: { outlineLevel: 0 } },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: margin, right: margin } } },
        headers: {
          default: new Header({
            children: [
              new Table({
                rows: [
                  new TableRow({
                    children: [
                      new TableCell({
                        children: [
                          new Paragraph({
                            children: [
                              new ImageRun({
                                type: 'png',
                                data: crest?.bytes ?? new Uint8Array(),
                                transformation: { width: 60, height: 60 },
                                altText: { id: '1', name: 'Crest', description: 'Crest of the ministry' },
                              }),
                            ],
                          }),
                        ],
                      }),
                      new TableCell({ children: [new Paragraph(header)] }),
                    ],
                  }),
                ],
              }),
              new Paragraph(''),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun('Page '), new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: lines.map((line) => new Paragraph(line.includes('headline') ? { text: line, style: 'berschrift1' } : line)),
      },
    ],
  });
  // Only one style goes by a name; here it is that of a Word in German.
  return changed(new Uint8Array(await Packer.toArrayBuffer(document)), {
    'word/styles.xml': (xml) => xml.replace(/<w:style [^>]*w:styleId="Heading1"[\s\S]*?<\/w:style>/u, ''),
  });
}

/** A package with some of its parts changed, added or (with null) taken out. */
export function changed(file: Uint8Array, parts: Readonly<Record<string, ((xml: string) => string) | string | null>>): Uint8Array {
  const files = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (part === null) delete files[name];
    else files[name] = new TextEncoder().encode(typeof part === 'string' ? part : part(new TextDecoder().decode(files[name])));
  }
  return zipSync(files);
}
