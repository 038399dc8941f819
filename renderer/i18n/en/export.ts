/** Words of handing a release out as a file. */
export const exporting = {
  menu: 'Export as a file',
  docx: 'Word document…',
  html: 'Web page…',
  txt: 'Plain text…',
  done: '{{name}} is written and checked ({{size}})',
};
