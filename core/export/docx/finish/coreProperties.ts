import { cleanLine } from '../../../cleanText.ts';
import type { ExportInput } from '../../exporter.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { summaryOf } from '../../sheet/summaryOf.ts';
import { escapeXml } from './escapeXml.ts';

/** Word's limit for a property, in characters. */
const longest = 255;

/**
 * What a file says about itself (ISO/IEC 29500-2 §11.1): title, office, summary, category, status, language and the id of the
 * release. Its dates are the release's own, so that the same release gives the same file.
 */
export function coreProperties({ release }: ExportInput, sheet: Sheet): string {
  const { fields, id, status, createdAt, updatedAt } = release;
  const office = sheet.letterhead.slice(0, 2).join(', ') || 'Dateline';
  const training = cleanLine(fields.training);
  const kind = sheet.labels.kind[fields.kind];
  const properties: [name: string, value: string][] = [
    ['dc:title', sheet.headline || kind],
    ['dc:subject', training],
    ['dc:creator', office],
    ['cp:keywords', [kind, training, cleanLine(fields.dateline?.place ?? ''), sheet.number].filter((word) => word !== '').join(', ')],
    ['dc:description', summaryOf(sheet)],
    ['cp:lastModifiedBy', office],
    ['cp:revision', '1'],
    ['cp:category', kind],
    ['cp:contentStatus', status === 'draft' ? sheet.labels.draft : sheet.labels.final],
    ['dc:language', sheet.tag],
    ['dc:identifier', `urn:uuid:${id}`],
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...properties.filter(([, value]) => value !== '').map(([name, value]) => `<${name}>${escapeXml(shortened(value))}</${name}>`),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(createdAt)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escapeXml(updatedAt)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function shortened(value: string): string {
  const letters = Array.from(value);
  return letters.length <= longest ? value : `${letters.slice(0, longest - 1).join('')}…`;
}
