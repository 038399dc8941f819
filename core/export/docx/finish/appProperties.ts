import { escapeXml } from './escapeXml.ts';

/** Which program made the file and for whom (ISO/IEC 29500-1 §22.2). */
export const appProperties = (company: string | undefined): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    '<Application>Dateline</Application>',
    ...(company === undefined ? [] : [`<Company>${escapeXml(company)}</Company>`]),
    '</Properties>',
  ].join('');
