import type { KeyboardEvent, RefObject } from 'react';

interface PageFieldProps {
  label: string;
  hint: string;
  className: 'headline' | 'subheadline';
  place: RefObject<HTMLTextAreaElement | null>;
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
  /** Enter, or Down on the last line: go on below. */
  onDone: () => void;
}

/** A line of the page that grows with its words: headline or subheadline. It is one line however it is broken on screen. */
export function PageField({ label, hint, className, place, value, readOnly, onChange, onDone }: PageFieldProps) {
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const atEnd = selectionStart === selectionEnd && selectionEnd === value.length;
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && !event.shiftKey && atEnd)) {
      event.preventDefault();
      onDone();
    }
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
        spellCheck
        readOnly={readOnly}
        value={value}
        onChange={(event) => {
          onChange(event.target.value.replace(/\s*[\r\n]+\s*/gu, ' '));
        }}
        onKeyDown={press}
      />
    </div>
  );
}
