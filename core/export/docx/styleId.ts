/** Every style a paragraph of ours can have, by its id in the file: an id that is not defined cannot be written. */
export const styleId = {
  body: 'BodyText',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  subtitle: 'Subtitle',
  releaseLine: 'ReleaseLine',
  embargoLine: 'EmbargoLine',
  meta: 'IssueLine',
  quote: 'Quote',
  list: 'ListParagraph',
  tableText: 'TableText',
  tableHead: 'TableHead',
  afterTable: 'AfterTable',
  caption: 'Caption',
  tableCaption: 'TableCaption',
  figure: 'Figure',
  note: 'EditorialNote',
  signOff: 'SignOff',
  contactLine: 'ContactLine',
  endMark: 'EndMark',
  header: 'Header',
  footer: 'Footer',
  letterheadName: 'LetterheadName',
  letterhead: 'Letterhead',
  headerEmbargo: 'HeaderEmbargo',
  strong: 'Strong',
  hyperlink: 'Hyperlink',
} as const;

/** The id of one of our styles. */
export type StyleId = (typeof styleId)[keyof typeof styleId];
