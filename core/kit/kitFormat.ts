/** The forms a kit is handed out in: one Word or PDF file, or a ZIP file with that and everything it is made of. */
export const kitFormats = ['docx', 'pdf', 'zip'] as const;
export type KitFormat = (typeof kitFormats)[number];
