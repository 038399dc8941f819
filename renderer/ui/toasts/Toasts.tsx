import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../../core/i18n/errorText.ts';
import { useUiLanguage } from '../../i18n/useUiLanguage.ts';
import { Button } from '../Button.tsx';
import { IconButton } from '../IconButton.tsx';
import { toastTime } from './toasts.ts';
import type { Toast, Toasts as Queue } from './toasts.ts';

/** The messages of the window, read out politely. Time stands still while one is pointed at or has the focus. */
export function Toasts({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(queue.subscribe, queue.current);
  const [held, setHeld] = useState(false);
  const hold = () => {
    setHeld(true);
  };
  const release = () => {
    setHeld(false);
  };
  return (
    <section
      className="toasts"
      aria-label={t('notice.region')}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <div role="status" className="toasts-live">
        {shown.map((toast) => (
          <OneToast key={toast.id} toast={toast} held={held} dismiss={queue.dismiss} />
        ))}
      </div>
    </section>
  );
}

function OneToast({ toast, held, dismiss }: { toast: Toast; held: boolean; dismiss: (id: number) => void }) {
  const { t } = useTranslation();
  const { id, text, error, act } = toast;
  const language = useUiLanguage();
  const stays = error !== undefined || toast.stays === true;
  useEffect(() => {
    if (held || stays) return undefined;
    const timer = setTimeout(() => {
      dismiss(id);
    }, toastTime);
    return () => {
      clearTimeout(timer);
    };
  }, [held, stays, id, dismiss]);
  const told = error === undefined ? null : errorText(error, language);
  return (
    <div className={told ? 'toast bad' : 'toast'}>
      <p className="said">
        {told ? (
          <>
            <strong>{told.what}</strong>
            <span>
              {told.safe} {told.next}
            </span>
          </>
        ) : (
          text
        )}
      </p>
      {act !== undefined && (
        <Button
          weight="quiet"
          onPress={() => {
            dismiss(id);
            act.do();
          }}
        >
          {act.label}
        </Button>
      )}
      <IconButton
        icon={X}
        label={t('act.dismiss')}
        onPress={() => {
          dismiss(id);
        }}
      />
    </div>
  );
}
