import { useState, useSyncExternalStore } from 'react';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { HistoryDesk } from './HistoryDesk.tsx';
import './history.css';
import { firstPage, furtherPage, useHistory } from './useHistory.ts';

/** The history of the open release: its versions, and any two of them side by side. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('history');
  const { t: tApp } = useTranslation();
  const { writing } = useWindow();
  const open = useSyncExternalStore(writing.subscribe, writing.current);
  // What is looked at stays, whatever happens to the page below.
  const [{ id, headline }] = useState({ id: open?.releaseId ?? null, headline: open?.headline ?? '' });
  const [limit, setLimit] = useState(firstPage);
  const told = useHistory(id, writing, limit);
  const history = told.kind === 'read' ? told.history : null;
  // A release as it was made, and nothing else: there is nothing to compare.
  const isBare = history !== null && history.rows.every(({ revision }) => revision === history.same);
  return (
    <Dialog title={headline === '' ? t('untitled') : t('title', { headline })} isOpen onClose={onClose} full={!isBare}>
      {told.kind === 'unsaved' && <p role="alert">{tApp('save.stays')}</p>}
      {told.kind === 'failed' && <Problem error={told.error} />}
      {isBare && <EmptyState icon={History} title={t('empty.title')} text={t('empty.text')} />}
      {history !== null && !isBare && id !== null && (
        <HistoryDesk
          id={id}
          history={history}
          isLocked={open?.isLocked ?? false}
          onMore={() => {
            setLimit((now) => now + furtherPage);
          }}
          onClose={onClose}
        />
      )}
      {(history === null || isBare) && (
        <div className="acts">
          <Button onPress={onClose}>{tApp('act.close')}</Button>
        </div>
      )}
    </Dialog>
  );
}
