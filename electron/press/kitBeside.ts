/** Where the Word file of a kit stands while the ZIP file that gets it is written. */
export const kitBeside = (zip: string): string => `${zip}.kit.docx`;
