/** Where paths come from: the main process's own dialogs, or the command line. Never the window. `null` means the person changed their mind. */
export interface FileChooser {
  toOpen: () => Promise<string | null>;
  toSave: (suggestedName: string, extension: string) => Promise<string | null>;
}
