import { Check, CircleAlert, Eye, GitFork, LoaderCircle } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../core/i18n/errorText.ts';
import { clockText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import type { Writing } from './writing.ts';

interface SaveSignProps extends Pick<Writing, 'save' | 'apart' | 'flush'> {
  /** Away from the page only a failure is worth telling. */
  onPage: boolean;
}

/** Whether the text is on this computer. The time is the point: "saved" alone cannot be told from "saved hours ago". */
export function SaveSign({ save, apart, flush, onPage }: SaveSignProps) {
  const { t } = useTranslation();
  const language = useUiLanguage();
  const state = useSyncExternalStore(save.subscribe, save.current);
  if (state.kind === 'failed') {
    const reason = state.error === null ? t('save.silent') : errorText(state.error, language).what;
    return (
      <div className="save-sign failed" role="alert">
        <CircleAlert size={18} strokeWidth={1.75} aria-hidden />
        <span>
          <strong>{t('save.failedSince', { time: clockText(state.since, language) })}</strong> {reason}
        </span>
        <Button className="linklike" onPress={() => void flush()}>
          {t('save.retry')}
        </Button>
      </div>
    );
  }
  if (!onPage) return null;
  const signs = {
    saved: [Check, () => t('save.saved', { time: clockText(state.at, language) })],
    saving: [LoaderCircle, () => t('save.saving')],
    'read-only': [Eye, () => t('save.readOnly')],
    elsewhere: [GitFork, () => t('save.elsewhere')],
  } as const;
  const shown = apart ?? state.kind;
  const [Icon, words] = signs[shown];
  return (
    <div className="save-sign" data-state={shown}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <span>{words()}</span>
    </div>
  );
}
