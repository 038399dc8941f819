import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { OpenedRelease } from '../../core/ipc/contract.ts';
import { embargoText } from '../../core/release/embargoText.ts';
import { addressText } from '../../core/settings/addressText.ts';
import { useWindow } from '../app/windowContext.ts';
import { sizeText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import './outbox.css';
import { useQuestions } from '../share/useQuestions.ts';
import { useFlushedRelease } from './useFlushedRelease.ts';

/** Shows what is about to go out and where to; the text is stored before it is shown, and frozen when it is published. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('outbox');
  const { t: tApp } = useTranslation();
  const { writing } = useWindow();
  const open = useSyncExternalStore(writing.subscribe, writing.current);
  const [releaseId] = useState(open?.releaseId ?? null);
  const flushed = useFlushedRelease(releaseId, writing);
  return (
    <Dialog title={t('publish.title')} isOpen onClose={onClose}>
      {flushed === 'unsaved' && <p role="alert">{tApp('save.stays')}</p>}
      {flushed !== null &&
        flushed !== 'unsaved' &&
        (flushed.ok ? <Choice opened={flushed.value} onClose={onClose} /> : <Problem error={flushed.error} />)}
    </Dialog>
  );
}

function Choice({ opened, onClose }: { opened: OpenedRelease; onClose: () => void }) {
  const { t } = useTranslation('outbox');
  const { t: tApp } = useTranslation();
  const { show, toasts } = useWindow();
  const { value: destinations, error: unread } = useAsk('destinations.list', null);
  const [chosen, choose] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { fields, id } = opened.release;
  const { t: tShare } = useTranslation('share');
  const waiting = useQuestions().find((question) => question.id === id && question.why === 'waiting');
  const language = useUiLanguage();
  const { value: weight } = useAsk('outbox.weigh', { releaseId: id });
  const goTo = (screen: 'outbox' | 'settings') => {
    onClose();
    show(screen);
  };
  const destinationId = chosen ?? destinations?.[0]?.id ?? null;
  const limit = destinations?.find((one) => one.id === destinationId)?.photoLimit ?? null;
  const photosText = () => {
    if (!weight || weight.photos === 0) return null;
    const [count, size] = [weight.photos, sizeText(weight.bytes, language)];
    return limit !== null && weight.bytes > limit
      ? t('publish.withoutPhotos', { count, size, limit: sizeText(limit, language) })
      : t('publish.photos', { count, size });
  };
  const publish = async () => {
    // The button is not disabled meanwhile: a refusal would find the focus gone, and Escape with it.
    if (destinationId === null || isBusy) return;
    setBusy(true);
    const queued = await call('outbox.publish', { releaseId: id, destinationId });
    setBusy(false);
    if (!queued.ok) {
      setError(queued.error);
      return;
    }
    onClose();
    toasts.add({
      text: t('publish.queued', { headline: fields.headline }),
      act: {
        label: t('publish.show'),
        do: () => {
          goTo('outbox');
        },
      },
    });
  };
  return (
    <>
      <section className="goes-out" aria-label={t('publish.what')} lang={fields.language}>
        <h3>{fields.headline === '' ? t('publish.noHeadline') : fields.headline}</h3>
        <p className={fields.embargo === null ? undefined : 'embargo-line'}>
          {fields.embargo === null ? t('publish.immediately') : embargoText(fields.embargo, fields.language)}
        </p>
        <p className="help">{tApp(`language.${fields.language}`)}</p>
      </section>
      {waiting && (
        <p className="embargo-line" role="alert">
          {tShare('publishWaiting', { author: waiting.author })}
        </p>
      )}
      {unread !== null && <Problem error={unread} />}
      {destinations?.length === 0 ? (
        <p className="text">{t('publish.none')}</p>
      ) : (
        <>
          <RadioChoice
            label={t('publish.where')}
            value={destinationId}
            onChange={choose}
            options={(destinations ?? []).map((one) => ({
              id: one.id,
              name: (
                <span className="destination-choice">
                  {one.name}
                  <span className="help">
                    {one.token === 'none' && one.kind !== 'folder' ? `${addressText(one)} · ${t('publish.noToken')}` : addressText(one)}
                  </span>
                </span>
              ),
            }))}
          />
          {photosText() !== null && <p className="text">{photosText()}</p>}
          <p className="text">{t('publish.frozen')}</p>
        </>
      )}
      {error !== null && <Problem error={error} />}
      <div className="acts">
        <Button onPress={onClose}>{tApp('act.cancel')}</Button>
        {destinations?.length === 0 ? (
          <Button
            weight="filled"
            autoFocus
            onPress={() => {
              goTo('settings');
            }}
          >
            {t('publish.settings')}
          </Button>
        ) : (
          <Button
            weight="filled"
            autoFocus
            isDisabled={destinationId === null || fields.headline.trim() === ''}
            onPress={() => void publish()}
          >
            {t('publish.act')}
          </Button>
        )}
      </div>
    </>
  );
}
