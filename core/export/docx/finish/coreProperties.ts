import { escapeXml } from './escapeXml.ts';

/** Word's limit for a property, in characters. */
const longest = 255;

/** What a file says about itself; dates are instants in UTC. What is empty is left out. */
export interface Properties {
  title: string;
  subject: string;
  /** The office that made it. */
  creator: string;
  keywords: string[];
  description: string;
  category: string;
  status: string;
  /** The tag of its language: `en-GB`. */
  language: string;
  identifier: string;
  created: string;
  modified: string;
}

/** The properties of a file (ISO/IEC 29500-2 §11.1). */
export function coreProperties({
  title,
  subject,
  creator,
  keywords,
  description,
  category,
  status,
  language,
  identifier,
  created,
  modified,
}: Properties): string {
  const properties: [name: string, value: string][] = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', creator],
    ['cp:keywords', keywords.filter((word) => word !== '').join(', ')],
    ['dc:description', description],
    ['cp:lastModifiedBy', creator],
    ['cp:revision', '1'],
    ['cp:category', category],
    ['cp:contentStatus', status],
    ['dc:language', language],
    ['dc:identifier', identifier],
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...properties.filter(([, value]) => value !== '').map(([name, value]) => `<${name}>${escapeXml(shortened(value))}</${name}>`),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(created)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escapeXml(modified)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function shortened(value: string): string {
  const letters = Array.from(value);
  return letters.length <= longest ? value : `${letters.slice(0, longest - 1).join('')}…`;
}
