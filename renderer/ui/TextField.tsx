import { FieldError } from 'react-aria-components/FieldError';
import { Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import type { ReactNode } from 'react';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'isInvalid'> {
  label: string;
  /** An example, shown while the field is empty. */
  example?: string;
  /** One sentence under the field. */
  help?: string;
  /** What is wrong with the value, as a sentence; null or absent means nothing is. */
  wrong?: string | null;
  multiline?: boolean;
  /** What is written in, where it is more than a line or a few. */
  children?: ReactNode;
}

/** A labelled line, or several lines, of text. */
export function TextField({ label, example, help, wrong = null, multiline = false, children, ...props }: TextFieldProps) {
  const hint = example === undefined ? {} : { placeholder: example };
  return (
    <AriaTextField {...props} isInvalid={wrong !== null} validationBehavior="aria" className="field">
      <Label>{label}</Label>
      {children ?? (multiline ? <TextArea className="input" {...hint} rows={3} /> : <Input className="input" {...hint} />)}
      {help !== undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <FieldError className="wrong">{wrong}</FieldError>
    </AriaTextField>
  );
}
