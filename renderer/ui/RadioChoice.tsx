import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { ReactNode } from 'react';

interface RadioChoiceProps<V extends string> {
  label: string;
  value: V | null;
  options: readonly { id: V; name: ReactNode }[];
  onChange: (value: V) => void;
}

/** One of a few things, all in sight. */
export function RadioChoice<V extends string>({ label, value, options, onChange }: RadioChoiceProps<V>) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
    >
      <Label>{label}</Label>
      <div className="checks">
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} className="check radio">
            <span className="box" />
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
