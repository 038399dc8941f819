import { textCommands } from '../../editor/lexical/toolbar/textCommand.ts';
import { isTableAction } from '../../editor/lexical/toolbar/tableActions.ts';
import type { CommandGroup, NamedCommand } from './command.ts';

type Placed = Exclude<NamedCommand, (typeof textCommands)[number] | 'show-commands'>;

/** Where the commands of window and page stand in the palette, in its order. The palette does not offer itself. */
const places: Record<Placed, CommandGroup> = {
  'new-release': 'release',
  'import-file': 'release',
  'paste-text': 'release',
  save: 'release',
  'export-docx': 'release',
  'export-pdf': 'release',
  'export-html': 'release',
  'export-docx-internal': 'release',
  'export-html-linked': 'release',
  'export-html-body': 'release',
  'export-html-email': 'release',
  'export-md': 'release',
  'export-txt': 'release',
  'export-ninjs': 'release',
  publish: 'release',
  approve: 'release',
  preview: 'release',
  print: 'release',
  history: 'release',
  duplicate: 'release',
  'keep-template': 'release',
  trash: 'release',
  'insert-contact': 'insert',
  'insert-sign-off': 'insert',
  'insert-photo': 'insert',
  'insert-snippet': 'insert',
  tidy: 'text',
  'find-in-text': 'text',
  'replace-in-text': 'text',
  'find-next': 'text',
  'find-previous': 'text',
  find: 'go',
  'show-releases': 'go',
  'show-kits': 'go',
  'show-contacts': 'go',
  'show-outbox': 'go',
  'show-settings': 'go',
  'show-questions': 'go',
  'share-now': 'window',
  'bundle-write': 'window',
  'bundle-read': 'window',
  'toggle-list': 'window',
  'toggle-inspector': 'window',
  'theme-light': 'window',
  'theme-dark': 'window',
  'theme-system': 'window',
  'theme-contrast': 'window',
  'zoom-in': 'window',
  'zoom-out': 'window',
  'zoom-reset': 'window',
  quiet: 'window',
  'language-en': 'window',
  'language-ru': 'window',
  'language-system': 'window',
  'show-shortcuts': 'window',
};

/** Every command with a name of its own that the palette offers, with its group, in the order of the palette. */
export const placedCommands: readonly { id: NamedCommand; group: CommandGroup }[] = [
  ...Object.entries(places).map(([id, group]) => ({ id: id as Placed, group })),
  ...textCommands.map((id) => ({
    id,
    group: id === 'table' ? ('insert' as const) : isTableAction(id) ? ('table' as const) : ('text' as const),
  })),
];
