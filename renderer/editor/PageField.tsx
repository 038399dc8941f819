import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { SpelledWord } from '../../core/spelling/spelledWords.ts';
import { fieldRange } from './fieldRange.ts';
import { isUnderPointer } from './spelling/isUnderPointer.ts';
import { SuggestionMenu } from './spelling/SuggestionMenu.tsx';
import { useFieldSpelling } from './spelling/useFieldSpelling.ts';
import { useSuggestions } from './spelling/useSuggestions.ts';

interface PageFieldProps {
  label: string;
  hint: string;
  className: 'headline' | 'subheadline';
  place: RefObject<HTMLTextAreaElement | null>;
  value: string;
  language: ReleaseLanguage;
  readOnly: boolean;
  onChange: (value: string) => void;
  /** Enter, or Down on the last line: go on below. */
  onDone: () => void;
  /** F7 behind the last wrong word: go on looking below. */
  onSpelling: () => void;
}

/** A line of the page that grows with its words: headline or subheadline. It is one line however it is broken on screen. */
export function PageField({ label, hint, className, place, value, language, readOnly, onChange, onDone, onSpelling }: PageFieldProps) {
  const wrong = useFieldSpelling(className, value, language);
  const { open, show, close } = useSuggestions<SpelledWord>();
  const suggest = (word: SpelledWord) => {
    place.current?.setSelectionRange(word.start, word.end);
    void show(word, fieldRange(className, word.start, word.end));
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const atEnd = selectionStart === selectionEnd && selectionEnd === value.length;
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && !event.shiftKey && atEnd)) {
      event.preventDefault();
      onDone();
    } else if (event.key === 'F7') {
      event.preventDefault();
      const next = wrong.find(({ start }) => start >= selectionEnd);
      if (next) suggest(next);
      else onSpelling();
    }
  };
  const openAtPointer = (event: MouseEvent) => {
    const word = wrong.find(({ start, end }) => isUnderPointer(fieldRange(className, start, end), event.clientX, event.clientY));
    if (!word) return;
    event.preventDefault();
    suggest(word);
  };
  return (
    <div className={`page-field ${className}`}>
      {/* Lies under the field with the same words: a field itself cannot show what is found in it. */}
      <div className="page-field-words" data-words={className} aria-hidden>
        {value}
      </div>
      <textarea
        ref={place}
        aria-label={label}
        placeholder={hint}
        rows={1}
        maxLength={1000}
        spellCheck={false}
        readOnly={readOnly}
        value={value}
        onChange={(event) => {
          onChange(event.target.value.replace(/\s*[\r\n]+\s*/gu, ' '));
        }}
        onKeyDown={press}
        onContextMenu={openAtPointer}
      />
      <SuggestionMenu
        open={open}
        isLocked={readOnly}
        onChoose={(meant) => {
          if (open) onChange(value.slice(0, open.word.start) + meant + value.slice(open.word.end));
        }}
        onClose={() => {
          close();
          place.current?.focus();
        }}
      />
    </div>
  );
}
