import { Eye, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { LetterheadView } from '../../core/letterhead/letterheadFile.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { LetterheadPreview } from './LetterheadPreview.tsx';

/** Letterheads of one's own: Word files with places to fill in, and which of them Word files are set on. */
export function OwnLetterheads() {
  const { t } = useTranslation('settings');
  const { t: tApp } = useTranslation();
  const { settings, setSettings, toasts, tellError } = useWindow();
  const { value: letterheads = [], error } = useAsk('letterheads.list', null);
  const [refused, setRefused] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [shown, setShown] = useState<LetterheadView | null>(null);
  const add = async () => {
    setBusy(true);
    setRefused(null);
    const added = await call('letterheads.add', null);
    setBusy(false);
    if (added.ok) setSettings({ ownLetterhead: added.value.id });
    else if (added.error.kind !== 'cancelled') setRefused(added.error);
  };
  const remove = async ({ id, name }: LetterheadView) => {
    const wasChosen = settings.ownLetterhead === id;
    const removed = await call('letterheads.remove', { id });
    if (!removed.ok) {
      tellError(removed.error);
      return;
    }
    if (wasChosen) setSettings({ ownLetterhead: null });
    const undo = async () => {
      const restored = await call('letterheads.restore', { id });
      if (!restored.ok) tellError(restored.error);
      else if (wasChosen) setSettings({ ownLetterhead: id });
    };
    toasts.add({ text: t('own.removed', { name }), act: { label: tApp('act.undo'), do: () => void undo() } });
  };
  const chosen = letterheads.some(({ id }) => id === settings.ownLetterhead) ? settings.ownLetterhead : null;
  return (
    <section>
      <h2>{t('own.heading')}</h2>
      <p className="help">{t('own.text')}</p>
      {error !== null && <Problem error={error} />}
      {letterheads.length > 0 && (
        <SelectField
          label={t('own.chosen')}
          value={chosen ?? 'built-in'}
          options={[
            { id: 'built-in', name: t('own.builtIn') },
            ...letterheads.map(({ id, name, unit }) => ({ id, name: unit === '' ? name : `${name} – ${unit}` })),
          ]}
          onChange={(id) => {
            setSettings({ ownLetterhead: id === 'built-in' ? null : id });
          }}
        />
      )}
      <ul className="letterheads" aria-label={t('own.list')}>
        {letterheads.map((letterhead) => (
          <LetterheadCard
            key={letterhead.id}
            letterhead={letterhead}
            onShow={() => {
              setShown(letterhead);
            }}
            onRemove={() => void remove(letterhead)}
          />
        ))}
      </ul>
      {refused !== null && <Problem error={refused} />}
      <div>
        <Button isDisabled={isBusy} onPress={() => void add()}>
          <Plus size={18} strokeWidth={1.75} aria-hidden />
          {isBusy ? t('own.trying') : t('own.add')}
        </Button>
      </div>
      {shown !== null && (
        <LetterheadPreview
          letterhead={shown}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </section>
  );
}

interface LetterheadCardProps {
  letterhead: LetterheadView;
  onShow: () => void;
  onRemove: () => void;
}

/** A letterhead: its name and unit, kept when the field is left, and what it asks for. */
function LetterheadCard({ letterhead, onShow, onRemove }: LetterheadCardProps) {
  const { t } = useTranslation('settings');
  const { tellError } = useWindow();
  const { id, known, unknown } = letterhead;
  const [name, setName] = useState(letterhead.name);
  const [unit, setUnit] = useState(letterhead.unit);
  const keep = async () => {
    if (name.trim() === '' || (name === letterhead.name && unit === letterhead.unit)) return;
    const saved = await call('letterheads.save', { id, name: name.trim(), unit: unit.trim() });
    if (!saved.ok) tellError(saved.error);
  };
  const unasked = (['subheadline', 'date', 'number', 'embargo'] as const).filter(
    (word) => !known.includes(word) && !(word === 'embargo' && known.includes('release-line')),
  );
  return (
    <li className="letterhead-card">
      <div className="pair" onBlur={() => void keep()}>
        <TextField
          label={t('own.name')}
          value={name}
          maxLength={200}
          wrong={name.trim() === '' ? t('own.noName') : null}
          onChange={setName}
        />
        <TextField label={t('own.unit')} value={unit} maxLength={300} onChange={setUnit} />
      </div>
      <p className="help">{t('own.asks', { words: known.join(', ') })}</p>
      {unasked.length > 0 && <p className="help">{t('own.lacks', { words: unasked.join(', ') })}</p>}
      {unknown.length > 0 && <p className="note">{t('own.unknown', { words: unknown.join(', ') })}</p>}
      <div className="acts">
        <Button onPress={onShow}>
          <Eye size={18} strokeWidth={1.75} aria-hidden />
          {t('own.preview')}
        </Button>
        <IconButton icon={X} label={t('own.remove', { name: letterhead.name })} onPress={onRemove} />
      </div>
    </li>
  );
}
