import { ArrowLeft } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { focusSearch, searchFieldId } from '../app/focusSearch.ts';
import { markReady } from '../app/markReady.ts';
import { useWindow } from '../app/windowContext.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Filters } from './Filters.tsx';
import { isNarrowed, noFilter } from './listFilter.ts';
import { NewMenu } from './NewMenu.tsx';
import { NoRows } from './NoRows.tsx';
import { ReleaseList } from './ReleaseList.tsx';
import { useRows } from './useRows.ts';
import { useTrash } from './useTrash.ts';

interface ListPanelProps {
  isShown: boolean;
  trashed: ReleaseRow | null;
  setTrashed: (row: ReleaseRow | null) => void;
  /** A release was opened from here. */
  onOpened: () => void;
}

/** Search, filters and the list of releases or of the trash. */
export function ListPanel({ isShown, trashed, setTrashed, onOpened }: ListPanelProps) {
  const { t } = useTranslation('library');
  const { releaseId, settings, openRelease } = useWindow();
  const [view, setView] = useState<'releases' | 'trash'>('releases');
  const [text, setText] = useState('');
  const [filter, setFilter] = useState(noFilter);
  const [pages, setPages] = useState<readonly number[]>([0]);
  const searched = useDeferredValue(text);
  const rows = useRows({ view, text: searched, filter, pages });
  const { trash } = useTrash(rows);
  const inTrash = view === 'trash';
  const narrowed = text.trim() !== '' || isNarrowed(filter);

  const first = rows.row(0)?.id;
  const greet = !rows.isPending && releaseId === null && !settings.welcomed && first !== undefined && view === 'releases';
  useEffect(() => {
    if (greet && first !== undefined) void openRelease(first, true);
    else if (!rows.isPending && releaseId === null && !('ready' in document.documentElement.dataset)) {
      focusSearch();
      markReady();
    }
  }, [greet, first, rows.isPending, releaseId, openRelease]);

  const open = useCallback(
    (row: ReleaseRow, focus: boolean) => {
      if (row.trashedAt === null) {
        setTrashed(null);
        void openRelease(row.id, focus);
      } else setTrashed(row);
      onOpened();
    },
    [openRelease, setTrashed, onOpened],
  );
  const change = (next: 'releases' | 'trash') => {
    setView(next);
    setTrashed(null);
    setText('');
    setPages([0]);
  };
  const clear = () => {
    setText('');
    setFilter(noFilter);
  };
  return (
    <section className="list-panel" aria-label={t('title')} hidden={!isShown}>
      <div className="list-head">
        <div className="list-title">
          <h2>{t(inTrash ? 'filter.trash' : 'title')}</h2>
          {inTrash ? (
            <Button
              weight="quiet"
              onPress={() => {
                change('releases');
              }}
            >
              <ArrowLeft size={18} strokeWidth={1.75} aria-hidden />
              {t('filter.back')}
            </Button>
          ) : (
            <NewMenu />
          )}
        </div>
        {!inTrash && <SearchField id={searchFieldId} label={t('search')} clearLabel={t('clearSearch')} value={text} onChange={setText} />}
        <Filters
          filter={filter}
          onChange={setFilter}
          {...(inTrash
            ? {}
            : {
                onTrash: () => {
                  change('trash');
                },
              })}
        />
      </div>
      {rows.error !== null && <Problem error={rows.error} />}
      {!rows.isPending && rows.error === null && rows.total === 0 && <NoRows view={view} narrowed={narrowed} clear={clear} />}
      {rows.total > 0 && (
        <ReleaseList
          key={view}
          label={t(inTrash ? 'trashLabel' : 'listLabel')}
          rows={rows}
          openId={trashed?.id ?? releaseId}
          onOpen={open}
          onDelete={inTrash ? undefined : trash}
          onPages={setPages}
        />
      )}
      <p className="list-count" role="status">
        {rows.total > 0 && t(text.trim() === '' ? 'count' : 'found', { count: rows.total })}
      </p>
    </section>
  );
}
