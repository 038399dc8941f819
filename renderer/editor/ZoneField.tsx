import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { useTranslation } from 'react-i18next';
import { findZones } from '../../core/gazetteer/findZones.ts';
import { modernZone } from '../../core/gazetteer/timeZones.ts';

/** The zone of this computer's clock. */
export const hereZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

interface ZoneFieldProps {
  value: string;
  isDisabled: boolean;
  onChange: (zone: string) => void;
}

/** A time zone, found by typing a part of its name, a city or country in either language, or an offset such as UTC+5. */
export function ZoneField({ value, isDisabled, onChange }: ZoneFieldProps) {
  const { t } = useTranslation('editor');
  /** What is typed; null while the zone that is set is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const items = useMemo(() => findZones(typed ?? '', Date.now()).map((id) => ({ id, name: shown(id) })), [typed]);
  return (
    <ComboBox
      className="field"
      // The list is built a moment after the letter: with nothing in it yet it would not open.
      allowsEmptyCollection
      defaultFilter={() => true}
      items={items}
      value={modernZone(value)}
      inputValue={typed ?? shown(value)}
      isDisabled={isDisabled}
      onInputChange={setTyped}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(null);
      }}
      onChange={(key) => {
        setTyped(null);
        if (typeof key === 'string') onChange(key);
      }}
    >
      <Label>{t('inspector.zone')}</Label>
      <div className="combo">
        <Input
          className="input"
          onBlur={() => {
            setTyped(null);
          }}
        />
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

const shown = (zone: string): string => modernZone(zone).replaceAll('_', ' ');
