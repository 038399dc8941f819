/** Words of handing a release out as a file. */
export const exporting = {
  menu: 'Export as a file',
  docx: 'Word document…',
  pdf: 'PDF…',
  html: 'Web page…',
  md: 'Markdown…',
  txt: 'Plain text…',
  ninjs: 'News JSON (ninjs)…',
  done: '{{name}} is written and checked ({{size}})',
};
