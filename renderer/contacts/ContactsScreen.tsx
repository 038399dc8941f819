import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { ContactBook } from './ContactBook.tsx';
import './contacts.css';
import { SignOffBook } from './SignOffBook.tsx';
import { SnippetBook } from './SnippetBook.tsx';
import { TemplateBook } from './TemplateBook.tsx';
import { TrainingBook } from './TrainingBook.tsx';

const parts = ['book', 'signOffs', 'snippets', 'templates', 'trainings'] as const;
type Part = (typeof parts)[number];
const books = { book: ContactBook, signOffs: SignOffBook, snippets: SnippetBook, templates: TemplateBook, trainings: TrainingBook };

/** The second section: whom journalists may call, what stands under a text, and what is written again and again. */
export function ContactsScreen() {
  const { t } = useTranslation('contacts');
  const [part, setPart] = useState<Part>('book');
  return (
    <div className="contacts">
      <h1 className="unseen">{t('title')}</h1>
      <Tabs
        className="tabs contacts-tabs"
        selectedKey={part}
        onSelectionChange={(key) => {
          setPart(parts.find((id) => id === key) ?? 'book');
        }}
      >
        <div className="tab-line">
          <TabList aria-label={t('title')} className="tab-list">
            {parts.map((id) => (
              <Tab key={id} id={id} className="tab">
                {t(id)}
              </Tab>
            ))}
          </TabList>
        </div>
        {parts.map((id) => {
          const Entries = books[id];
          return (
            <TabPanel key={id} id={id} className="contacts-panel" shouldForceMount>
              <Entries />
            </TabPanel>
          );
        })}
      </Tabs>
    </div>
  );
}
