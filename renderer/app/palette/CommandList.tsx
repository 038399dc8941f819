import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { useUiLanguage } from '../../i18n/useUiLanguage.ts';
import { Keys } from '../../ui/Keys.tsx';
import type { AppCommand, Command } from './command.ts';
import type { CommandSection } from './groupCommands.ts';
import { rankOf } from './rankOf.ts';

interface CommandListProps {
  groups: readonly CommandSection[];
  typed: string;
  onChoose: (id: AppCommand) => void;
}

/** The commands of the palette. One that cannot be carried out stays in reach, so that its reason is read out too. */
export function CommandList({ groups, typed, onChoose }: CommandListProps) {
  const { t } = useTranslation('commands');
  const language = useUiLanguage();
  const other = language === 'en' ? 'ru' : 'en';
  const line = ({ id, names, keys, hindrance }: Command) => {
    const isForeign = typed.trim() !== '' && rankOf(names[language], typed) === null && rankOf(names[other], typed) !== null;
    return (
      <ListBoxItem
        key={id}
        id={id}
        textValue={names[language]}
        className={hindrance === null ? 'option command' : 'option command hindered'}
      >
        <span className="words">
          {names[language]}
          {isForeign && (
            <span className="command-more" lang={other}>
              {names[other]}
            </span>
          )}
          {hindrance !== null && <span className="command-more">{t(`hindrance.${hindrance}`)}</span>}
        </span>
        {keys !== undefined && <Keys print={keys} />}
      </ListBoxItem>
    );
  };
  return (
    <ListBox
      className="options commands"
      aria-label={t('palette.list')}
      shouldFocusWrap
      renderEmptyState={() => <p className="palette-none">{t('palette.none')}</p>}
      onAction={(id) => {
        onChoose(id as AppCommand);
      }}
    >
      {groups
        .filter(({ commands }) => commands.length > 0)
        .map(({ id, commands }) => (
          <ListBoxSection key={id} id={id} aria-label={t(`group.${id}`)}>
            {id !== 'found' && <Header>{t(`group.${id}`)}</Header>}
            {commands.map(line)}
          </ListBoxSection>
        ))}
    </ListBox>
  );
}
