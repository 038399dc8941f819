const uri = 'http://schemas.microsoft.com/office/word';
const asWord2013 = [
  'overrideTableStyleFontSizeAndJustification',
  'enableOpenTypeFeatures',
  'doNotFlipMirrorIndents',
  'differentiateMultirowTableHeaders',
];

/** The settings of a document of Word 2013 and later in one language (ISO/IEC 29500-1 §17.15.1). */
export const finishedSettings = (settings: string, tag: string): string =>
  settings
    .replace(
      '</w:compat>',
      `${asWord2013.map((name) => `<w:compatSetting w:name="${name}" w:uri="${uri}" w:val="1"/>`).join('')}</w:compat>`,
    )
    .replace('</w:settings>', `<w:themeFontLang w:val="${tag}"/></w:settings>`);
