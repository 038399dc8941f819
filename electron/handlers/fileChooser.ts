/** Where paths come from: the main process's own dialogs, or the command line. Never the window. `null` means the person changed their mind. */
export interface FileChooser {
  /** A text to import, a Word file to be a letterhead, or a courier bundle. */
  toOpen: (what: 'text' | 'letterhead' | 'bundle') => Promise<string | null>;
  /** A folder, there already, in which to put things. */
  toFolder: () => Promise<string | null>;
  toSave: (suggestedName: string, extension: string) => Promise<string | null>;
}
