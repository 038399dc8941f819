import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { useWindow } from '../app/windowContext.ts';
import { OpenRelease } from '../editor/OpenRelease.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import './library.css';
import { ListPanel } from './ListPanel.tsx';
import { TrashedCard } from './TrashedCard.tsx';
import { usePanels } from './usePanels.ts';
import { WelcomeCard } from './WelcomeCard.tsx';

/** The first section: the list of releases, and the page beside it. */
export function LibraryScreen() {
  const { t } = useTranslation('library');
  const { releaseId, settings } = useWindow();
  const [trashed, setTrashed] = useState<ReleaseRow | null>(null);
  const panels = usePanels();
  return (
    <div className="library" data-list={panels.list} data-inspector={panels.inspector}>
      <h1 className="unseen">{t('title')}</h1>
      <ListPanel isShown={panels.list !== 'closed'} trashed={trashed} setTrashed={setTrashed} onOpened={panels.giveWay} />
      <div className="desk">
        {!settings.welcomed && <WelcomeCard />}
        {trashed !== null && (
          <TrashedCard
            row={trashed}
            onRestored={() => {
              setTrashed(null);
            }}
          />
        )}
        <div className="desk-page" hidden={trashed !== null}>
          {releaseId === null ? (
            <EmptyState icon={FileText} title={t('pick.title')} text={t('pick.text')} />
          ) : (
            <OpenRelease key={releaseId} id={releaseId} panels={panels} />
          )}
        </div>
      </div>
    </div>
  );
}
