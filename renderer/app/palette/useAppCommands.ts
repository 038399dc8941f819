import i18next from 'i18next';
import { uiLanguages } from '../../../core/i18n/language.ts';
import type { UiLanguage } from '../../../core/i18n/language.ts';
import { useAsk } from '../../shell/useAsk.ts';
import { useWindow } from '../windowContext.ts';
import type { Command } from './command.ts';
import { commandKeys } from './commandKeys.ts';
import { commandName, commandWords } from './commandName.ts';
import { hindranceOf } from './hindranceOf.ts';
import { placedCommands } from './placedCommands.ts';

/**
 * Every command of window, page and text, and one for each template, as it stands at this moment: the editor hears where the caret
 * is a little after the palette has opened. `from` is what had the focus.
 */
export function useAppCommands(from: Element | null): readonly Command[] {
  const { writing } = useWindow();
  const { value: templates = [] } = useAsk('templates.list', null);
  const named = placedCommands.map(({ id, group }): Command => {
    const keys = commandKeys(id);
    return {
      id,
      group,
      names: inEach((language) => commandName(id, language)),
      words: commandWords(id),
      ...(keys === undefined ? {} : { keys }),
      hindrance: hindranceOf(id, writing.current(), from),
    };
  });
  const fromTemplates = templates.map(({ id, name }): Command => ({
    id: `template:${id}`,
    group: 'release',
    names: inEach((language) => i18next.getFixedT(language, 'commands')('name.template', { name: name[language] })),
    words: commandWords('new-release'),
    hindrance: null,
  }));
  return [...named.slice(0, 1), ...fromTemplates, ...named.slice(1)];
}

const inEach = (name: (language: UiLanguage) => string): Record<UiLanguage, string> =>
  Object.fromEntries(uiLanguages.map((language) => [language, name(language)])) as Record<UiLanguage, string>;
