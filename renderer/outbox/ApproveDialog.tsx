import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { RemoteRelease } from '../../core/outbox/remoteRelease.ts';
import type { Result } from '../../core/result.ts';
import { useWindow } from '../app/windowContext.ts';
import { momentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import './outbox.css';

/** Shows what a newsroom holds of the release on the page, and approves exactly that. */
export function ApproveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('outbox');
  const { t: tApp } = useTranslation();
  const { writing, settings } = useWindow();
  const open = useSyncExternalStore(writing.subscribe, writing.current);
  const [releaseId] = useState(open?.releaseId ?? null);
  const newsrooms = settings.destinations.filter(({ kind }) => kind === 'dateline');
  const [chosen, choose] = useState<string | null>(null);
  const destinationId = chosen ?? newsrooms[0]?.id ?? null;
  return (
    <Dialog title={t('approve.title')} isOpen onClose={onClose} wide>
      {newsrooms.length > 1 && (
        <SelectField
          label={t('publish.where')}
          value={destinationId ?? ''}
          options={newsrooms.map(({ id, name }) => ({ id, name }))}
          onChange={choose}
        />
      )}
      {releaseId !== null && destinationId !== null ? (
        <Remote key={destinationId} releaseId={releaseId} destinationId={destinationId} onClose={onClose} />
      ) : (
        <>
          <p className="text">{t(releaseId === null ? 'approve.noRelease' : 'approve.noNewsroom')}</p>
          <div className="acts">
            <Button autoFocus onPress={onClose}>
              {tApp('act.close')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Remote({ releaseId, destinationId, onClose }: { releaseId: string; destinationId: string; onClose: () => void }) {
  const { t } = useTranslation('outbox');
  const { t: tApp } = useTranslation();
  const { toasts } = useWindow();
  const language = useUiLanguage();
  const [seen, setSeen] = useState<Result<RemoteRelease> | null>(null);
  /** Grows when it is to be looked at again. */
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const answer = await call('approval.look', { releaseId, destinationId });
      if (isWanted) setSeen(answer);
    })();
    return () => {
      isWanted = false;
    };
  }, [releaseId, destinationId, turn]);
  const held = seen?.ok ? seen.value : null;
  const [refused, setRefused] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isOpen = held !== null && (held.state === 'draft' || held.state === 'submitted');
  const approve = async () => {
    if (!held || isBusy) return;
    setBusy(true);
    const given = await call('approval.give', { releaseId, destinationId, etag: held.etag });
    setBusy(false);
    if (!given.ok) {
      setRefused(given.error);
      setTurn((was) => was + 1);
      return;
    }
    onClose();
    toasts.add({ text: t('approve.given', { headline: held.headline }) });
  };
  return (
    <>
      {held && (
        <>
          <p className="text">{t(`approve.state.${held.state}`, { author: held.author })}</p>
          {/* What scrolls is reached by Tab, so that the arrow keys can scroll it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className="goes-out remote-text" aria-label={t('approve.what')} tabIndex={0}>
            <h3>{held.headline}</h3>
            {held.embargoedUntil !== null && (
              <p className="embargo-line">{t('approve.embargo', { when: momentText(held.embargoedUntil, language) })}</p>
            )}
            <p>{held.text}</p>
          </section>
          <p className="help">{t('approve.only')}</p>
        </>
      )}
      {seen === null && (
        <p className="text" role="status">
          {t('approve.looking')}
        </p>
      )}
      {seen?.ok === false && <Problem error={seen.error} />}
      {refused !== null && <Problem error={refused} />}
      <div className="acts">
        <Button autoFocus onPress={onClose}>
          {tApp('act.close')}
        </Button>
        <Button weight="filled" isDisabled={!isOpen} onPress={() => void approve()}>
          {t('approve.act')}
        </Button>
      </div>
    </>
  );
}
