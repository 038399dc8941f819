import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { useTranslation } from 'react-i18next';

/** Where the member states keep their clocks, first; then every other zone this computer knows. */
const ours = ['Europe/Moscow', 'Asia/Dushanbe', 'Asia/Almaty', 'Asia/Bishkek', 'Asia/Yerevan', 'Europe/Minsk', 'UTC'];
let known: readonly { id: string; name: string }[] | null = null;
const zones = () => {
  known ??= [...new Set([...ours, hereZone(), ...Intl.supportedValuesOf('timeZone')])].map((id) => ({ id, name: id.replaceAll('_', ' ') }));
  return known;
};

/** The zone of this computer's clock. */
export const hereZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

interface ZoneFieldProps {
  value: string;
  isDisabled: boolean;
  onChange: (zone: string) => void;
}

/** A time zone, found by typing a part of its name. */
export function ZoneField({ value, isDisabled, onChange }: ZoneFieldProps) {
  const { t } = useTranslation('editor');
  return (
    <ComboBox
      className="field"
      defaultItems={zones()}
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        if (typeof key === 'string') onChange(key);
      }}
    >
      <Label>{t('inspector.zone')}</Label>
      <div className="combo">
        <Input className="input" />
        <Button className="button quiet icon">
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<{ id: string; name: string }> className="options">
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="option">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
