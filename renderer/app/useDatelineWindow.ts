import { useCallback, useMemo, useRef, useState } from 'react';
import type { AppError } from '../../core/appError.ts';
import type { CallAnswer, CallArgument } from '../../core/ipc/contract.ts';
import { useTranslation } from 'react-i18next';
import { call } from '../shell/call.ts';
import { createToasts } from '../ui/toasts/toasts.ts';
import type { Screen } from './screen.ts';
import { useSettings } from './useSettings.ts';
import type { DatelineWindow, WindowDialog } from './windowContext.ts';
import { createWritingDesk } from './writing.ts';

/** Keeps what is true of the whole window: screen, open release, dialog, settings, messages. */
export function useDatelineWindow(start: CallAnswer<'app.start'>, online: boolean): DatelineWindow {
  const { t } = useTranslation();
  const [screen, show] = useState<Screen>('releases');
  const [releaseId, setReleaseId] = useState<string | null>(start.settings.lastRelease);
  const [dialog, setDialog] = useState<WindowDialog | null>(null);
  const [isQuiet, setQuiet] = useState(false);
  const [toasts] = useState(createToasts);
  const [writing] = useState(createWritingDesk);
  const tellError = useCallback(
    (error: AppError) => {
      if (error.kind !== 'cancelled') toasts.add({ error });
    },
    [toasts],
  );
  const focusNext = useRef(true);
  const takesFocus = useCallback(() => focusNext.current, []);
  const { settings, setSettings } = useSettings(start, tellError);

  const openRelease = useCallback(
    async (id: string | null, focus: boolean) => {
      const before = writing.current();
      if (before !== null && before.releaseId === id) {
        show('releases');
        if (focus) before.focus();
        return true;
      }
      if (!(await writing.flush())) {
        toasts.add({ text: t('save.stays') });
        return false;
      }
      if (before !== null) void call('release.leave', { id: before.releaseId });
      focusNext.current = focus;
      setReleaseId(id);
      show('releases');
      setSettings({ lastRelease: id });
      return true;
    },
    [writing, toasts, setSettings, t],
  );
  const createRelease = useCallback(
    async (from: CallArgument<'release.create'>) => {
      // What is typed from now on is meant for the new release, never for the one in sight.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (!(await writing.flush())) {
        toasts.add({ text: t('save.stays') });
        return null;
      }
      const created = await call('release.create', from);
      if (created.ok) await openRelease(created.value.id, true);
      else tellError(created.error);
      return created.ok ? created.value.id : null;
    },
    [writing, toasts, openRelease, tellError, t],
  );
  const importFile = useCallback(async () => {
    const imported = await call('import.file', null);
    if (imported.ok) setDialog({ kind: 'report', report: imported.value });
    else tellError(imported.error);
    if (imported.ok) await openRelease(imported.value.id, true);
  }, [openRelease, tellError]);

  return useMemo(
    () => ({
      settings,
      version: start.version,
      online,
      screen,
      releaseId,
      isQuiet,
      setQuiet,
      dialog,
      toasts,
      writing,
      show,
      openRelease,
      takesFocus,
      createRelease,
      importFile,
      setSettings,
      setDialog,
      tellError,
    }),
    [
      settings,
      start.version,
      online,
      screen,
      releaseId,
      dialog,
      isQuiet,
      toasts,
      writing,
      openRelease,
      takesFocus,
      createRelease,
      importFile,
      setSettings,
      tellError,
    ],
  );
}
