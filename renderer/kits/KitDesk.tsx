import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitLook } from '../../core/kit/kitLook.ts';
import type { KitPlan, PlannedPart } from '../../core/kit/kitPlan.ts';
import { usualPlace, type PlacedPart } from '../../core/kit/usualPlace.ts';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { useWindow } from '../app/windowContext.ts';
import { clockText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AddReleases } from './AddReleases.tsx';
import { HandOut } from './HandOut.tsx';
import { KitParts } from './KitParts.tsx';
import { MissingParts } from './MissingParts.tsx';
import { useKitPlan } from './useKitPlan.ts';

const releaseIds = (parts: readonly PlannedPart[]): string[] => parts.flatMap((part) => (part.type === 'release' ? part.id : []));
const nothingSeen: KitLook = { rows: [], photos: 0, contacts: 0 };

/** One kit to be put together: its title and edition, its parts in their order, what it lacks, and the way out. */
export function KitDesk({ stored, onRemove }: { stored: KitPlan; onRemove: () => void }) {
  const { t } = useTranslation('kits');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const { createRelease } = useWindow();
  const { plan, change, error, store, savedAt } = useKitPlan(stored);
  const { value: look, error: unseen } = useAsk('kits.look', { ids: releaseIds(plan.parts) });
  const [isAdding, setAdding] = useState(false);
  const { rows } = look ?? nothingSeen;

  const placed = (part: PlannedPart): PlacedPart => {
    if (part.type !== 'release') return { kind: part.type };
    const row = rows.find(({ id }) => id === part.id);
    return { kind: row?.kind ?? 'news', date: row?.date ?? null };
  };
  const add = (parts: readonly PlannedPart[], added: PlannedPart, as: PlacedPart) => {
    const at = usualPlace(parts.map(placed), as);
    return [...parts.slice(0, at), added, ...parts.slice(at)];
  };
  const addRows = (chosen: readonly ReleaseRow[]) => {
    let { parts } = plan;
    for (const row of chosen) parts = add(parts, { type: 'release', id: row.id }, row);
    change({ parts });
  };
  const write = async (template: 'fact-sheet' | 'backgrounder' | 'biography' | 'programme') => {
    const id = await createRelease({ template, language: plan.language });
    if (id !== null) change({ parts: add(plan.parts, { type: 'release', id }, { kind: template }) });
  };
  return (
    <form
      className="form kit"
      aria-label={plan.title.trim() === '' ? t('untitled') : plan.title}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div>
        <h2>{plan.title.trim() === '' ? t('untitled') : plan.title}</h2>
        <p className="help">{savedAt === null ? tApp('save.saving') : tApp('save.saved', { time: clockText(savedAt, language) })}</p>
      </div>
      <TextField
        label={t('field.title')}
        example={t('field.titleHint')}
        value={plan.title}
        maxLength={300}
        onChange={(title) => {
          change({ title });
        }}
      />
      <div className="kit-edition">
        <TextField
          label={t('field.number')}
          example="3"
          value={plan.number}
          maxLength={60}
          onChange={(number) => {
            change({ number });
          }}
        />
        <TextField
          label={t('field.version')}
          example="1.2"
          value={plan.version}
          maxLength={60}
          onChange={(version) => {
            change({ version });
          }}
        />
        <SelectField
          label={t('field.language')}
          value={plan.language}
          options={(['en', 'ru'] as const).map((id) => ({ id, name: tApp(`language.${id}`) }))}
          onChange={(chosen) => {
            change({ language: chosen });
          }}
        />
      </div>
      {error !== null && <Problem error={error} />}
      {unseen !== null && <Problem error={unseen} />}
      <section className="kit-parts" aria-label={t('partsHeading')}>
        <div className="kit-head">
          <h3>{t('partsHeading')}</h3>
          <Button
            onPress={() => {
              setAdding(true);
            }}
          >
            <Plus size={18} strokeWidth={1.75} aria-hidden />
            {t('add.button')}
          </Button>
        </div>
        <KitParts
          parts={plan.parts}
          look={look ?? nothingSeen}
          onChange={(parts) => {
            change({ parts });
          }}
        />
      </section>
      {look !== undefined && (
        <MissingParts
          plan={plan}
          look={look}
          onWrite={(kind) => void write(kind)}
          onAdd={(type) => {
            change({ parts: add(plan.parts, { type }, { kind: type }) });
          }}
        />
      )}
      <HandOut id={plan.id} isEmpty={plan.parts.every(({ type }) => type !== 'release')} store={store} onRemove={onRemove} />
      {isAdding && (
        <AddReleases
          inKit={new Set(releaseIds(plan.parts))}
          onAdd={addRows}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </form>
  );
}
