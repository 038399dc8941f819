import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import type { Panels } from '../library/usePanels.ts';
import { useTrash } from '../library/useTrash.ts';
import type { BodyEditorHandle } from './lexical/BodyEditor.tsx';
import { isPageCommand } from './pageCommand.ts';
import type { PageCommand, PageCommands } from './pageCommand.ts';
import type { Picker } from './picker.ts';
import { useDuplicate } from './useDuplicate.ts';

interface PageCommandsOf {
  id: string;
  headline: string;
  isLocked: boolean;
  panels: Panels;
  /** The page as it is drawn; hidden while another section is in sight. */
  place: RefObject<HTMLElement | null>;
  body: RefObject<BodyEditorHandle | null>;
  pick: (picker: Picker) => void;
  find: { open: (isReplacing: boolean) => void; step: (by: 1 | -1) => void };
  preview: { toggle: () => void; print: () => void };
}

/** Carries out the commands of the page, whether they come from its buttons or from the palette. */
export function usePageCommands({ id, headline, isLocked, panels, place, body, pick, find, preview }: PageCommandsOf): PageCommands {
  const duplicate = useDuplicate();
  const { trash } = useTrash();
  const { t } = useTranslation('editor');
  const { setDialog, toasts } = useWindow();
  const acts: Record<PageCommand, () => unknown> = {
    'insert-contact': () => {
      pick('contact');
    },
    'insert-sign-off': () => {
      pick('signOff');
    },
    'insert-photo': () => {
      pick('photo');
    },
    'insert-snippet': () => {
      pick('snippet');
    },
    preview: preview.toggle,
    print: preview.print,
    tidy: () => {
      const places = body.current?.tidy() ?? 0;
      toasts.add({ text: places === 0 ? t('tidiedNone') : t('tidied', { count: places }) });
    },
    'find-in-text': () => {
      panels.giveWay();
      find.open(false);
    },
    'replace-in-text': () => {
      panels.giveWay();
      find.open(true);
    },
    'find-next': () => {
      find.step(1);
    },
    'find-previous': () => {
      find.step(-1);
    },
    history: () => {
      setDialog({ kind: 'history' });
    },
    duplicate: () => duplicate({ id, headline }),
    trash: () => trash({ id, headline }),
    'toggle-list': panels.toggleList,
    'toggle-inspector': panels.toggleInspector,
  };
  return {
    run: (command) => {
      if (isPageCommand(command)) void acts[command]();
      else {
        body.current?.focus();
        body.current?.run(command);
      }
    },
    hindrance: (command) => {
      if (place.current?.checkVisibility() !== true) return 'noRelease';
      if (isPageCommand(command)) return (command.startsWith('insert-') || command === 'tidy') && isLocked ? 'locked' : null;
      return body.current?.hindrance(command) ?? null;
    },
  };
}
