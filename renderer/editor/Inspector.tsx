import { BookUser, History, Image, Signature, TextQuote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { releaseLanguages } from '../../core/i18n/language.ts';
import { releaseKinds } from '../../core/release/release.ts';
import type { ReleaseFields, ReleaseStatus } from '../../core/release/release.ts';
import { useWindow } from '../app/windowContext.ts';
import type { PanelPlace } from '../library/usePanels.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { Switch } from '../ui/Switch.tsx';
import { DatelineFields } from './DatelineFields.tsx';
import { EmbargoFields } from './EmbargoFields.tsx';
import { InspectorField } from './InspectorField.tsx';
import { TrainingChoice } from './TrainingChoice.tsx';
import type { fieldsAfter } from './find/fieldFinder.ts';
import type { Picker } from './picker.ts';

interface InspectorProps {
  place: PanelPlace;
  /** Where the comments on the text stand. */
  onCommentsPlace: (place: HTMLElement | null) => void;
  releaseId: string;
  status: ReleaseStatus;
  fields: ReleaseFields;
  change: (part: Partial<ReleaseFields>) => void;
  isLocked: boolean;
  flush: () => Promise<boolean>;
  onPick: (picker: Picker) => void;
  onHistory: () => void;
  /** Goes on looking for wrong words in the text. */
  onSpelling: () => void;
}

/** What is known about the release besides its words. */
export function Inspector({
  place,
  onCommentsPlace,
  releaseId,
  status,
  fields,
  change,
  isLocked,
  flush,
  onPick,
  onHistory,
  onSpelling,
}: InspectorProps) {
  const { t } = useTranslation('editor');
  const { t: tApp } = useTranslation();
  /** The fields of the dateline keep what is typed; they begin anew when a training brings a place. */
  const [placed, setPlaced] = useState(0);
  const words = (field: (typeof fieldsAfter)[number]) => ({ field, value: fields[field], language: fields.language, isLocked, onSpelling });
  return (
    <aside className="inspector" data-place={place} hidden={place === 'closed'} aria-label={t('inspector.label')}>
      <div ref={onCommentsPlace} className="inspector-comments" />
      <section>
        <h2>{t('inspector.release')}</h2>
        <div className="inspector-status">
          <StatusChip status={status} />
          <ReadySwitch releaseId={releaseId} status={status} flush={flush} />
        </div>
        <SelectField
          label={t('inspector.kind')}
          value={fields.kind}
          isDisabled={isLocked}
          options={releaseKinds.map((id) => ({ id, name: tApp(`kind.${id}`) }))}
          onChange={(kind) => {
            change({ kind });
          }}
        />
        <SelectField
          label={t('inspector.language')}
          value={fields.language}
          isDisabled={isLocked}
          options={releaseLanguages.map((id) => ({ id, name: tApp(`language.${id}`) }))}
          onChange={(language) => {
            change({ language });
          }}
        />
        <InspectorField
          {...words('training')}
          label={t('inspector.training')}
          example={t('inspector.trainingHint')}
          maxLength={500}
          rows={1}
          onChange={(training) => {
            change({ training });
          }}
        />
        {!isLocked && (
          <TrainingChoice
            fields={fields}
            change={(part) => {
              change(part);
              setPlaced((was) => was + 1);
            }}
          />
        )}
        <InspectorField
          {...words('number')}
          label={t('inspector.number')}
          example={t('inspector.numberHint')}
          maxLength={60}
          rows={1}
          onChange={(number) => {
            change({ number });
          }}
        />
      </section>
      <section>
        <h2>{t('inspector.when')}</h2>
        <DateField
          label={t('inspector.date')}
          value={fields.date}
          isDisabled={isLocked}
          onChange={(date) => {
            change({ date });
          }}
        />
        <DatelineFields key={placed} fields={fields} change={change} isLocked={isLocked} />
      </section>
      <EmbargoFields
        embargo={fields.embargo}
        isDisabled={isLocked}
        onChange={(embargo) => {
          change({ embargo });
        }}
      />
      <section>
        <h2>{t('inspector.insert')}</h2>
        <div className="inspector-acts">
          {(
            [
              ['contact', BookUser, 'inspector.insertContact'],
              ['signOff', Signature, 'inspector.insertSignOff'],
              ['photo', Image, 'inspector.insertPhoto'],
              ['snippet', TextQuote, 'inspector.insertSnippet'],
            ] as const
          ).map(([picker, Icon, label]) => (
            <Button
              key={picker}
              isDisabled={isLocked}
              onPress={() => {
                onPick(picker);
              }}
            >
              <Icon size={18} strokeWidth={1.75} aria-hidden />
              {t(label)}
            </Button>
          ))}
        </div>
      </section>
      <section>
        <h2>{t('inspector.history')}</h2>
        <div className="inspector-acts">
          <Button onPress={onHistory}>
            <History size={18} strokeWidth={1.75} aria-hidden />
            {t('inspector.historyOpen')}
          </Button>
        </div>
      </section>
      <section>
        <h2>{t('inspector.notes')}</h2>
        <InspectorField
          {...words('notes')}
          label={t('inspector.notesHint')}
          maxLength={20_000}
          rows={3}
          onChange={(notes) => {
            change({ notes });
          }}
        />
      </section>
    </aside>
  );
}

/** Says that the text may go out; the library stores the text first. */
function ReadySwitch({ releaseId, status, flush }: Pick<InspectorProps, 'releaseId' | 'status' | 'flush'>) {
  const { t } = useTranslation('editor');
  const { tellError } = useWindow();
  if (status === 'waiting' || status === 'sending' || status === 'delivered') return null;
  const set = async (ready: boolean) => {
    if (!(await flush())) return;
    const changed = await call('release.setReady', { id: releaseId, ready });
    if (!changed.ok) tellError(changed.error);
  };
  return (
    <Switch isSelected={status === 'ready'} onChange={(ready) => void set(ready)}>
      {t('inspector.ready')}
    </Switch>
  );
}
