import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { modernZone } from '../../core/gazetteer/timeZones.ts';
import { confirmedEmbargo, isOpenEmbargo, openEmbargo, unknownInstant } from '../../core/release/openEmbargo.ts';
import type { Embargo } from '../../core/release/release.ts';
import { zonedTime } from '../../core/release/zonedTime.ts';
import { momentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';
import { zonedInstant } from '../../core/release/zonedInstant.ts';
import { hereZone, ZoneField } from './ZoneField.tsx';

interface EmbargoFieldsProps {
  embargo: Embargo | null;
  isDisabled: boolean;
  onChange: (embargo: Embargo | null) => void;
}

const hour = 3_600_000;
/** `14:00`, `9:30`, `14.00`. */
const readTime = (typed: string): string | null => {
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim());
  const [, hours = '', minutes = ''] = found ?? [];
  return found !== null && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
};
const offsetText = (offset: number) => {
  const minutes = Math.abs(offset) % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(Math.abs(offset) / 60)}${minutes === 0 ? '' : `:${minutes}`}`;
};

/** Until when the text is held: typed as day, time and zone, kept as an instant, shown in all the clocks that matter. */
export function EmbargoFields({ embargo, isDisabled, onChange }: EmbargoFieldsProps) {
  const { t } = useTranslation('editor');
  return (
    <section className="embargo">
      <h2>{t('inspector.embargo')}</h2>
      <Switch
        isSelected={embargo !== null}
        isDisabled={isDisabled}
        onChange={(on) => {
          const next = Math.ceil((Date.now() + hour) / hour) * hour;
          onChange(on ? { until: new Date(next).toISOString(), zone: hereZone() } : null);
        }}
      >
        {t('inspector.embargoOn')}
      </Switch>
      {embargo !== null && isOpenEmbargo(embargo) ? (
        <EmbargoQuestion embargo={embargo} isDisabled={isDisabled} onChange={onChange} />
      ) : (
        embargo !== null && <EmbargoMoment embargo={embargo} isDisabled={isDisabled} onChange={onChange} />
      )}
    </section>
  );
}

/** An embargo that came with a text and leaves something open: it stays a question until it is confirmed, or there is none. */
export function EmbargoQuestion({ embargo, isDisabled, onChange }: EmbargoFieldsProps & { embargo: Embargo }) {
  const { t } = useTranslation('editor');
  const known = confirmedEmbargo(embargo);
  return (
    <>
      <p className="embargo-past">{t('inspector.embargoAsks')}</p>
      <EmbargoMoment
        embargo={known}
        isDisabled={isDisabled}
        onChange={(next) => {
          onChange(next && openEmbargo(next));
        }}
      />
      <div className="embargo-acts">
        <Button
          weight="filled"
          isDisabled={isDisabled || known.until === unknownInstant}
          onPress={() => {
            onChange(known);
          }}
        >
          {t('inspector.embargoConfirm')}
        </Button>
        <Button
          isDisabled={isDisabled}
          onPress={() => {
            onChange(null);
          }}
        >
          {t('inspector.embargoNone')}
        </Button>
      </div>
    </>
  );
}

function EmbargoMoment({ embargo, isDisabled, onChange }: EmbargoFieldsProps & { embargo: Embargo }) {
  const { t } = useTranslation('editor');
  const { until, zone } = embargo;
  const isUnknown = until === unknownInstant;
  const shown = zonedTime(Date.parse(until), zone) ?? zonedTime(Date.parse(until), 'UTC');
  // Without a day there is nothing to show; the end of the day chosen holds the text longest.
  const clock = isUnknown ? { day: null, time: '23:59', offset: 0 } : shown;
  const [time, setTime] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const set = (part: { day?: string; time?: string; zone?: string }) => {
    const next = { day: clock?.day ?? null, time: clock?.time ?? '', zone, ...part };
    const instant = next.day === null ? until : zonedInstant(next.day, next.time, next.zone);
    if (instant !== null) onChange({ until: instant, zone: next.zone });
  };
  const leaveTime = () => {
    if (time === null) return;
    const read = readTime(time);
    setWrong(read === null ? t('inspector.timeInvalid', { value: time.trim() }) : null);
    if (read !== null) setTime(null);
  };
  return (
    <>
      <div className="pair">
        <DateField
          label={t('inspector.embargoDay')}
          value={clock?.day ?? null}
          optional={false}
          isDisabled={isDisabled}
          onChange={(day) => {
            if (day !== null) set({ day });
          }}
        />
        <TextField
          label={t('inspector.embargoTime')}
          example={t('inspector.embargoTimeHint')}
          inputMode="numeric"
          value={time ?? clock?.time ?? ''}
          wrong={wrong}
          isReadOnly={isDisabled}
          onChange={(typed) => {
            setTime(typed);
            const read = readTime(typed);
            if (read === null) return;
            setWrong(null);
            set({ time: read });
          }}
          onBlur={leaveTime}
        />
      </div>
      <ZoneField
        value={zone}
        isDisabled={isDisabled}
        onChange={(chosen) => {
          set({ zone: chosen });
        }}
      />
      {!isUnknown && <Clocks embargo={embargo} />}
    </>
  );
}

/** An instant in the clocks that matter: where it was thought of, here, UTC. */
function Clocks({ embargo: { until, zone } }: { embargo: Embargo }) {
  const { t } = useTranslation('editor');
  const language = useUiLanguage();
  const here = hereZone();
  const offsetAt = (place: string) => offsetText(zonedTime(Date.parse(until), place)?.offset ?? 0);
  return (
    <>
      <ul className="moments">
        <li>
          {t('inspector.embargoLocal', {
            time: momentText(until, language, zone),
            zone: modernZone(zone).replaceAll('_', ' '),
            offset: offsetAt(zone),
          })}
        </li>
        {here !== zone && (
          <li>
            {t('inspector.embargoLocal', {
              time: momentText(until, language),
              zone: here.replaceAll('_', ' '),
              offset: offsetAt(here),
            })}
          </li>
        )}
        {zone !== 'UTC' && here !== 'UTC' && <li>{t('inspector.embargoUtc', { time: momentText(until, language, 'UTC') })}</li>}
      </ul>
      {Date.parse(until) < Date.now() && <p className="embargo-past">{t('inspector.embargoPast')}</p>}
    </>
  );
}
