import i18next from 'i18next';
import type { UiLanguage } from '../../../core/i18n/language.ts';
import { isTableAction } from '../../editor/lexical/toolbar/tableActions.ts';
import { isTextCommand } from '../../editor/lexical/toolbar/textCommand.ts';
import type { NamedCommand } from './command.ts';

/** The name of a command in a language, whichever the window speaks. What a button of the toolbar does is called as the button. */
export function commandName(command: NamedCommand, language: UiLanguage): string {
  const body = i18next.getFixedT(language, 'body');
  const own = i18next.getFixedT(language, 'commands');
  if (command === 'up' || command === 'down') return own(`name.${command}`);
  if (isTableAction(command)) return body(`table.${command}`);
  if (isTextCommand(command)) return body(`toolbar.${command}`);
  return own(`name.${command}`);
}

/** Other words a command is looked for by, of both languages. */
export function commandWords(command: NamedCommand): string {
  const key = `words.${command}`;
  return (['en', 'ru'] as const)
    .filter((language) => i18next.exists(key, { lng: language, ns: 'commands' }))
    .map((language) => i18next.getResource(language, 'commands', key) as string)
    .join(' ');
}
