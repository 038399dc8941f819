import { ArrowLeft, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import './book.css';
import { Button } from './Button.tsx';

/** An entry of a book as its list shows it. */
export interface BookEntry {
  key: string;
  title: string;
  detail: string;
  note?: ReactNode;
  /** Whether its form holds changes that are not stored. */
  isUnsaved: boolean;
}

interface BookProps {
  label: string;
  newLabel: string;
  entries: readonly BookEntry[];
  chosen: string | null;
  onChoose: (key: string | null) => void;
  onNew: () => void;
  /** Stands over the list. */
  search?: ReactNode;
  /** Stands in place of the list where there is nothing in it. */
  empty: ReactNode;
  /** The form of the chosen entry, or what stands in its place. */
  children: ReactNode;
}

/** A list of entries and the form of the chosen one beside it; in a narrow window one of the two. */
export function Book({ label, newLabel, entries, chosen, onChoose, onNew, search, empty, children }: BookProps) {
  const { t } = useTranslation();
  return (
    <div className="book" data-chosen={chosen !== null}>
      <section className="book-list" aria-label={label}>
        <div className="book-head">
          {search}
          <Button onPress={onNew}>
            <Plus size={18} strokeWidth={1.75} aria-hidden />
            {newLabel}
          </Button>
        </div>
        {entries.length === 0 ? (
          empty
        ) : (
          <ListBox
            className="options"
            aria-label={label}
            items={entries.map((entry) => ({ ...entry, id: entry.key }))}
            dependencies={[t]}
            selectionMode="single"
            disallowEmptySelection
            selectionBehavior="replace"
            selectedKeys={chosen === null ? [] : [chosen]}
            onSelectionChange={(keys) => {
              const entry = entries.find(({ key }) => keys !== 'all' && keys.has(key));
              if (entry) onChoose(entry.key);
            }}
          >
            {(entry) => (
              <ListBoxItem id={entry.key} textValue={entry.title} className="option pick">
                <strong>
                  {entry.isUnsaved && (
                    <span className="dot" role="img" aria-label={t('book.unsaved')}>
                      •
                    </span>
                  )}
                  {entry.title}
                </strong>
                {entry.detail !== '' && <span>{entry.detail}</span>}
                {entry.note}
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </section>
      <div className="book-form">
        {chosen !== null && (
          <div className="book-back">
            <Button
              weight="quiet"
              onPress={() => {
                onChoose(null);
              }}
            >
              <ArrowLeft size={18} strokeWidth={1.75} aria-hidden />
              {t('book.back')}
            </Button>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
