import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';

interface SelectFieldProps<V extends string> {
  label: string;
  value: V;
  options: readonly { id: V; name: string }[];
  onChange: (value: V) => void;
  isDisabled?: boolean;
}

/** One choice out of a short list. */
export function SelectField<V extends string>({ label, value, options, onChange, isDisabled = false }: SelectFieldProps<V>) {
  return (
    <Select
      className="field"
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label>{label}</Label>
      <Button className="input choice">
        <SelectValue />
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="option">
              {({ isSelected }) => (
                <>
                  <span className="words">{name}</span>
                  {isSelected && <Check className="tick" size={16} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
