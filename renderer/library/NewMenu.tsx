import { ClipboardPaste, FileInput, FilePlus, FileText, Languages, Plus } from 'lucide-react';
import { useState } from 'react';
import { Header, Menu, MenuSection, MenuTrigger, Popover, Separator, SubmenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import { isKitDocument } from '../../core/release/release.ts';
import { keysOf } from '../app/keymap.ts';
import { useWindow } from '../app/windowContext.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';

const keys = (command: 'new-release' | 'import-file') => {
  const print = keysOf(command);
  return print === undefined ? {} : { keys: print };
};

/** Starts a release, empty or from a template, in a language; or brings a text in. */
export function NewMenu() {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  const uiLanguage = useUiLanguage();
  const { createRelease, importFile, setDialog } = useWindow();
  const { value: templates = [] } = useAsk('templates.list', null);
  const [chosen, setChosen] = useState<ReleaseLanguage | null>(null);
  const language = chosen ?? uiLanguage;
  const create = (template: string | null) => {
    void createRelease({ template, language });
  };
  const fromTemplate = ({ id, name }: (typeof templates)[number]) => (
    <MenuItem
      key={id}
      id={`template ${id}`}
      label={name[uiLanguage]}
      icon={FileText}
      onAction={() => {
        create(id);
      }}
    />
  );
  return (
    <MenuTrigger>
      <Button aria-label={t('new.tooltip')}>
        <Plus size={18} strokeWidth={1.75} aria-hidden />
        {t('new.button')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="options" aria-label={t('new.tooltip')}>
          <MenuSection>
            <Header>{t('new.heading')}</Header>
            <MenuItem
              id="empty"
              label={t('new.empty')}
              icon={FilePlus}
              {...keys('new-release')}
              onAction={() => {
                create(null);
              }}
            />
            {templates.filter(({ kind, own }) => own === null && !isKitDocument(kind)).map(fromTemplate)}
            <SubmenuTrigger>
              <MenuItem id="language" label={`${t('new.languageHeading')}: ${tApp(`language.${language}`)}`} icon={Languages} />
              <Popover className="popover">
                <Menu
                  className="options"
                  aria-label={t('new.languageHeading')}
                  selectionMode="single"
                  disallowEmptySelection
                  selectedKeys={[language]}
                  shouldCloseOnSelect={false}
                  onSelectionChange={(selected) => {
                    setChosen(releaseLanguages.find((id) => selected !== 'all' && selected.has(id)) ?? null);
                  }}
                >
                  {releaseLanguages.map((id) => (
                    <MenuItem key={id} id={id} label={tApp(`language.${id}`)} />
                  ))}
                </Menu>
              </Popover>
            </SubmenuTrigger>
          </MenuSection>
          <Separator />
          <MenuSection>
            <Header>{t('new.kitHeading')}</Header>
            {templates.filter(({ kind, own }) => own === null && isKitDocument(kind)).map(fromTemplate)}
          </MenuSection>
          {templates.some(({ own }) => own !== null) && (
            <>
              <Separator />
              <MenuSection>
                <Header>{t('new.ownHeading')}</Header>
                {templates.filter(({ own }) => own !== null).map(fromTemplate)}
              </MenuSection>
            </>
          )}
          <Separator />
          <MenuSection>
            <Header>{t('new.importHeading')}</Header>
            <MenuItem id="file" label={t('new.importFile')} icon={FileInput} {...keys('import-file')} onAction={() => void importFile()} />
            <MenuItem
              id="paste"
              label={t('new.pasteText')}
              icon={ClipboardPaste}
              onAction={() => {
                setDialog({ kind: 'paste' });
              }}
            />
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
