import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../core/appError.ts';
import type { UiLanguage } from '../../core/i18n/language.ts';
import type { CallAnswer, CallArgument } from '../../core/ipc/contract.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { setTextLanguage } from '../i18n/startTexts.ts';
import { call } from '../shell/call.ts';
import { onEvent } from '../shell/onEvent.ts';

/** The settings as the machine keeps them, and what follows from them at once: language and theme. */
export function useSettings(start: CallAnswer<'app.start'>, tellError: (error: AppError) => void) {
  const [settings, keep] = useState<Settings>(start.settings);
  useEffect(() => onEvent('settings.changed', keep), []);
  const { uiLanguage, theme, zoom } = settings;
  useEffect(() => {
    setTextLanguage(uiLanguage === 'system' ? systemLanguage(start) : uiLanguage);
  }, [uiLanguage, start]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom / 100));
  }, [zoom]);
  const setSettings = useCallback(
    (change: CallArgument<'settings.set'>) => {
      // Seen at once: who presses a key five times means five steps, whether the disk has answered or not.
      let before: Settings | null = null;
      keep((now) => {
        before = now;
        return { ...now, ...(change as Partial<Settings>) };
      });
      void (async () => {
        const changed = await call('settings.set', change);
        if (changed.ok) return;
        tellError(changed.error);
        if (before !== null) keep(before);
      })();
    },
    [tellError],
  );
  return { settings, setSettings };
}

/** The machine has said which language the system speaks, unless somebody had chosen one already. */
const systemLanguage = ({ settings, uiLanguage }: CallAnswer<'app.start'>): UiLanguage =>
  settings.uiLanguage === 'system' ? uiLanguage : navigator.language.startsWith('ru') ? 'ru' : 'en';
