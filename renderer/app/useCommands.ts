import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../../core/export/exporter.ts';
import { onEvent } from '../shell/onEvent.ts';
import { commandOf } from './keymap.ts';
import type { KeyCommand } from './keymap.ts';
import { focusSearch } from './focusSearch.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useWindow } from './windowContext.ts';

/** Carries out commands, whether they come from the keys, from the menu or from a button. */
export function useCommands(exportAs: (format: ExportFormat) => Promise<void>): (command: KeyCommand) => void {
  const { t } = useTranslation();
  const language = useUiLanguage();
  const { writing, toasts, show, setDialog, createRelease, importFile } = useWindow();
  const run = useCallback(
    (command: KeyCommand) => {
      const acts: Record<KeyCommand, () => unknown> = {
        'new-release': () => createRelease({ template: null, language: writing.current()?.language ?? language }),
        'import-file': importFile,
        'export-docx': () => exportAs('docx'),
        'export-html': () => exportAs('html'),
        'export-txt': () => exportAs('txt'),
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
        'show-contacts': () => {
          show('contacts');
        },
        'show-outbox': () => {
          show('outbox');
        },
        'show-settings': () => {
          show('settings');
        },
        save: async () => {
          const stored = await writing.flush();
          toasts.add({ text: t(stored ? 'save.already' : 'save.stays') });
        },
      };
      void acts[command]();
    },
    [createRelease, importFile, exportAs, writing, language, setDialog, show, toasts, t],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      // A dialog is answered before anything else begins.
      if (!event.repeat && document.querySelector('[role="dialog"]') === null) run(command);
    };
    document.addEventListener('keydown', press, true);
    const end = onEvent('app.command', ({ id }) => {
      run(id);
    });
    return () => {
      document.removeEventListener('keydown', press, true);
      end();
    };
  }, [run]);
  return run;
}
