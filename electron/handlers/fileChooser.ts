/** Where paths come from: the main process's own dialogs, or the command line. Never the window. `null` means the person changed their mind. */
export interface FileChooser {
  /** A text to import, or a Word file to be a letterhead. */
  toOpen: (what: 'text' | 'letterhead') => Promise<string | null>;
  /** A folder, there already, in which to put things. */
  toFolder: () => Promise<string | null>;
  toSave: (suggestedName: string, extension: string) => Promise<string | null>;
}
