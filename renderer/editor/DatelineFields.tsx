import { MapPinPlus } from 'lucide-react';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { useTranslation } from 'react-i18next';
import { findPlaces } from '../../core/gazetteer/findPlaces.ts';
import { gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { PlaceName } from '../../core/gazetteer/place.ts';
import type { ReleaseFields } from '../../core/release/release.ts';
import { useWindow } from '../app/windowContext.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';

interface DatelineFieldsProps {
  fields: ReleaseFields;
  change: (part: Partial<ReleaseFields>) => void;
  isLocked: boolean;
}

/** Place and country, offered from the gazetteer and from what was added here; a country alone is no dateline yet, but stays in its field. */
export function DatelineFields({ fields, change, isLocked }: DatelineFieldsProps) {
  const { t } = useTranslation('editor');
  const { settings, setSettings } = useWindow();
  const [typed, setTyped] = useState<PlaceName>(fields.dateline ?? { place: '', country: '' });
  // A place that is set from elsewhere, by a training or by what an import offers, is shown too.
  const [shown, setShown] = useState(fields.dateline);
  if (fields.dateline !== shown) {
    setShown(fields.dateline);
    if (fields.dateline !== null) setTyped(fields.dateline);
  }
  // Languages without names of their own take the Russian ones, as the letterhead does.
  const language = fields.language === 'en' ? 'en' : 'ru';
  const take = (dateline: PlaceName) => {
    setTyped(dateline);
    change({ dateline: dateline.place.trim() === '' ? null : dateline });
  };
  const known = [...settings.places.map((own) => ({ en: own, ru: own })), ...gazetteer];
  const offered = findPlaces(typed.place, known).map((place) => place[language]);
  const place = { place: typed.place.trim(), country: typed.country.trim() };
  const isKnown = known.some(({ en, ru }) => [en, ru].some((name) => name.place === place.place && name.country === place.country));
  return (
    <>
      <ComboBox
        className="field"
        allowsCustomValue
        // The list is built a moment after the letter: with nothing in it yet it would not open.
        allowsEmptyCollection
        isReadOnly={isLocked}
        menuTrigger="input"
        defaultFilter={() => true}
        items={offered.map((name, at) => ({ id: at, ...name }))}
        inputValue={typed.place}
        onInputChange={(text) => {
          if (text !== typed.place) take({ ...typed, place: text });
        }}
        onChange={(key) => {
          const chosen = typeof key === 'number' ? offered[key] : undefined;
          if (chosen) take(chosen);
        }}
      >
        <Label>{t('inspector.place')}</Label>
        <Input className="input" maxLength={200} />
        <Popover className="popover">
          <ListBox<PlaceName & { id: number }>
            className="options"
            renderEmptyState={() => <p className="options-heading">{t('inspector.placeUnknown')}</p>}
          >
            {({ id, place: name, country }) => (
              <ListBoxItem id={id} textValue={name} className="option pick">
                <strong>{name}</strong>
                {country !== '' && <span>{country}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <TextField
        label={t('inspector.country')}
        value={typed.country}
        maxLength={200}
        isReadOnly={isLocked}
        onChange={(country) => {
          take({ ...typed, country });
        }}
      />
      {place.place !== '' && !isKnown && !isLocked && (
        <Button
          weight="quiet"
          onPress={() => {
            setSettings({ places: [place, ...settings.places].slice(0, 200) });
          }}
        >
          <MapPinPlus size={18} strokeWidth={1.75} aria-hidden />
          {t('inspector.rememberPlace')}
        </Button>
      )}
    </>
  );
}
