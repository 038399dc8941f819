const office = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const microsoft = 'http://schemas.microsoft.com/office/';

/** The namespaces that the rules speak of (ISO/IEC 29500-1 and -4 annex A; MS-DOCX §2.2; MS-ODRAWXML §2.1). */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${office}wordprocessingml/2006/main`, 'w:'],
  [`${strict}wordprocessingml/main`, 'w:'],
  [`${office}officeDocument/2006/relationships`, 'r:'],
  [`${strict}officeDocument/relationships`, 'r:'],
  [`${office}drawingml/2006/wordprocessingDrawing`, 'wp:'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp:'],
  [`${office}drawingml/2006/main`, 'a:'],
  [`${strict}drawingml/main`, 'a:'],
  [`${office}drawingml/2006/picture`, 'pic:'],
  [`${strict}drawingml/picture`, 'pic:'],
  [`${office}officeDocument/2006/math`, 'm:'],
  [`${strict}officeDocument/math`, 'm:'],
  [`${office}markup-compatibility/2006`, 'mc:'],
  [`${office}package/2006/metadata/core-properties`, 'cp:'],
  [`${office}package/2006/relationships`, ''],
  [`${office}package/2006/content-types`, ''],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  [`${microsoft}word/2010/wordml`, 'w14:'],
  [`${microsoft}word/2012/wordml`, 'w15:'],
  [`${microsoft}drawing/2017/decorative`, 'adec:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['urn:schemas-microsoft-com:office:office', 'o:'],
]);

/** The prefix this house knows a namespace by; for others the namespace itself in braces. */
export const prefixOf = (uri: string): string => prefixes.get(uri) ?? (uri === '' ? '' : `{${uri}}`);
