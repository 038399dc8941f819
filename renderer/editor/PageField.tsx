import type { ComponentProps, KeyboardEvent, RefObject } from 'react';
import { oneLine } from './oneLine.ts';
import { FieldWords } from './spelling/FieldWords.tsx';

interface PageFieldProps extends Omit<ComponentProps<typeof FieldWords>, 'field' | 'children'> {
  label: string;
  hint: string;
  className: 'headline' | 'subheadline';
  place: RefObject<HTMLTextAreaElement | null>;
  /** Enter, or Down on the last line: go on below. */
  onDone: () => void;
}

/** A line of the page that grows with its words: headline or subheadline. It is one line however it is broken on screen. */
export function PageField({ label, hint, className, place, onDone, ...words }: PageFieldProps) {
  const { value, isLocked, onChange } = words;
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
      <FieldWords field={className} {...words}>
        <textarea
          ref={place}
          aria-label={label}
          placeholder={hint}
          rows={1}
          maxLength={1000}
          spellCheck={false}
          readOnly={isLocked}
          value={value}
          onChange={(event) => {
            onChange(oneLine(event.target.value));
          }}
          onKeyDown={press}
        />
      </FieldWords>
    </div>
  );
}
