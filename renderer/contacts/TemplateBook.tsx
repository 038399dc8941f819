import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Book } from '../ui/Book.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useTakeOut } from './useTakeOut.ts';

const nothing = () => {};

/** The templates of one's own: what they are, a release from each, and the way out of the book. */
export function TemplateBook() {
  const { t } = useTranslation('contacts');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const { createRelease, setDialog } = useWindow();
  const { value: templates = [], error, isPending } = useAsk('templates.list', null);
  const [chosen, choose] = useState<string | null>(null);
  const takeOut = useTakeOut('templates', nothing, choose);
  const own = templates.flatMap(({ own: of, ...template }) => (of === null ? [] : [{ ...template, language: of.language }]));
  const found = own.find(({ id }) => id === chosen);
  const keep = () => {
    setDialog({ kind: 'template' });
  };
  return (
    <Book
      label={t('templates')}
      newLabel={t('newTemplate')}
      entries={own.map((template) => ({
        key: template.id,
        title: template.name[language],
        detail: `${tApp(`kind.${template.kind}`)} · ${tApp(`language.${template.language}`)}`,
        isUnsaved: false,
      }))}
      chosen={chosen}
      onChoose={choose}
      onNew={keep}
      empty={
        error === null ? (
          !isPending && (
            <EmptyState icon={FileText} title={t('emptyTemplates.title')} text={t('emptyTemplates.text')}>
              <Button onPress={keep}>{t('newTemplate')}</Button>
            </EmptyState>
          )
        ) : (
          <Problem error={error} />
        )
      }
    >
      {found ? (
        <div className="form">
          <h2>{found.name[language]}</h2>
          <p className="text">{`${tApp(`kind.${found.kind}`)} · ${tApp(`language.${found.language}`)}`}</p>
          <p className="help">{t('template.copies')}</p>
          <div className="acts">
            <Button weight="quiet" onPress={() => void takeOut(found.id, found.name[language])}>
              {t('removeAct')}
            </Button>
            <Button weight="filled" onPress={() => void createRelease({ template: found.id, language: found.language })}>
              {t('template.use')}
            </Button>
          </div>
        </div>
      ) : (
        own.length > 0 && <EmptyState icon={FileText} title={t('pickTemplate.title')} text={t('pickTemplate.text')} />
      )}
    </Book>
  );
}
