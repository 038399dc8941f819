import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup, Label } from 'react-aria-components/CheckboxGroup';

interface CheckGroupProps<V extends string> {
  label: string;
  value: readonly V[];
  options: readonly { id: V; name: string }[];
  onChange: (value: V[]) => void;
}

/** Any number out of a few things. */
export function CheckGroup<V extends string>({ label, value, options, onChange }: CheckGroupProps<V>) {
  return (
    <CheckboxGroup
      className="field"
      value={[...value]}
      onChange={(chosen) => {
        onChange(options.map(({ id }) => id).filter((id) => chosen.includes(id)));
      }}
    >
      <Label>{label}</Label>
      <div className="checks">
        {options.map(({ id, name }) => (
          <Checkbox key={id} value={id} className="check">
            <span className="box">
              <Check size={14} strokeWidth={3} aria-hidden />
            </span>
            {name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
