import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { ContactBook } from './ContactBook.tsx';
import './contacts.css';
import { SignOffBook } from './SignOffBook.tsx';

/** The second section: whom journalists may call, and what stands under a text. */
export function ContactsScreen() {
  const { t } = useTranslation('contacts');
  const [part, setPart] = useState<'book' | 'signOffs'>('book');
  return (
    <div className="contacts">
      <h1 className="unseen">{t('title')}</h1>
      <Tabs
        className="tabs contacts-tabs"
        selectedKey={part}
        onSelectionChange={(key) => {
          setPart(key === 'signOffs' ? 'signOffs' : 'book');
        }}
      >
        <div className="tab-line">
          <TabList aria-label={t('title')} className="tab-list">
            <Tab id="book" className="tab">
              {t('book')}
            </Tab>
            <Tab id="signOffs" className="tab">
              {t('signOffs')}
            </Tab>
          </TabList>
        </div>
        <TabPanel id="book" className="contacts-panel" shouldForceMount>
          <ContactBook />
        </TabPanel>
        <TabPanel id="signOffs" className="contacts-panel" shouldForceMount>
          <SignOffBook />
        </TabPanel>
      </Tabs>
    </div>
  );
}
