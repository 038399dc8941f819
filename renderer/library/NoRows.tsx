import { FileText, SearchX, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

interface NoRowsProps {
  view: 'releases' | 'trash';
  narrowed: boolean;
  clear: () => void;
}

/** What stands in the list where there is no row: nothing found, an empty trash, or an empty library. */
export function NoRows({ view, narrowed, clear }: NoRowsProps) {
  const { t } = useTranslation('library');
  const language = useUiLanguage();
  const { createRelease, importFile } = useWindow();
  if (narrowed)
    return (
      <EmptyState icon={SearchX} title={t('none.title')} text={t('none.text')}>
        <Button onPress={clear}>{t('none.clear')}</Button>
      </EmptyState>
    );
  if (view === 'trash') return <EmptyState icon={Trash2} title={t('emptyTrash.title')} text={t('emptyTrash.text')} />;
  return (
    <EmptyState icon={FileText} title={t('empty.title')} text={t('empty.text')}>
      <Button onPress={() => void createRelease({ template: null, language })}>{t('empty.create')}</Button>
      <Button onPress={() => void importFile()}>{t('empty.import')}</Button>
    </EmptyState>
  );
}
