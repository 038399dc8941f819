import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import type { SpelledWord } from '../../../core/spelling/spelledWords.ts';
import { fieldRange } from '../fieldRange.ts';
import type { SearchedField } from '../find/fieldFinder.ts';
import { isUnderPointer } from './isUnderPointer.ts';
import { SuggestionMenu } from './SuggestionMenu.tsx';
import { useFieldSpelling } from './useFieldSpelling.ts';
import { useSuggestions } from './useSuggestions.ts';

interface FieldWordsProps {
  field: SearchedField;
  value: string;
  language: ReleaseLanguage;
  isLocked: boolean;
  onChange: (value: string) => void;
  /** F7 behind the last wrong word: go on looking in the text. */
  onSpelling: () => void;
  /** The text area itself: one that grows with its words, so that it never scrolls away from them. */
  children: ReactNode;
}

/** Lets the words of a field be marked where they are found or wrong, and be put right: a field itself can show neither. */
export function FieldWords({ field, value, language, isLocked, onChange, onSpelling, children }: FieldWordsProps) {
  const place = useRef<HTMLDivElement>(null);
  const area = () => place.current?.querySelector('textarea');
  const wrong = useFieldSpelling(field, value, language);
  const { open, show, close } = useSuggestions<SpelledWord>();
  const suggest = (word: SpelledWord) => {
    area()?.setSelectionRange(word.start, word.end);
    void show(word, fieldRange(field, word.start, word.end));
  };
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (key !== 'F7' || ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
    event.preventDefault();
    const behind = area()?.selectionEnd ?? 0;
    const next = wrong.find(({ start }) => start >= behind);
    if (next) suggest(next);
    else onSpelling();
  };
  const openAtPointer = (event: MouseEvent) => {
    const word = wrong.find(({ start, end }) => isUnderPointer(fieldRange(field, start, end), event.clientX, event.clientY));
    if (!word) return;
    event.preventDefault();
    suggest(word);
  };
  return (
    <div ref={place} role="presentation" className="field-words" onKeyDown={press} onContextMenu={openAtPointer}>
      {/* Lies under the field with the same words at the same places. */}
      <div className="field-words-marks" data-words={field} aria-hidden>
        {value}
      </div>
      {children}
      <SuggestionMenu
        open={open}
        isLocked={isLocked}
        onChoose={(meant) => {
          if (open) onChange(value.slice(0, open.word.start) + meant + value.slice(open.word.end));
        }}
        onClose={() => {
          close();
          area()?.focus();
        }}
      />
    </div>
  );
}
