import type { ComponentProps } from 'react';
import { TextArea } from 'react-aria-components/TextField';
import { TextField } from '../ui/TextField.tsx';
import { oneLine } from './oneLine.ts';
import { FieldWords } from './spelling/FieldWords.tsx';

interface InspectorFieldProps extends Omit<ComponentProps<typeof FieldWords>, 'children'> {
  label: string;
  example?: string;
  maxLength: number;
  /** Lines that the empty field is high. One that begins with a single line holds no breaks. */
  rows: number;
}

/** A field of words beside the page, in which they are found and spelled as they are on it. */
export function InspectorField({ label, example, maxLength, rows, ...words }: InspectorFieldProps) {
  const { value, isLocked, onChange } = words;
  const isOneLine = rows === 1;
  return (
    <TextField
      label={label}
      value={value}
      maxLength={maxLength}
      spellCheck="false"
      isReadOnly={isLocked}
      onKeyDown={(event) => {
        if (isOneLine && event.key === 'Enter') event.preventDefault();
        event.continuePropagation();
      }}
      onChange={(text) => {
        onChange(isOneLine ? oneLine(text) : text);
      }}
    >
      <FieldWords {...words}>
        <TextArea className="input" placeholder={example} rows={rows} />
      </FieldWords>
    </TextField>
  );
}
