import { PackageOpen, Plus, Usb } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DestinationView } from '../../core/ipc/contract.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useTakeBundle } from '../share/useTakeBundle.ts';
import { DestinationCard } from './DestinationCard.tsx';
import { DestinationDialog } from './DestinationDialog.tsx';

/** Where releases are published. */
export function Destinations() {
  const { t } = useTranslation('settings');
  const { t: tShare } = useTranslation('share');
  const { toasts, tellError, settings, setSettings, setDialog } = useWindow();
  const takeBundle = useTakeBundle();
  const { value: destinations = [], error } = useAsk('destinations.list', null);
  const [edited, setEdited] = useState<DestinationView | 'new' | null>(null);
  const addFolder = async () => {
    const added = await call('destinations.addFolder', null);
    if (!added.ok) tellError(added.error);
  };
  const remove = async ({ id, name }: DestinationView) => {
    const removed = await call('destinations.remove', { id });
    if (removed.ok) toasts.add({ text: t('destinations.removed', { name }) });
    else tellError(removed.error);
  };
  return (
    <section>
      <h2>{t('destinations.heading')}</h2>
      <p className="help">{t('destinations.text')}</p>
      {error !== null && <Problem error={error} />}
      {destinations.length === 0 && error === null && <p className="help">{t('destinations.empty')}</p>}
      <ul className="destinations" aria-label={t('destinations.list')}>
        {destinations.map((destination) => (
          <DestinationCard
            key={destination.id}
            destination={destination}
            onEdit={() => {
              setEdited(destination);
            }}
            onRemove={() => void remove(destination)}
          />
        ))}
      </ul>
      <div className="acts">
        <Button
          onPress={() => {
            setEdited('new');
          }}
        >
          <Plus size={18} strokeWidth={1.75} aria-hidden />
          {t('destinations.add')}
        </Button>
        <Button weight="quiet" onPress={() => void addFolder()}>
          <Usb size={18} strokeWidth={1.75} aria-hidden />
          {t('destinations.folder.add')}
        </Button>
      </div>
      <div className="acts">
        <Button
          weight="quiet"
          onPress={() => {
            setDialog({ kind: 'bundle' });
          }}
        >
          <PackageOpen size={18} strokeWidth={1.75} aria-hidden />
          {tShare('bundle.make')}
        </Button>
        <Button weight="quiet" onPress={() => void takeBundle()}>
          {tShare('bundle.take')}
        </Button>
      </div>
      <SelectField
        label={t('destinations.ask.label')}
        value={String(settings.askAfterHours)}
        options={waits(settings.askAfterHours).map((hours) => ({
          id: String(hours),
          name: hours === 0 ? t('destinations.ask.never') : t('destinations.ask.hours', { count: hours }),
        }))}
        onChange={(hours) => {
          setSettings({ askAfterHours: Number(hours) });
        }}
      />
      {edited !== null && (
        <DestinationDialog
          destination={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}

/** What can be chosen, and what was chosen otherwise before. */
const waits = (chosen: number): number[] => [...new Set([3, 12, 24, 72, 0, chosen])];
