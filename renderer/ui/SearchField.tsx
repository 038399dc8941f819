import { Search, X } from 'lucide-react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components/SearchField';
import type { Ref } from 'react';

interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'children' | 'aria-label'> {
  label: string;
  clearLabel: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field to search with; Escape empties it. */
export function SearchField({ label, clearLabel, inputRef, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className="search">
      <Search size={16} strokeWidth={1.75} aria-hidden />
      <Input ref={inputRef} className="input" placeholder={label} />
      <Button className="button quiet icon clear" aria-label={clearLabel}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
