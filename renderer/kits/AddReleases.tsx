import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { ReleaseRowView } from '../library/ReleaseRowView.tsx';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SearchField } from '../ui/SearchField.tsx';

interface AddReleasesProps {
  inKit: ReadonlySet<string>;
  onAdd: (rows: readonly ReleaseRow[]) => void;
  onClose: () => void;
}

const newest = { view: 'releases', statuses: [], kinds: [], languages: [], offset: 0, limit: 200 } as const;

/** Chooses any number of releases and documents for a kit: the newest ones, or those a search finds. */
export function AddReleases({ inKit, onAdd, onClose }: AddReleasesProps) {
  const { t } = useTranslation('kits');
  const { t: tApp } = useTranslation();
  const { t: tLibrary } = useTranslation('library');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly ReleaseRow[]>([]);
  const words = text.trim();
  const { value: listed, error } = useAsk('library.list', { ...newest, statuses: [], kinds: [], languages: [] });
  const { value: found } = useAsk('library.search', { text: words, limit: 200 }, words !== '');
  const rows = ((words === '' ? listed?.rows : found) ?? []).filter(({ id }) => !inKit.has(id));
  return (
    <Dialog title={t('add.title')} isOpen onClose={onClose} wide>
      {error !== null && <Problem error={error} />}
      <SearchField label={t('add.search')} clearLabel={tLibrary('clearSearch')} value={text} onChange={setText} autoFocus />
      <ListBox
        className="options picks"
        aria-label={t('add.list')}
        selectionMode="multiple"
        selectionBehavior="toggle"
        items={rows}
        selectedKeys={chosen.map(({ id }) => id)}
        onSelectionChange={(keys) => {
          // What was chosen before another search stays chosen.
          const kept = chosen.filter(({ id }) => !rows.some((row) => row.id === id));
          setChosen([...kept, ...rows.filter(({ id }) => keys === 'all' || keys.has(id))]);
        }}
        renderEmptyState={() => <p className="help">{t('add.none')}</p>}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={row.headline === '' ? tLibrary('untitled') : row.headline} className="option pick add">
            <ReleaseRowView row={row} />
          </ListBoxItem>
        )}
      </ListBox>
      <div className="acts">
        <Button
          weight="filled"
          isDisabled={chosen.length === 0}
          onPress={() => {
            onAdd(chosen);
            onClose();
          }}
        >
          {chosen.length === 0 ? tApp('act.add') : t('add.act', { count: chosen.length })}
        </Button>
        <Button onPress={onClose}>{tApp('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
