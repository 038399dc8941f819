import type { UiLanguage } from '../../../core/i18n/language.ts';
import type { Hindrance } from '../../editor/hindrance.ts';
import type { TextCommand } from '../../editor/lexical/toolbar/textCommand.ts';
import type { PageCommand } from '../../editor/pageCommand.ts';
import type { WindowCommand } from '../windowCommand.ts';

/** A command with a name of its own. */
export type NamedCommand = WindowCommand | PageCommand | TextCommand;
/** Starts a release from a template; the template bears the name. */
export type TemplateCommand = `template:${string}`;
/** Everything a person can have done from the keyboard, the menu, a button or the palette. */
export type AppCommand = NamedCommand | TemplateCommand;

export const commandGroups = ['release', 'text', 'insert', 'table', 'go', 'window'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** A command as the palette offers it. */
export interface Command {
  id: AppCommand;
  group: CommandGroup;
  names: Record<UiLanguage, string>;
  /** Other words, of both languages, that it is looked for by. */
  words: string;
  /** As printed on the keys; absent where there are none. */
  keys?: string;
  /** Why it cannot be carried out now, or null. */
  hindrance: Hindrance | null;
}
