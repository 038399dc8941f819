import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileFormat } from '../../core/export/fileFormat.ts';
import { isTextCommand } from '../editor/lexical/toolbar/textCommand.ts';
import { useTakeBundle } from '../share/useTakeBundle.ts';
import { isPageCommand } from '../editor/pageCommand.ts';
import { call } from '../shell/call.ts';
import { onEvent } from '../shell/onEvent.ts';
import { nextZoom } from '../../core/settings/zoom.ts';
import { commandOf } from './keymap.ts';
import { focusSearch } from './focusSearch.ts';
import type { AppCommand, TemplateCommand } from './palette/command.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import type { WindowCommand } from './windowCommand.ts';
import { useWindow } from './windowContext.ts';

/** Carries out commands, whether they come from the keys, from the menu, from the palette or from a button. */
export function useCommands(exportAs: (format: FileFormat) => Promise<void>): (command: AppCommand) => void {
  const { t } = useTranslation();
  const language = useUiLanguage();
  const { writing, toasts, settings, isQuiet, setQuiet, show, setDialog, setSettings, createRelease, importFile, tellError } = useWindow();
  const takeBundle = useTakeBundle();
  const run = useCallback(
    (command: AppCommand) => {
      const create = (template: string | null) => createRelease({ template, language: writing.current()?.language ?? language });
      const acts: Record<WindowCommand, () => unknown> = {
        'new-release': () => create(null),
        'import-file': importFile,
        'paste-text': () => {
          setDialog({ kind: 'paste' });
        },
        'export-docx': () => exportAs('docx'),
        'export-pdf': () => exportAs('pdf'),
        'export-html': () => exportAs('html'),
        'export-docx-internal': () => exportAs('docx-internal'),
        'export-html-linked': () => exportAs('html-linked'),
        'export-html-body': () => exportAs('html-body'),
        'export-html-email': () => exportAs('html-email'),
        'export-md': () => exportAs('md'),
        'export-txt': () => exportAs('txt'),
        'export-ninjs': () => exportAs('ninjs'),
        publish: () => {
          if (writing.current()?.isLocked === false) setDialog({ kind: 'publish' });
        },
        find: () => {
          show('releases');
          focusSearch();
        },
        'show-releases': () => {
          show('releases');
        },
        'show-kits': () => {
          show('kits');
        },
        'show-contacts': () => {
          show('contacts');
        },
        'show-outbox': () => {
          show('outbox');
        },
        'show-settings': () => {
          show('settings');
        },
        approve: () => {
          setDialog({ kind: 'approve' });
        },
        'keep-template': () => {
          setDialog({ kind: 'template' });
        },
        'show-questions': () => {
          setDialog({ kind: 'questions', about: null });
        },
        'share-now': async () => {
          const asked = await call('share.now', null);
          if (!asked.ok) tellError(asked.error);
        },
        'bundle-write': () => {
          setDialog({ kind: 'bundle' });
        },
        'bundle-read': takeBundle,
        'show-commands': () => {
          setDialog({ kind: 'commands' });
        },
        'show-shortcuts': () => {
          setDialog({ kind: 'shortcuts' });
        },
        'theme-light': () => {
          setSettings({ theme: 'light' });
        },
        'theme-dark': () => {
          setSettings({ theme: 'dark' });
        },
        'theme-system': () => {
          setSettings({ theme: 'system' });
        },
        'theme-contrast': () => {
          setSettings({ theme: 'contrast' });
        },
        'zoom-in': () => {
          setSettings({ zoom: nextZoom(settings.zoom, 'in') });
        },
        'zoom-out': () => {
          setSettings({ zoom: nextZoom(settings.zoom, 'out') });
        },
        'zoom-reset': () => {
          setSettings({ zoom: 100 });
        },
        quiet: () => {
          show('releases');
          setQuiet(!isQuiet);
          // What had the focus may be out of sight now.
          if (document.activeElement?.closest('article') == null) writing.current()?.focus();
        },
        'language-en': () => {
          setSettings({ uiLanguage: 'en' });
        },
        'language-ru': () => {
          setSettings({ uiLanguage: 'ru' });
        },
        'language-system': () => {
          setSettings({ uiLanguage: 'system' });
        },
        save: async () => {
          const stored = await writing.flush();
          toasts.add({ text: t(stored ? 'save.already' : 'save.stays') });
        },
      };
      // Where no page is in sight, what is looked for is a release.
      if (command === 'find-in-text' && writing.current()?.hindrance(command) !== null) acts.find();
      else if (isTemplateCommand(command)) void create(command.slice('template:'.length));
      else if (isPageCommand(command) || isTextCommand(command)) writing.current()?.run(command);
      else void acts[command]();
    },
    [
      createRelease,
      importFile,
      exportAs,
      writing,
      settings.zoom,
      isQuiet,
      setQuiet,
      language,
      setDialog,
      setSettings,
      show,
      takeBundle,
      tellError,
      toasts,
      t,
    ],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      if (!event.repeat && !isAsking()) run(command);
    };
    document.addEventListener('keydown', press, true);
    const end = onEvent('app.command', ({ id }) => {
      if (!isAsking()) run(id);
    });
    return () => {
      document.removeEventListener('keydown', press, true);
      end();
    };
  }, [run]);
  return run;
}

/** A dialog is answered before anything else begins. */
const isAsking = () => document.querySelector('[role="dialog"]') !== null;

const isTemplateCommand = (command: AppCommand): command is TemplateCommand => command.startsWith('template:');
