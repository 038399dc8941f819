/** Words of handing a release out as a file. */
export const exporting = {
  menu: 'Export as a file',
  docx: 'Word document…',
  pdf: 'PDF…',
  html: 'Web page…',
  'docx-internal': 'Word for colleagues, with notes and comments…',
  'html-linked': 'Web page, pictures beside it…',
  'html-body': 'Text for a site (HTML)…',
  'html-email': 'E-mail (HTML)…',
  md: 'Markdown…',
  txt: 'Plain text…',
  ninjs: 'News JSON (ninjs)…',
  done: '{{name}} is written and checked ({{size}})',
};
